import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';
import type { MilestoneKind } from '../../conversation/milestone';
import { nextSteps } from '../../conversation/stopwatch';
import { clockText, durationText } from '../time-text';
import { WaitBar } from '../WaitBar';
import { Milestones } from './Milestones';
import { tooLongText } from './problem-text';
import { isStepOf, stepKey, stepText } from './step-words';

/** Longest note of a step in characters. */
const longestNote = 500;

/** What can be done with a stopwatch that runs. */
export interface StopwatchActions {
  /** Gives whether it was saved. */
  step: (kind: MilestoneKind, text: string) => Promise<boolean>;
  back: () => void;
  throwAway: () => void;
}

type Step = Exclude<MilestoneKind, 'begun'>;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !/^(?:radio|checkbox|button)$/.test(target.type))
  );
}

/** A stopwatch that runs: the clock, the steps with one tap or key each, a note, the course so far. `now`: ms since 1970 UTC. */
export function RunningStopwatch(props: {
  kept: Kept;
  now: number;
  language: string;
  /** Its keys are on; of several only the first listens. */
  listens: boolean;
  actions: StopwatchActions;
}) {
  const { kept, now, language, actions } = props;
  const { interaction, transcript } = kept;
  const { channel, startedAt, judged, verdict } = interaction;
  const milestones = transcript.milestones ?? [];
  const steps = nextSteps(milestones).filter(
    (kind): kind is Step => kind !== 'begun' && isStepOf(kind, channel),
  );
  const [note, setNote] = useState('');
  const noteField = useRef<HTMLInputElement>(null);
  const tooLong = tooLongText(note, longestNote, language);
  const noted = (kind: 'note' | 'person') => {
    setNote('');
    return actions.step(kind, note.trim()).then((saved) => {
      if (!saved) setNote((typed) => (typed === '' ? note : typed));
      return saved;
    });
  };
  const take = async (kind: Step) => {
    const isNoted = kind === 'note' || kind === 'person';
    // With the end the field goes: what was typed into it is kept first.
    const typed = kind === 'done' && note.trim() !== '';
    if ((tooLong && (isNoted || typed)) || (kind === 'note' && note.trim() === '')) {
      noteField.current?.focus();
      return;
    }
    if (isNoted) await noted(kind);
    else if (!typed || (await noted('note'))) await actions.step(kind, '');
  };

  useEffect(() => {
    if (!props.listens) return;
    const pressed = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const step = steps.find((kind) => stepKey(kind).toLowerCase() === event.key.toLowerCase());
      if (!step) return;
      event.preventDefault();
      void take(step);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  });

  const waiting = judged.standing.waiting;
  const seconds = (now - startedAt) / 1000;
  const last = milestones.findLast(({ kind }) => kind !== 'note');
  return (
    <section class="running" aria-label={interaction.organisationName}>
      <div class="running-head">
        <h2>
          <bdi>{interaction.organisationName}</bdi>
        </h2>
        <p class="clock">
          <span aria-hidden="true">{clockText(seconds)}</span>
          <span class="unseen">{i18n.t('watch.running', [durationText(seconds, language)])}</span>
        </p>
      </div>
      {waiting && (
        <WaitBar seconds={(now - waiting.since) / 1000} open={true} announcedS={verdict.expectedWaitS} />
      )}
      <p class="state">
        {last && stepText(last.kind, channel)}
        {last?.text && (
          <>
            {': '}
            <bdi>{last.text}</bdi>
          </>
        )}
        {verdict.expectedWaitS !== null && waiting && (
          <span class="quiet"> · {i18n.t('watch.gap', [durationText(verdict.expectedWaitS, language)])}</span>
        )}
      </p>
      <fieldset class="steps">
        <legend>{i18n.t('watch.steps')}</legend>
        {steps
          .filter((kind) => kind !== 'note')
          .map((kind) => (
            <button
              key={kind}
              type="button"
              class={kind === 'person' ? 'main step' : 'step'}
              aria-keyshortcuts={props.listens ? stepKey(kind) : undefined}
              onClick={() => void take(kind)}
            >
              {stepText(kind, channel)}
              {props.listens && (
                <span class="key" aria-hidden="true">
                  {stepKey(kind)}
                </span>
              )}
            </button>
          ))}
      </fieldset>
      <form
        class="note"
        onSubmit={(event) => {
          event.preventDefault();
          void take('note');
        }}
      >
        <label for={`note-${interaction.id}`}>{i18n.t('watch.noteField')}</label>
        <div class="row">
          <input
            id={`note-${interaction.id}`}
            ref={noteField}
            type="text"
            dir="auto"
            aria-invalid={tooLong !== undefined}
            aria-describedby={tooLong && `note-${interaction.id}-problem`}
            placeholder={i18n.t('watch.notePlaceholder')}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <button type="submit">
            {i18n.t('watch.addNote')}
            {props.listens && (
              <span class="key" aria-hidden="true">
                {stepKey('note')}
              </span>
            )}
          </button>
        </div>
        {tooLong && (
          <p class="problem" id={`note-${interaction.id}-problem`}>
            {tooLong}
          </p>
        )}
      </form>
      <p class="hint">
        {i18n.t('watch.noteHint')} {props.listens && i18n.t('watch.keysHint')}
      </p>
      <h3>{i18n.t('watch.course')}</h3>
      <Milestones milestones={milestones} channel={channel} language={language} />
      <div class="actions">
        <button type="button" class="plain" disabled={milestones.length < 2} onClick={actions.back}>
          {i18n.t('watch.back')}
        </button>
        <button type="button" class="plain" onClick={actions.throwAway}>
          {i18n.t('watch.throwAway')}
        </button>
      </div>
    </section>
  );
}
