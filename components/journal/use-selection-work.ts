import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Interaction } from '../../conversation/interaction';
import { joinCase, leaveCase } from '../../storage/cases';
import { changeRows } from '../../storage/change-rows';
import { handOverSelection } from '../../storage/selection';
import { bringBack, dropSetAside, lastDeletion, setAside } from '../../storage/set-aside';
import { nameInSentence } from '../shown-text';
import { useOnce } from '../use-once';

/** What was done last, in words, with the way back. */
export interface Done {
  text: string;
  undo: (() => Promise<unknown>) | null;
  /** Says that it shall not be undone. */
  settle: () => Promise<unknown>;
}

/** What can be done with all that is selected. */
export interface SelectionWork {
  done: Done | null;
  forgetDone: () => void;
  undo: () => void;
  tag: (tag: string) => void;
  join: () => void;
  leave: () => void;
  hand: () => void;
  remove: () => void;
}

/** Work on the selected contacts, each with its undo. `now` gives ms since 1970 UTC; `finished` is called when the selection has done its duty. */
export function useSelectionWork(props: {
  ids: ReadonlySet<string>;
  now: () => number;
  language: string;
  finished: () => void;
}): SelectionWork {
  const { now, language } = props;
  const ids = [...props.ids];
  const [done, setDone] = useState<Done | null>(null);
  const contacts = (count: number) =>
    i18n.t('journal.contactCount', count, [new Intl.NumberFormat(language).format(count)]);
  const once = useOnce();
  // One after the other: what is pressed twice would take the way back from what was done first.
  const act = (work: () => Promise<Done | null>) =>
    void once(() =>
      work().then(setDone, () => setDone({ text: i18n.t('journal.failed'), undo: null, settle })),
    );
  const deleted = (deletion: { at: number; count: number }): Done => ({
    text: i18n.t('journal.deleted', [contacts(deletion.count)]),
    undo: () => bringBack(deletion, now()),
    settle: () => dropSetAside(deletion.at),
  });
  const rowsBack = (
    rows: readonly Interaction[],
    part: (now: Interaction, before: Interaction) => Interaction,
  ) => {
    const before = new Map(rows.map((row) => [row.id, row]));
    return () => changeRows([...before.keys()], (row) => part(row, before.get(row.id) ?? row), now());
  };
  const caseBack = (rows: readonly Interaction[]) =>
    rowsBack(rows, (row, { caseId }) => ({ ...row, caseId }));
  // A deletion outlives the page it was made on: whoever opens the journal in time can undo it.
  useEffect(() => {
    lastDeletion(now()).then(
      (deletion) => deletion && setDone((known) => known ?? deleted(deletion)),
      () => {},
    );
  }, []);

  return {
    done,
    forgetDone() {
      void done?.settle();
      setDone(null);
    },
    undo() {
      const undo = done?.undo;
      if (undo)
        act(async () => ({ text: i18n.t('journal.undone'), undo: await undo().then(() => null), settle }));
    },
    tag: (tag) =>
      act(async () => {
        const add = (row: Interaction) =>
          row.verdict.tags.includes(tag) ? row : withTags(row, [...row.verdict.tags, tag]);
        const rows = await changeRows(ids, add, now());
        return {
          text: i18n.t('journal.tagged', [contacts(rows.length), nameInSentence(tag)]),
          undo: rowsBack(rows, (row) =>
            withTags(
              row,
              row.verdict.tags.filter((one) => one !== tag),
            ),
          ),
          settle,
        };
      }),
    join: () =>
      act(async () => {
        const rows = await joinCase(ids, now());
        return { text: i18n.t('journal.joined', [contacts(ids.length)]), undo: caseBack(rows), settle };
      }),
    leave: () =>
      act(async () => {
        const rows = await leaveCase(ids, now());
        return { text: i18n.t('journal.left', [contacts(ids.length)]), undo: caseBack(rows), settle };
      }),
    hand: () =>
      act(async () => {
        location.href = `/files.html?selection=${await handOverSelection(ids)}`;
        return null;
      }),
    remove: () =>
      act(async () => {
        const deletion = await setAside(ids, now());
        props.finished();
        // What another page has deleted already is not this one's to bring back.
        return deletion.count === 0 ? done : deleted(deletion);
      }),
  };
}

const settle = () => Promise.resolve();

const withTags = (row: Interaction, tags: string[]): Interaction => ({
  ...row,
  verdict: { ...row.verdict, tags },
});
