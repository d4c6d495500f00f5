import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { Choice } from '../Choice';
import { Notice } from '../Notice';
import { TextField } from '../TextField';
import { type LetterKind, letterKinds, letterText } from './letter-text';

/** A letter made from the contact, or from all of a case, to change, copy or print by itself; what was changed stays as long as the page. */
export function Letter(props: {
  sheets: readonly Evidence[];
  day: (at: string) => string;
  language: string;
}) {
  const { sheets, day, language } = props;
  const [kind, setKind] = useState<LetterKind | ''>('');
  const [changed, setChanged] = useState<Partial<Record<LetterKind, string>>>({});
  const [outcome, setOutcome] = useState<'' | 'copied' | 'copyFailed'>('');
  const text = kind === '' ? '' : (changed[kind] ?? letterText(kind, sheets, day, language));
  const choose = (next: LetterKind | '') => {
    setKind(next);
    setOutcome('');
  };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  return (
    <section class="letter" aria-labelledby="letter-title">
      <h2 id="letter-title">{i18n.t('evidence.letter.title')}</h2>
      <Choice<LetterKind>
        name="letter"
        legend={i18n.t('evidence.letter.about')}
        value={kind}
        options={letterKinds.map((value) => ({ value, label: i18n.t(`evidence.letter.${value}.name`) }))}
        onChange={choose}
      />
      {kind !== '' && (
        <>
          <TextField
            id="letter"
            label={i18n.t('evidence.letter.text')}
            rows={16}
            value={text}
            onText={(typed) => {
              setChanged({ ...changed, [kind]: typed });
              setOutcome('');
            }}
          />
          <div class="tools">
            <button type="button" onClick={() => void copy()}>
              {i18n.t('evidence.letter.copy')}
            </button>
            <button type="button" onClick={printLetter}>
              {i18n.t('evidence.letter.print')}
            </button>
          </div>
          <Notice text={outcome === '' ? '' : i18n.t(`evidence.letter.${outcome}`)} />
          <p class="letter-paper" dir="auto">
            {text}
          </p>
        </>
      )}
    </section>
  );
}

/** Prints the letter without the sheet. */
function printLetter(): void {
  document.body.dataset.prints = 'letter';
  print();
  delete document.body.dataset.prints;
}
