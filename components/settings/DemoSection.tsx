import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { removeDemoInteractions } from '../../storage/demo-interactions';

/** Fills the journal with invented contacts, or takes them away again. `zone`: IANA. */
export function DemoSection(props: {
  present: number;
  language: string;
  zone: string;
  now: () => number;
  changed: () => void;
}) {
  const { present, language, zone, now, changed } = props;
  const [failed, setFailed] = useState(false);
  const report = () => setFailed(true);
  const write = async () => {
    // The stories are long and seldom wanted.
    const { writeDemoJournal } = await import('../../exchange/demo-journal/demo-journal');
    await writeDemoJournal(now(), language, zone);
    changed();
  };
  const remove = async () => {
    await removeDemoInteractions(now());
    changed();
  };
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{i18n.t('options.demo')}</h2>
      {present === 0 ? (
        <div class="actions">
          <button type="button" onClick={() => void write().catch(report)}>
            {i18n.t('demo.write')}
          </button>
          <span class="hint">{i18n.t('demo.writeHint')}</span>
        </div>
      ) : (
        <div class="actions">
          <p>{i18n.t('demo.present', [present])}</p>
          <button type="button" onClick={() => void remove().catch(report)}>
            {i18n.t('demo.remove')}
          </button>
        </div>
      )}
      {failed && (
        <p class="problem" role="alert">
          {i18n.t('options.failed')}
        </p>
      )}
    </section>
  );
}
