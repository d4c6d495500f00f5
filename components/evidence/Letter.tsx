import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { Choice } from '../Choice';
import { Notice } from '../Notice';
import { TextField } from '../TextField';
import { type LetterKind, letterKinds, letterText } from './letter-text';

/** A letter made from the contact, or from all of a case, to change, copy or print by itself; what was changed is not kept. */
export function Letter(props: {
  sheets: readonly Evidence[];
  day: (at: string) => string;
  language: string;
}) {
  const { sheets, day, language } = props;
  const [kind, setKind] = useState<LetterKind | ''>('');
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);
  const choose = (next: LetterKind | '') => {
    setKind(next);
    setCopied(false);
    setText(next === '' ? '' : letterText(next, sheets, day, language));
  };
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
            onText={(changed) => {
              setText(changed);
              setCopied(false);
            }}
          />
          <div class="tools">
            <button
              type="button"
              onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
            >
              {i18n.t('evidence.letter.copy')}
            </button>
            <button type="button" onClick={printLetter}>
              {i18n.t('evidence.letter.print')}
            </button>
          </div>
          <Notice text={copied ? i18n.t('evidence.letter.copied') : ''} />
          <p class="letter-paper">{text}</p>
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
