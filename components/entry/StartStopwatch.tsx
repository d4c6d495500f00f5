import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Channel } from '../../conversation/interaction';
import type { KnownOrganisation } from '../../storage/known-organisations';
import { Choice } from '../Choice';
import { channelText } from '../channel-text';
import { durationText } from '../time-text';
import { type NameProblem, nameProblem } from './name-problem';
import { OrganisationField } from './OrganisationField';
import { problemText } from './problem-text';

/** What is known before the clock starts. `expectedWaitS`: null = no idea. */
export interface StopwatchStart {
  organisation: string;
  channel: Channel;
  expectedWaitS: number | null;
}

const timed = ['phone', 'in_person', 'email'] as const;

/** Asks whom and how, and what wait is expected, then starts. */
export function StartStopwatch(props: {
  known: readonly KnownOrganisation[];
  language: string;
  start: (start: StopwatchStart) => void;
}) {
  const [organisation, setOrganisation] = useState('');
  const [channel, setChannel] = useState<(typeof timed)[number]>('phone');
  const [expected, setExpected] = useState('');
  const [problem, setProblem] = useState<NameProblem | null>(null);
  const minutes = (value: string) => ({ value, label: durationText(Number(value) * 60, props.language) });
  return (
    <form
      class="start-watch"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = nameProblem(organisation, true);
        setProblem(wrong);
        if (wrong) document.getElementById('watch-organisation')?.focus();
        else
          props.start({
            organisation,
            channel,
            expectedWaitS: expected === '' ? null : Number(expected) * 60,
          });
      }}
    >
      <p class="lead quiet">{i18n.t('watch.lead')}</p>
      <OrganisationField
        id="watch-organisation"
        label={i18n.t('entry.organisation')}
        value={organisation}
        known={props.known}
        problem={problemText(problem, props.language)}
        onChange={(name) => {
          setOrganisation(name);
          setProblem(null);
        }}
      />
      <Choice
        name="watch-channel"
        legend={i18n.t('entry.channel')}
        value={channel}
        optional={false}
        options={timed.map((value) => ({ value, label: channelText(value) }))}
        onChange={(value) => value !== '' && setChannel(value)}
      />
      <Choice
        name="watch-expected"
        legend={i18n.t('watch.expected')}
        value={expected}
        options={[minutes('1'), minutes('5'), minutes('15'), { value: '30', label: i18n.t('watch.more') }]}
        onChange={setExpected}
      />
      <div class="actions">
        <button type="submit" class="main">
          {i18n.t('watch.start')}
        </button>
      </div>
    </form>
  );
}
