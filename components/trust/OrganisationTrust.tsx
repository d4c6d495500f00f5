import { i18n } from '#i18n';
import type { CapturedOrganisation } from '../../storage/captured-organisations';
import { shownText } from '../shown-text';
import { dayText, localDay } from '../time-text';

/** What can be done about one organisation. */
export interface OrganisationActions {
  switchTo: (organisation: string, on: boolean) => void;
  forget: (organisation: string) => void;
}

/** How well one organisation is captured. `now`: ms since 1970 UTC. */
export function OrganisationTrust(props: {
  captured: CapturedOrganisation;
  on: boolean;
  now: number;
  language: string;
  actions: OrganisationActions;
}) {
  const { captured, on, language, actions } = props;
  const { organisation } = captured;
  const name = shownText(captured.organisationName || organisation, 60);
  const number = (value: number) => new Intl.NumberFormat(language).format(value);
  const unsure = captured.confidence === 'low';
  return (
    <li data-organisation={organisation}>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      {captured.organisationName !== '' && captured.organisationName !== organisation && (
        <p class="quiet">
          <bdi>{shownText(organisation, 80)}</bdi>
        </p>
      )}
      <p class="facts">
        <span>{i18n.t('trust.last', [momentText(captured.lastCapturedAt, props.now, language)])}</span>
        <span>{i18n.t('trust.contacts', captured.contacts, [number(captured.contacts)])}</span>
        <span>{i18n.t('trust.messages', captured.messages, [number(captured.messages)])}</span>
      </p>
      <p class={unsure ? 'doubt' : ''}>
        {unsure ? '? ' : '✓ '}
        {readerText(captured)}: {i18n.t(unsure ? 'trust.unsure' : 'trust.sure')}
      </p>
      {captured.partial && <p class="doubt">{i18n.t('trust.partial')}</p>}
      {captured.leftOut > 0 && (
        <p class="doubt">{i18n.t('trust.leftOut', captured.leftOut, [number(captured.leftOut)])}</p>
      )}
      {!on && <p class="doubt">{i18n.t('trust.isOff')}</p>}
      <div class="actions">
        <button
          type="button"
          aria-label={i18n.t(on ? 'trust.switchOffOf' : 'trust.switchOnOf', [name])}
          onClick={() => actions.switchTo(organisation, !on)}
        >
          {i18n.t(on ? 'trust.switchOff' : 'trust.switchOn')}
        </button>
        <button
          type="button"
          aria-label={i18n.t('trust.forgetOf', [name])}
          onClick={() => actions.forget(organisation)}
        >
          {i18n.t('trust.forget')}
        </button>
      </div>
    </li>
  );
}

/** The day, and on the same one the time: a chat that is open right now should show as such. */
function momentText(at: number, now: number, language: string): string {
  const day = dayText(at, now, language);
  if (localDay(at) !== localDay(now)) return day;
  return `${day}, ${new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at)}`;
}

function readerText({ vendor }: CapturedOrganisation): string {
  if (vendor === 'taught') return i18n.t('trust.readTaught');
  return vendor === 'any' ? i18n.t('trust.readByAny') : i18n.t('trust.readBy', [shownText(vendor, 40)]);
}
