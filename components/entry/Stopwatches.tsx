import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';
import { keepAll } from '../../storage/change-kept';
import { type KnownOrganisation, knownOrganisations } from '../../storage/known-organisations';
import { onStopwatches } from '../../storage/stopwatch';
import { Notice } from '../Notice';
import { durationText, withOneStop } from '../time-text';
import { giveRating } from '../verdict/give-rating';
import { RateContact } from '../verdict/RateContact';
import { organisationNamed } from './entry-as-kept';
import { Milestones } from './Milestones';
import { RunningStopwatch } from './RunningStopwatch';
import { StartStopwatch, type StopwatchStart } from './StartStopwatch';
import { startStopwatch, takeBack, takeStep, throwAway } from './stopwatch-steps';

/** The page's part for stopwatches: those that run, the one that has just ended, or a new one. `now` gives ms since 1970 UTC. */
export function Stopwatches(props: { language: string; now: () => number; zone: string }) {
  const { language, zone } = props;
  const [running, setRunning] = useState<Kept[] | null>(null);
  const [ended, setEnded] = useState<Kept | null>(null);
  const [thrown, setThrown] = useState<Kept[]>([]);
  const [known, setKnown] = useState<KnownOrganisation[]>([]);
  const [failed, setFailed] = useState<'' | 'unreadable' | 'failed'>('');
  // From the press until it is seen to run: Enter held down must not start another.
  const starting = useRef(false);
  const [now, setNow] = useState(props.now());
  const report = () => setFailed('failed');
  const heard = (found: Kept[]) => {
    starting.current = false;
    setRunning(found);
    setFailed((before) => (before === 'unreadable' ? '' : before));
  };

  useEffect(() => {
    const ticking = setInterval(() => setNow(props.now()), 1000);
    const stop = onStopwatches(heard, () => setFailed('unreadable'));
    // Without names to complete, a stopwatch can still be started.
    knownOrganisations().then(setKnown, () => setKnown([]));
    return () => {
      clearInterval(ticking);
      stop();
    };
  }, []);

  if (running === null) return failed === '' ? null : <p class="problem">{i18n.t('entry.unreadable')}</p>;

  const start = ({ organisation, channel, expectedWaitS }: StopwatchStart) => {
    if (starting.current) return;
    starting.current = true;
    const named = organisationNamed(organisation, known);
    setEnded(null);
    setThrown([]);
    setFailed('');
    const facts = { ...named, id: crypto.randomUUID(), channel, expectedWaitS, zone };
    startStopwatch(facts, props.now()).catch(() => {
      starting.current = false;
      report();
    });
  };
  const actionsOf = (id: string) => ({
    step: async (kind: Parameters<typeof takeStep>[1], text: string) => {
      try {
        const kept = await takeStep(id, kind, props.now(), text);
        if (kind === 'done') setEnded(kept ?? null);
        setFailed('');
        return true;
      } catch {
        report();
        return false;
      }
    },
    back: () => void takeBack(id, props.now()).catch(report),
    throwAway: () => void throwAway(id, props.now()).then(setThrown, report),
  });
  return (
    <div class="stopwatches">
      <Notice text={thrown.length > 0 ? i18n.t('watch.thrownAway') : ''}>
        <button
          type="button"
          class="plain"
          onClick={() => void keepAll(thrown, props.now()).then(() => setThrown([]), report)}
        >
          {i18n.t('entry.undo')}
        </button>
      </Notice>
      {failed !== '' && (
        <p class="problem" role="alert">
          {i18n.t(`entry.${failed}`)}
        </p>
      )}
      {running.map((kept, index) => (
        <RunningStopwatch
          key={kept.interaction.id}
          {...{ kept, now, language }}
          listens={index === 0}
          actions={actionsOf(kept.interaction.id)}
        />
      ))}
      {ended && (
        <EndedStopwatch
          kept={ended}
          language={language}
          now={props.now}
          goOn={() => void takeBack(ended.interaction.id, props.now()).then(() => setEnded(null), report)}
        />
      )}
      {running.length === 0 && ended === null && (
        <StartStopwatch known={known} language={language} start={start} />
      )}
      {ended !== null && running.length === 0 && (
        <button type="button" onClick={() => setEnded(null)}>
          {i18n.t('watch.next')}
        </button>
      )}
    </div>
  );
}

function EndedStopwatch(props: { kept: Kept; language: string; now: () => number; goOn: () => void }) {
  const { kept, language } = props;
  const { interaction, transcript } = kept;
  const { verdict, judged } = interaction;
  const whole = durationText(
    ((interaction.endedAt ?? interaction.startedAt) - interaction.startedAt) / 1000,
    language,
  );
  const waitedS = judged.figures.customerWaitingS ?? 0;
  return (
    <section class="ended">
      <p class="sum" role="status">
        {waitedS > 0
          ? i18n.t('watch.overWaited', [whole, durationText(waitedS, language)])
          : withOneStop(i18n.t('watch.over', [whole]))}{' '}
        {verdict.expectedWaitS !== null &&
          i18n.t('watch.overGap', [durationText(verdict.expectedWaitS, language)])}
      </p>
      <Milestones
        milestones={transcript.milestones ?? []}
        channel={interaction.channel}
        language={language}
      />
      <button type="button" class="plain" onClick={props.goOn}>
        {i18n.t('watch.goOn')}
      </button>
      <RateContact
        language={language}
        organisation={interaction.organisationName}
        save={(given) => giveRating(interaction.id, given, props.now())}
      />
    </section>
  );
}
