import { i18n } from '#i18n';
import { channelText } from '../channel-text';
import { shownText } from '../shown-text';
import { durationText } from '../time-text';
import { captureText } from './capture-text';
import { useDetail } from './detail-context';
import { ScoreReasons } from './ScoreReasons';
import { whenText } from './when-text';

/** Who, when, how it was captured, whom one met, and what the figures say of it. */
export function DetailHead() {
  const { kept, language } = useDetail();
  const { interaction, transcript } = kept;
  const { organisation, organisationName, channel, vendor, startedAt, endedAt } = interaction;
  const { figures } = interaction.judged;
  const when = (at: number) => whenText(at, interaction, language);
  const people = peopleMet(kept);
  const facts: [string, string][] = [
    [i18n.t('evidence.channel'), channelText(channel) + (/^(?:any)?$/.test(vendor) ? '' : ` · ${vendor}`)],
    [i18n.t('evidence.started'), when(startedAt)],
    [
      i18n.t('evidence.ended'),
      endedAt === null
        ? i18n.t('detail.open')
        : `${when(endedAt)} · ${durationText((endedAt - startedAt) / 1000, language)}`,
    ],
    [i18n.t('evidence.zone'), interaction.zone],
    [i18n.t('evidence.numbers'), figures.caseNumbers.map((number) => shownText(number, 60)).join(', ')],
    [i18n.t('detail.people'), people.map((name) => shownText(name, 60)).join(', ')],
    [i18n.t('detail.captured'), captureText(kept)],
  ];
  const named = shownText(organisationName || organisation, 200);
  return (
    <header class="detail-head">
      <h2 id="detail-title" tabIndex={-1}>
        <bdi>{named}</bdi>
      </h2>
      {organisationName !== '' && organisationName !== organisation && (
        <p class="quiet">
          <bdi>{shownText(organisation, 200)}</bdi>
        </p>
      )}
      <dl class="facts">
        {facts.map(([name, value]) =>
          value === '' ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ),
        )}
      </dl>
      <ScoreReasons score={interaction.judged.score} language={language} />
      {transcript.told && <p class="quiet">{shownText(transcript.told.position, 200)}</p>}
    </header>
  );

  function peopleMet({ transcript: { messages, judgedMessages, told } }: typeof kept): string[] {
    const partyOf = new Map(judgedMessages.map((one) => [one.message, one.party]));
    const authors = messages.flatMap(({ id, author, party }) =>
      author !== '' && (partyOf.get(id) ?? party) === 'agent' ? [author] : [],
    );
    return [...new Set([...authors, ...(told?.person ? [told.person] : [])])].slice(0, 20);
  }
}
