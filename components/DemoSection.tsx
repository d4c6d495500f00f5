import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countDemoInteractions, removeDemoInteractions } from '../storage/demo-interactions';

/** Fills the journal with invented contacts, or takes them away again as a whole. `zone`: IANA; `now` gives ms since 1970 UTC. */
export function DemoSection(props: {
  language: string;
  zone: string;
  now: () => number;
  /** Hears when the journal was filled or cleared. */
  changed?: () => void;
}) {
  const { language, zone, now } = props;
  const [present, setPresent] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const look = () => countDemoInteractions().then(setPresent);
  const change = (work: () => Promise<void>) =>
    void work()
      .then(look)
      .then(props.changed, () => setFailed(true));
  const write = async () => {
    // The stories are long and seldom wanted.
    const { writeDemoJournal } = await import('../exchange/demo-journal/demo-journal');
    await writeDemoJournal(now(), language, zone);
  };
  useEffect(() => {
    look().catch(() => setFailed(true));
  }, []);
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{i18n.t('options.demo')}</h2>
      <div class="actions">
        {present === 0 && (
          <>
            <button type="button" onClick={() => change(write)}>
              {i18n.t('demo.write')}
            </button>
            <span class="hint">{i18n.t('demo.writeHint')}</span>
          </>
        )}
        {present !== null && present > 0 && (
          <>
            <p>{i18n.t('demo.present', [present])}</p>
            <button type="button" onClick={() => change(() => removeDemoInteractions(now()))}>
              {i18n.t('demo.remove')}
            </button>
          </>
        )}
      </div>
      {failed && (
        <p class="problem" role="alert">
          {i18n.t('options.failed')}
        </p>
      )}
    </section>
  );
}
