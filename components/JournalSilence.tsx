import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journalAnswers } from '../storage/journal-answers';

/** A journal that gives no answer for so long is held by somebody else. */
const patienceMs = 4000;

/** Says that the journal does not answer, for as long as it does not; what cannot be read at all, each page says in its own place. */
export function JournalSilence() {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const answered = () => {
      clearTimeout(patience);
      setSilent(false);
    };
    const patience = setTimeout(() => setSilent(true), patienceMs);
    journalAnswers().then(answered, answered);
    return () => clearTimeout(patience);
  }, []);
  if (!silent) return null;
  return (
    <p role="alert" class="problem silence">
      {i18n.t('journal.silent')}
    </p>
  );
}
