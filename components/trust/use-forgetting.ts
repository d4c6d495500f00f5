import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { bringBack, type Deletion, lastDeletion } from '../../storage/set-aside';
import { useOnce } from '../use-once';

/** What has just been done, and the deletion that can still be undone; `null` when there is none. */
interface Done {
  text: string;
  undoable: Deletion | null;
}

/** Forgetting with its undo. */
export interface Forgetting extends Done {
  /** Forgets what `work` finds; what is pressed meanwhile does nothing. */
  forget: (work: () => Promise<Deletion>) => void;
  undo: () => void;
  /** Says that something did not work. */
  failed: () => void;
}

/**
 * Forgets so that it can be undone: a deletion outlives this page, and one that took nothing leaves the way back from those before it. `now`
 * gives ms since 1970 UTC; `look` shows anew what is kept.
 */
export function useForgetting(language: string, now: () => number, look: () => unknown): Forgetting {
  const [done, setDone] = useState<Done>({ text: '', undoable: null });
  const once = useOnce();
  const number = (count: number) => new Intl.NumberFormat(language).format(count);
  const contacts = (count: number) => i18n.t('journal.contactCount', count, [number(count)]);
  /** Says what was done, and of an earlier deletion that it can be undone too. */
  const told = async (said: string): Promise<Done> => {
    const undoable = await lastDeletion(now());
    const more = undoable ? [i18n.t('journal.deleted', [contacts(undoable.count)])] : [];
    return { text: [said, ...more].filter((text) => text !== '').join(' '), undoable };
  };
  const say = (said: string) => told(said).then(setDone);
  const failed = () =>
    void say(i18n.t('options.failed')).catch(() =>
      setDone(({ undoable }) => ({ text: i18n.t('options.failed'), undoable })),
    );
  const act = (work: () => Promise<unknown>) => void once(work).catch(failed);
  // What was deleted before this page was opened can be undone here too.
  useEffect(() => {
    told('').then(
      (earlier) => setDone((known) => (known.text === '' ? earlier : known)),
      () => {},
    );
  }, []);
  return {
    ...done,
    failed,
    forget: (work) =>
      act(async () => {
        const deletion = await work();
        const text = i18n.t('trust.forgotten', deletion.count, [number(deletion.count)]);
        if (deletion.count === 0) await say(text);
        else setDone({ text, undoable: deletion });
        await look();
      }),
    undo: () =>
      act(async () => {
        const back = done.undoable ? await bringBack(done.undoable, now()) : 0;
        await say(i18n.t(back > 0 ? 'trust.broughtBack' : 'undo.tooLate'));
        await look();
      }),
  };
}
