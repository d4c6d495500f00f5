import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PageHead } from '../PageHead';
import { type Active, activeAfter } from './active-after';
import { isNarrowed } from './address';
import { ContactList } from './ContactList';
import { DoneBar } from './DoneBar';
import { EmptyJournal } from './EmptyJournal';
import { FilterPart } from './FilterPart';
import { LateDetail } from './LateDetail';
import { ListStatus } from './ListStatus';
import { NoHits } from './NoHits';
import { SearchField } from './SearchField';
import { SelectionBar } from './SelectionBar';
import { useAddress } from './use-address';
import { useKeyboard } from './use-keyboard';
import { type ListWorker, useList } from './use-list';
import { useSelection } from './use-selection';
import { useSelectionWork } from './use-selection-work';

/** What the page needs from outside. `now` gives ms since 1970 UTC; `zone`: IANA. */
export interface JournalPageProps {
  worker: ListWorker;
  language: string;
  now: () => number;
  zone: string;
}

/** The journal to live in: the list of contacts, and beside it the one that is open. */
export function JournalPage({ worker, language, now, zone }: JournalPageProps) {
  const address = useAddress();
  const { filter, opened } = address;
  const [active, setActive] = useState<Active>({ position: 0, id: '', focus: 0 });
  const held = useList(worker, filter, active.id);
  const { listing, state, failed } = held;
  const selection = useSelection(held, active.position);
  const search = useRef<HTMLInputElement>(null);
  useKeyboard({ search, escape: () => (opened === '' ? selection.actions.selectNone() : close()) });
  useEffect(() => {
    const name = opened === '' ? i18n.t('journal.title') : i18n.t('journal.opened');
    document.title = `${name} · ${i18n.t('extensionName')}`;
  }, [opened]);
  // The active contact keeps the focus where others come or go before it; a new search begins at its top.
  useEffect(() => {
    if (!listing) return;
    setActive((known) => activeAfter(known, listing));
  }, [listing?.version]);
  useEffect(() => {
    setActive((known) => ({ ...known, position: 0, id: '' }));
    // What is not shown any more must not be deleted by a key.
    selection.actions.selectNone();
  }, [filter]);

  const shown = useRef(listing);
  shown.current = listing;
  const goTo = (position: number) =>
    setActive(({ focus }) => ({
      position,
      id: shown.current?.rows.get(position)?.interaction.id ?? '',
      focus: focus + 1,
    }));
  const close = () => {
    address.open('');
    goTo(active.position);
  };
  const { listed = 0, ready = false } = state ?? {};
  const work = useSelectionWork({
    ids: selection.ids,
    opened,
    now,
    language,
    finished: () => {
      selection.actions.selectNone();
      goTo(active.position);
    },
  });
  // Rows come many times a second while one scrolls; what stands above them stays as it is.
  const total = listing?.total ?? 0;
  const tools = useMemo(
    () => (
      <>
        <SearchField
          input={search}
          text={filter.text}
          onType={(text, typing) => address.narrow({ text }, typing)}
          onLeave={() => goTo(active.position)}
        />
        <FilterPart {...{ filter, state, language }} narrow={address.narrow} />
        <ListStatus {...{ total, state, filter, language }} />
        {total === 0 && ready && isNarrowed(filter) && <NoHits filter={filter} narrow={address.narrow} />}
      </>
    ),
    [filter, opened, active.position, listing?.version, state, language],
  );
  return (
    <main class={opened === '' ? 'journal' : 'journal with-detail'}>
      <div class="list-side">
        <PageHead here="journal" title={i18n.t('journal.title')} />
        <div class="list-main">
          {failed && (
            <p class="problem" role="alert">
              {i18n.t('journal.unreadable')}
            </p>
          )}
          {ready && listed === 0 && <EmptyJournal {...{ language, now, zone }} />}
          {!(ready && listed === 0) && listing && (
            <>
              {tools}
              {total > 0 && (
                <ContactList
                  {...{ listing, opened, language }}
                  want={held.want}
                  active={active.position}
                  focus={active.focus}
                  selected={selection.ids}
                  now={now()}
                  actions={{ ...selection.actions, goTo, open: address.open, remove: work.remove }}
                />
              )}
            </>
          )}
        </div>
        <div class="dock">
          <DoneBar work={work} />
          <SelectionBar
            {...{ state, language, work }}
            {...selection.actions}
            count={selection.ids.size}
            shown={total}
          />
        </div>
      </div>
      {opened !== '' && (
        <section class="detail-side" aria-label={i18n.t('journal.opened')}>
          <h1 class="unseen">{i18n.t('journal.opened')}</h1>
          <LateDetail key={opened} {...{ language, now }} id={opened} onClose={close} />
        </section>
      )}
    </main>
  );
}
