import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Interaction } from '../../conversation/interaction';
import { joinCase, leaveCase } from '../../storage/cases';
import { changeRows } from '../../storage/change-rows';
import { handOverSelection } from '../../storage/selection';
import { bringBack, type Deletion, dropDeletion, lastDeletion, setAside } from '../../storage/set-aside';
import { withMoreTags } from '../entry/check-entry';
import { nameInSentence } from '../shown-text';
import { useOnce } from '../use-once';

/** What was done last, in words, with the way back. */
export interface Done {
  text: string;
  /** When it was done, ms since 1970 UTC. */
  at: number;
  /** Gives how many contacts it changed, 0 where it is too late. */
  undo: (() => Promise<number>) | null;
  /** Says that it shall not be undone. */
  settle: () => Promise<unknown>;
}

/** What can be done with all that is selected. */
export interface SelectionWork {
  done: Done | null;
  forgetDone: () => void;
  undo: () => void;
  tag: (tags: readonly string[]) => void;
  join: () => void;
  leave: () => void;
  hand: () => void;
  remove: () => void;
}

/** Work on the selected contacts, each with its undo. `now` gives ms since 1970 UTC; `finished` is called when the selection has done its duty. */
export function useSelectionWork(props: {
  ids: ReadonlySet<string>;
  /** The contact that is open: one that was deleted there can be brought back here. */
  opened: string;
  now: () => number;
  language: string;
  finished: () => void;
}): SelectionWork {
  const { now, language } = props;
  const ids = [...props.ids];
  const [done, setDone] = useState<Done | null>(null);
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const contacts = (count: number) => i18n.t('journal.contactCount', count, [number(count)]);
  const once = useOnce();
  // One after the other: what is pressed twice would take the way back from what was done first.
  const act = (work: () => Promise<Done | null>) =>
    void once(() => work().then(setDone, () => setDone(said(i18n.t('journal.failed')))));
  const said = (text: string, undo: Done['undo'] = null): Done => ({ text, at: now(), undo, settle });
  const deleted = (deletion: Deletion): Done => ({
    text: i18n.t('journal.deleted', [contacts(deletion.count)]),
    at: deletion.at,
    undo: () => bringBack(deletion, now()),
    settle: () => dropDeletion(deletion),
  });
  const rowsBack = (
    rows: readonly Interaction[],
    part: (now: Interaction, before: Interaction) => Interaction,
  ): Done['undo'] => {
    if (rows.length === 0) return null;
    const before = new Map(rows.map((row) => [row.id, row]));
    return async () => {
      const back = await changeRows([...before.keys()], (row) => part(row, before.get(row.id) ?? row), now());
      return back.length;
    };
  };
  const caseBack = (rows: readonly Interaction[]) =>
    rowsBack(rows, (row, { caseId }) => ({ ...row, caseId }));
  const putAwayAt = useRef(0);
  // A deletion outlives the page it was made on: whoever opens the journal in time can undo it.
  useEffect(() => {
    lastDeletion(now()).then(
      (deletion) => {
        if (deletion && deletion.at > putAwayAt.current)
          setDone((known) => (known && known.at >= deletion.at ? known : deleted(deletion)));
      },
      () => {},
    );
  }, [props.opened]);

  return {
    done,
    forgetDone() {
      putAwayAt.current = now();
      void done?.settle();
      setDone(null);
    },
    undo() {
      const undo = done?.undo;
      if (undo) act(async () => said(i18n.t((await undo()) > 0 ? 'journal.undone' : 'undo.tooLate')));
    },
    tag: (tags) =>
      act(async () => {
        let full = 0;
        const rows = await changeRows(
          ids,
          (row) => {
            const all = withMoreTags(row.verdict.tags, tags);
            if (all === null) full += 1;
            return all === null || all === row.verdict.tags ? row : withTags(row, all);
          },
          now(),
        );
        const text = i18n.t('journal.tagged', [contacts(rows.length), tags.map(nameInSentence).join(', ')]);
        const noRoom = full > 0 ? ` ${i18n.t('tagging.noRoom', full, [number(full)])}` : '';
        const without = (row: Interaction, { verdict }: Interaction) =>
          row.verdict.tags.filter((tag) => !tags.includes(tag) || verdict.tags.includes(tag));
        return said(
          `${text}${noRoom}`,
          rowsBack(rows, (row, before) => withTags(row, without(row, before))),
        );
      }),
    join: () =>
      act(async () => {
        const rows = await joinCase(ids, now());
        return said(i18n.t('journal.joined', [contacts(ids.length)]), caseBack(rows));
      }),
    leave: () =>
      act(async () => {
        const rows = await leaveCase(ids, now());
        return said(i18n.t('journal.left', [contacts(ids.length)]), caseBack(rows));
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
