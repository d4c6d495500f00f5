import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Interaction } from '../../conversation/interaction';
import type { Told } from '../../conversation/told';
import { Field } from '../Field';
import { nameInSentence } from '../shown-text';
import { useOnce } from '../use-once';
import { useDetail } from './detail-context';
import { mergeCandidates, mergeInto } from './split-and-merge';
import { toldTexts } from './told-texts';
import { whenText } from './when-text';

/** Most contacts that are offered, newest first. */
const mostOffered = 200;

/** Merges another contact with the same organisation into this one. */
export function MergeContact() {
  const { kept, language, now, act } = useDetail();
  const { interaction } = kept;
  const [offered, setOffered] = useState<Interaction[] | null>(null);
  const [chosen, setChosen] = useState('');
  const once = useOnce();
  const name = nameInSentence(interaction.organisationName || interaction.organisation);
  const look = (open: boolean) => {
    setOffered(null);
    if (!open) return;
    mergeCandidates(interaction).then(
      (found) => {
        setOffered(found.slice(0, mostOffered));
        setChosen(found[0]?.id ?? '');
      },
      () => {},
    );
  };
  const sizeOf = ({ judged: { figures } }: Interaction) =>
    figures.messagesCustomer + figures.messagesAgent + figures.messagesBot + figures.messagesSystem;
  const merge = () =>
    void once(() =>
      act(i18n.t('detail.whole.merged'), () =>
        mergeInto(interaction.id, chosen, (other, told) => lostWords(other, told, language), now),
      ),
    ).then((ran) => ran && look(true));
  return (
    <details onToggle={(event) => look(event.currentTarget.open)}>
      <summary>{i18n.t('detail.whole.merge')}</summary>
      {offered?.length === 0 && <p class="quiet">{i18n.t('detail.whole.mergeNone', [name])}</p>}
      {offered && offered.length > 0 && (
        <>
          <Field id="merge-which" label={i18n.t('detail.whole.mergeWhich', [name])}>
            {(control) => (
              <select {...control} value={chosen} onInput={(event) => setChosen(event.currentTarget.value)}>
                {offered.map((other) => (
                  <option key={other.id} value={other.id}>
                    {whenText(other.startedAt, other, language)},{' '}
                    {i18n.t('detail.whole.messages', sizeOf(other))}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <div class="actions">
            <button type="button" onClick={merge}>
              {i18n.t('detail.whole.mergeDo')}
            </button>
          </div>
        </>
      )}
    </details>
  );
}

/** What was said of a contact whose own answers give way to those of the one it is merged into; `told`: what it tells otherwise. */
function lostWords(other: Interaction, told: Partial<Told>, language: string): string {
  const { rating, expectation, resolved } = other.verdict;
  const said = [
    ...(rating === null ? [] : [i18n.t('verdict.stars', rating)]),
    ...(expectation === null ? [] : [i18n.t(`verdict.${expectation}`)]),
    ...(resolved === null ? [] : [`${i18n.t('verdict.resolved')} ${i18n.t(`verdict.${resolved}`)}`]),
    ...toldTexts(told).map(([name, text]) => `${i18n.t(name)} ${text}`),
  ];
  return i18n.t('detail.whole.lost', [whenText(other.startedAt, other, language), said.join(', ')]);
}
