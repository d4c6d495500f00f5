import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageHead } from '../PageHead';
import { ManualEntry } from './ManualEntry';
import { Stopwatches } from './Stopwatches';
import { TranscriptImport } from './TranscriptImport';

const modes = {
  entry: 'entry.modeEntry',
  stopwatch: 'entry.modeStopwatch',
  transcript: 'entry.modeTranscript',
} as const;

type Mode = keyof typeof modes;

/** The part of the page that its address asks for ("#stopwatch"). */
function modeOf(hash: string): Mode {
  const name = hash.replace('#', '');
  return name in modes ? (name as Mode) : 'entry';
}

/** Everything that is kept by hand: an entry, a stopwatch, a transcript from elsewhere. `now` gives ms since 1970 UTC; `zone`: IANA. */
export function EntryPage(props: { language: string; now: () => number; zone: string; ownName: string }) {
  const [mode, setMode] = useState(modeOf(location.hash));
  useEffect(() => {
    const moved = () => setMode(modeOf(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    document.title = `${i18n.t(modes[mode])} · ${i18n.t('extensionName')}`;
  }, [mode]);
  return (
    <>
      <PageHead here="entry" title={i18n.t('entry.title')}>
        <nav class="tabs" aria-label={i18n.t('entry.modes')}>
          {(Object.keys(modes) as Mode[]).map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === mode ? 'page' : undefined}>
              {i18n.t(modes[one])}
            </a>
          ))}
        </nav>
      </PageHead>
      <main>
        {mode === 'entry' && <ManualEntry {...props} />}
        {mode === 'stopwatch' && <Stopwatches {...props} />}
        {mode === 'transcript' && <TranscriptImport {...props} />}
      </main>
    </>
  );
}
