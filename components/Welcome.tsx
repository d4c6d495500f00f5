import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SiteSettings } from '../storage/site-settings';
import { Notice } from './Notice';
import { PageLinks } from './PageLinks';

/** Where the person stands on the welcome page: what is saved, whether the browser grants all sites, whether it just said no. */
export interface WelcomeState {
  settings: SiteSettings;
  permitted: boolean;
  declined: boolean;
}

/** What the two choices do; both take effect at once. */
export interface WelcomeActions {
  choose: (mode: 'all' | 'chosen') => void;
  resume: () => void;
}

/** The first page: what is kept and where, then the choice on which sites. It can be opened again at any time. */
export function Welcome({
  state,
  actions,
  children,
}: {
  state: WelcomeState;
  actions: WelcomeActions;
  /** What else can be done here, below all others. */
  children?: ComponentChildren;
}) {
  return (
    <>
      <header>
        <PageLinks />
        <img src="/icon/on-48.png" alt="" width="48" height="48" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.kept')}</p>
      </header>
      <main>
        <section aria-labelledby="where">
          <h2 id="where">{i18n.t('welcome.where')}</h2>
          <Choices state={state} choose={actions.choose} />
          <Outcome state={state} resume={actions.resume} />
        </section>
        <section aria-labelledby="next">
          <h2 id="next">{i18n.t('welcome.next')}</h2>
          <ol class="steps">
            <li>{i18n.t('welcome.pin')}</li>
            <li>{i18n.t('welcome.chat')}</li>
            <li>{i18n.t('welcome.glance')}</li>
          </ol>
        </section>
        <section aria-labelledby="control">
          <h2 id="control">{i18n.t('welcome.control')}</h2>
          <ul class="points">
            <li>{i18n.t('welcome.stop')}</li>
            <li>{i18n.t('welcome.incognito')}</li>
            <li>{i18n.t('welcome.leaves')}</li>
            <li>{i18n.t('welcome.again')}</li>
          </ul>
        </section>
        {children}
      </main>
    </>
  );
}

function Choices({ state, choose }: { state: WelcomeState; choose: WelcomeActions['choose'] }) {
  const chosen = inForce(state);
  return (
    <div class="choices">
      {(['all', 'chosen'] as const).map((mode) => (
        <button
          key={mode}
          type="button"
          class={mode === 'all' ? 'choice-card main' : 'choice-card'}
          data-choice={mode}
          aria-pressed={chosen === mode}
          onClick={() => choose(mode)}
        >
          <strong>{i18n.t(mode === 'all' ? 'welcome.all' : 'welcome.chosen')}</strong>
          <span>{i18n.t(mode === 'all' ? 'welcome.allMeans' : 'welcome.chosenMeans')}</span>
        </button>
      ))}
    </div>
  );
}

/** "All sites" is only in force while the browser grants them. */
function inForce({ settings, permitted }: WelcomeState): SiteSettings['mode'] {
  return settings.mode === 'all' && !permitted ? null : settings.mode;
}

function Outcome({ state, resume }: { state: WelcomeState; resume: () => void }) {
  const mode = inForce(state);
  if (state.declined) return <Notice text={i18n.t('welcome.declined')} />;
  if (mode !== null && state.settings.paused)
    return (
      <Notice text={i18n.t('site.paused')}>
        <button type="button" onClick={resume}>
          {i18n.t('site.resume')}
        </button>
      </Notice>
    );
  if (mode === 'all') return <Notice text={i18n.t('welcome.allOn')} />;
  if (mode === 'chosen') return <Notice text={i18n.t('welcome.chosenOn')} />;
  return <Notice text={state.settings.mode === 'all' ? i18n.t('welcome.lost') : ''} />;
}
