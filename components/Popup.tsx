import { i18n } from '#i18n';
import type { Verdict } from '../conversation/interaction';
import type { Summary } from '../conversation/summary';
import { type CaptureActions, CaptureState } from './CaptureState';
import { CaptureTrouble, type TroubleActions } from './CaptureTrouble';
import { CurrentChats } from './CurrentChats';
import { HereLine, type HereState } from './HereLine';
import type { PageCapture } from './page-capture';
import { RankedChats } from './RankedChats';
import { type SiteActions, SiteSwitch } from './SiteSwitch';
import type { SiteState } from './site-state';
import { durationText, localDay } from './time-text';
import { RateContact } from './verdict/RateContact';

const copyTexts = {
  newer: 'secondCopy.newer',
  rebuilt: 'secondCopy.popup',
  backup_late: 'backup.late',
} as const;

/** Everything the popup shows. `summary`: null before anything was kept, `unreadable` when the browser's storage gives no answer. */
export interface PopupProps {
  summary: Summary | null | 'unreadable';
  site: SiteState;
  page: PageCapture;
  here: HereState;
  paused: boolean;
  /** What the person should know of copies of the journal, null if all is well. */
  copies: keyof typeof copyTexts | null;
  /** ms since 1970 UTC. */
  now: number;
  /** BCP 47 tag for numbers and dates. */
  language: string;
  actions: SiteActions & CaptureActions & TroubleActions & GlanceActions;
}

/** What can be done from the glance besides switching sites. */
export interface GlanceActions {
  goToTab: (tab: number) => void;
  /** Opens a page of the extension in a tab: "entry.html#stopwatch". */
  openPage: (path: string) => void;
  rate: (id: string, given: Partial<Verdict>) => Promise<unknown>;
  leaveUnrated: (id: string) => void;
  /** Fills an empty journal with invented contacts. */
  writeDemo: () => void;
}

/** The glance: what runs now, the best and the worst, today's waits, and the switch for this site. */
export function Popup(props: PopupProps) {
  const { site, actions } = props;
  return (
    <>
      <SiteSwitch site={site} actions={actions} />
      <CaptureTrouble page={props.page} actions={actions} />
      <main>
        <Glance {...props} />
      </main>
      {props.copies && (
        <p class="copies" role="status">
          {i18n.t(copyTexts[props.copies])}{' '}
          <button type="button" class="plain" onClick={() => actions.openPage('files.html')}>
            {i18n.t('backup.lateGo')}
          </button>
        </p>
      )}
      <nav class="quick">
        <button type="button" onClick={() => actions.openPage('entry.html#entry')}>
          {i18n.t('entry.modeEntry')}
        </button>
        <button type="button" onClick={() => actions.openPage('entry.html#stopwatch')}>
          {i18n.t('entry.modeStopwatch')}
        </button>
        <button type="button" onClick={() => actions.openPage('journal.html')}>
          {i18n.t('journal.go')}
        </button>
      </nav>
      <CaptureState page={props.page} actions={actions} />
      <footer>
        {site.kind !== 'not_set_up' && site.kind !== 'paused' && (
          <button type="button" class="plain" onClick={() => actions.pause(!props.paused)}>
            {i18n.t(props.paused ? 'site.resumeAll' : 'site.pauseAll')}
          </button>
        )}
        <button type="button" class="plain" onClick={actions.openWelcome}>
          {i18n.t('popup.sites')}
        </button>
        <button type="button" class="plain" onClick={() => actions.openPage('insights.html')}>
          {i18n.t('insights.title')}
        </button>
        <button type="button" class="plain" onClick={() => actions.openPage('trust.html')}>
          {i18n.t('trust.title')}
        </button>
        <button type="button" class="plain" onClick={() => actions.openPage('options.html')}>
          {i18n.t('options.title')}
        </button>
      </footer>
    </>
  );
}

function Glance({ summary, here, now, language, actions }: PopupProps) {
  if (summary === 'unreadable') return <Note title="popup.unreadable" next="popup.unreadableNext" />;
  if (summary === null || summary.interactions === 0)
    return (
      <>
        <Note title="popup.empty" next="popup.emptyNext" />
        <button type="button" class="plain" onClick={actions.writeDemo}>
          {i18n.t('demo.write')}
        </button>
      </>
    );
  const { toRate } = summary;
  const open = (id: string) => actions.openPage(`journal.html#${encodeURIComponent(id)}`);
  const ranked = summary.best.length + summary.worst.length > 0;
  return (
    <>
      <CurrentChats
        chats={summary.current}
        now={now}
        language={language}
        goToTab={actions.goToTab}
        goToStopwatch={() => actions.openPage('entry.html#stopwatch')}
      />
      <HereLine {...{ here, now, language }} openPage={actions.openPage} />
      {toRate && (
        <RateContact
          key={toRate.id}
          brief
          language={language}
          organisation={toRate.organisationName || toRate.organisation}
          save={(given) => actions.rate(toRate.id, given)}
          leave={() => actions.leaveUnrated(toRate.id)}
        />
      )}
      <RankedChats
        id="best"
        title={i18n.t('ranked.best')}
        chats={summary.best}
        now={now}
        language={language}
        open={open}
      />
      <RankedChats
        id="worst"
        title={i18n.t('ranked.worst')}
        chats={summary.worst}
        now={now}
        language={language}
        open={open}
      />
      {!ranked && <p class="quiet">{i18n.t('ranked.none')}</p>}
      {summary.aYearAgo && summary.day === localDay(now) && (
        <RankedChats
          id="a-year-ago"
          title={i18n.t('today.aYearAgo')}
          chats={[summary.aYearAgo]}
          now={now}
          language={language}
          open={open}
        />
      )}
      <Today summary={summary} now={now} language={language} />
    </>
  );
}

function Note(props: {
  title: 'popup.empty' | 'popup.unreadable';
  next: 'popup.emptyNext' | 'popup.unreadableNext';
}) {
  return (
    <section class="note">
      <h2>{i18n.t(props.title)}</h2>
      <p>{i18n.t(props.next)}</p>
    </section>
  );
}

function Today(props: { summary: Summary; now: number; language: string }) {
  const { summary, language } = props;
  const { contacts, waits, waitedS } =
    summary.day === localDay(props.now) ? summary.today : { contacts: 0, waits: 0, waitedS: 0 };
  if (contacts === 0) return null;
  return (
    <section aria-labelledby="today">
      <h2 id="today">{i18n.t('today.title')}</h2>
      <p>
        {i18n.t('today.contacts', contacts)}
        {waits > 0 && `, ${i18n.t('today.waits', waits, [waits, durationText(waitedS, language)])}`}
      </p>
    </section>
  );
}
