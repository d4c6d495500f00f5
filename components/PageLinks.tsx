import { i18n } from '#i18n';
import { JournalSilence } from './JournalSilence';

const pages = {
  journal: 'journal.title',
  entry: 'options.byHand',
  insights: 'insights.title',
  files: 'files.title',
  trust: 'trust.title',
  options: 'options.title',
} as const;

/** A page that every other leads to. */
export type LinkedPage = keyof typeof pages;

/** The way to every other page, the same on each; and whether the journal answers at all. `here`: the page it stands on, none where it is not among them. */
export function PageLinks({ here }: { here?: LinkedPage }) {
  return (
    <>
      <nav class="page-links" aria-label={i18n.t('options.links')}>
        {(Object.keys(pages) as LinkedPage[]).map((page) => (
          <a key={page} href={`/${page}.html`} aria-current={page === here ? 'page' : undefined}>
            {i18n.t(pages[page])}
          </a>
        ))}
      </nav>
      <JournalSilence />
    </>
  );
}
