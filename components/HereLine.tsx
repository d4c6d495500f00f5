import { i18n } from '#i18n';
import type { Here } from '../metrics/here';
import { hereText } from './here-text';
import { nameInSentence } from './shown-text';

/** What is known of the page in front: nothing yet, that it belongs to nobody, that the journal gives no answer, or the organisation. */
export type HereState = 'unknown' | 'nobody' | 'unreadable' | Here;

/** The line on the organisation in front. Its place is kept, so that nothing jumps when it comes. `now`: ms since 1970 UTC. */
export function HereLine(props: {
  here: HereState;
  now: number;
  language: string;
  openPage: (path: string) => void;
}) {
  const { here, now, language } = props;
  const known = typeof here === 'object' && here.contacts > 0;
  return (
    <section aria-labelledby="here">
      <div class="here-head">
        <h2 id="here">{i18n.t('here.title')}</h2>
        {known && (
          <button
            type="button"
            class="plain"
            onClick={() => props.openPage(`journal.html?${narrowedTo(here)}`)}
          >
            {i18n.t('here.journal')}
          </button>
        )}
      </div>
      <p class={known ? 'here' : 'here quiet'}>{sentence(here, now, language)}</p>
    </section>
  );
}

/** Contacts under several keys share nothing but their name, so they are searched for. */
function narrowedTo({ organisation, alike }: Here): string {
  return String(alike === '' ? new URLSearchParams({ organisation }) : new URLSearchParams({ q: alike }));
}

function sentence(here: HereState, now: number, language: string): string {
  if (here === 'unknown') return '';
  if (here === 'nobody') return i18n.t('here.nobody');
  if (here === 'unreadable') return i18n.t('popup.unreadable');
  if (here.contacts === 0) return i18n.t('here.none', [nameInSentence(here.organisation)]);
  return hereText(here, now, language);
}
