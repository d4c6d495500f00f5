import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Kept } from '../../conversation/interaction';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';
import { durationText } from '../time-text';
import { CorrectableFact } from './CorrectableFact';
import { captureText } from './capture-text';
import { useDetail } from './detail-context';
import { industryText } from './fact-text';
import { IndustryForAll } from './IndustryForAll';
import { ScoreReasons } from './ScoreReasons';
import { whenText } from './when-text';

const mostPeople = 20;

/** Who, when, how it was captured, whom one met, and what the figures say of it. The focus goes here when the contact is opened. */
export function DetailHead() {
  const { kept, language } = useDetail();
  const { interaction } = kept;
  const { organisation, organisationName, channel, vendor, startedAt, endedAt } = interaction;
  const { figures, line } = interaction.judged;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const when = (at: number) => whenText(at, interaction, language);
  const numbers = figures.caseNumbers.map((number) => shownText(number, 60)).join(', ');
  const people = peopleMet(kept)
    .map((name) => shownText(name, 60))
    .join(', ');
  const ended =
    endedAt === null
      ? i18n.t(interaction.state === 'open' ? 'detail.open' : 'detail.noEnd')
      : `${when(endedAt)} · ${durationText((endedAt - startedAt) / 1000, language)}`;
  return (
    <div class="detail-head">
      <h2 id="detail-title" ref={title} tabIndex={-1}>
        <bdi>{shownText(organisationName || organisation, 200)}</bdi>
      </h2>
      {line && (
        <p class="remembered">
          <q dir="auto">{shownText(line.text, 240)}</q>{' '}
          {line.author !== '' && (
            <span class="quiet">
              <bdi>{shownText(line.author, 60)}</bdi>
            </span>
          )}
        </p>
      )}
      <dl class="facts">
        <FactLine name={i18n.t('evidence.organisation')}>
          <CorrectableFact what="organisationName">
            <bdi>{shownText(organisation, 200)}</bdi>
          </CorrectableFact>
        </FactLine>
        <FactLine name={i18n.t('evidence.channel')}>
          <CorrectableFact what="channel">{channelText(channel)}</CorrectableFact>
        </FactLine>
        <FactLine name={i18n.t('evidence.started')}>
          <CorrectableFact what="startedAt">{when(startedAt)}</CorrectableFact>
        </FactLine>
        <FactLine name={i18n.t('evidence.ended')}>
          <CorrectableFact what="endedAt">{ended}</CorrectableFact>
        </FactLine>
        <FactLine name={i18n.t('evidence.numbers')}>
          <CorrectableFact what="caseNumbers">
            <bdi>{numbers || '—'}</bdi>
          </CorrectableFact>
        </FactLine>
        {people !== '' && (
          <FactLine name={i18n.t('detail.people')}>
            <bdi>{people}</bdi>
          </FactLine>
        )}
      </dl>
      <details class="more-facts">
        <summary>{i18n.t('detail.moreFacts')}</summary>
        <dl class="facts">
          <FactLine name={i18n.t('detail.correct.fact.industry')}>
            <CorrectableFact what="industry">{industryText(interaction.industry)}</CorrectableFact>{' '}
            <IndustryForAll />
          </FactLine>
          <FactLine name={i18n.t('detail.correct.fact.vendor')}>
            <CorrectableFact what="vendor">
              {/^(?:any|taught)?$/.test(vendor) ? '—' : <bdi>{shownText(vendor, 60)}</bdi>}
            </CorrectableFact>
          </FactLine>
          <FactLine name={i18n.t('evidence.zone')}>
            <CorrectableFact what="zone">{shownText(interaction.zone, 60)}</CorrectableFact>
          </FactLine>
          <FactLine name={i18n.t('detail.captured')}>{captureText(kept)}</FactLine>
        </dl>
      </details>
      <ScoreReasons score={interaction.judged.score} language={language} />
    </div>
  );
}

function FactLine(props: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function peopleMet({ transcript: { messages, judgedMessages, told } }: Kept): string[] {
  const partyOf = new Map(judgedMessages.map((one) => [one.message, one.party]));
  const authors = messages.flatMap(({ id, author, party }) =>
    author !== '' && (partyOf.get(id) ?? party) === 'agent' ? [author] : [],
  );
  return [...new Set([...authors, ...(told?.person ? [told.person] : [])])].slice(0, mostPeople);
}
