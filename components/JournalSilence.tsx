import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journalAnswers } from '../storage/journal-answers';
import { isNewerJournal } from '../storage/never-newer';

/** A journal that gives no answer for so long is held by somebody else. */
const patienceMs = 4000;

/** Says that the journal does not answer, for as long as it does not, and that it is of a newer version; what cannot be read for another reason, each page says in its own place. */
export function JournalSilence() {
  const [state, setState] = useState<'' | 'silent' | 'newer'>('');
  useEffect(() => {
    const answered = (error?: unknown) => {
      clearTimeout(patience);
      setState(isNewerJournal(error) ? 'newer' : '');
    };
    const patience = setTimeout(() => setState('silent'), patienceMs);
    journalAnswers().then(() => answered(), answered);
    return () => clearTimeout(patience);
  }, []);
  if (state === '') return null;
  return (
    <p role="alert" class="problem silence">
      {i18n.t(state === 'newer' ? 'secondCopy.newer' : 'journal.silent')}
    </p>
  );
}
