import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dropDraft, readDraft, saveDraft } from '../../storage/drafts';
import { type KnownOrganisation, knownOrganisations } from '../../storage/known-organisations';
import { removeInteractions } from '../../storage/remove-interactions';
import { keepAndJudge } from '../detail/page-aids';
import { Notice } from '../Notice';
import { nameInSentence } from '../shown-text';
import { useOnce } from '../use-once';
import { checkEntry, type EntryProblems, isChecked } from './check-entry';
import { EntryForm } from './EntryForm';
import { entryAsKept } from './entry-as-kept';
import { draftFrom, type EntryDraft, emptyDraft, localInput } from './entry-draft';

/** What was saved last, so that it can be taken back. */
interface Saved {
  id: string;
  name: string;
  draft: EntryDraft;
}

const detailFields = /^entry-(?!organisation|channel|started|about)/;

/** The page's part for entries by hand: keeps the draft while it is typed, checks it, saves it, takes it back. */
export function ManualEntry(props: { language: string; now: () => number; zone: string }) {
  const [draft, setDraft] = useState<EntryDraft | null>(null);
  const [known, setKnown] = useState<KnownOrganisation[]>([]);
  const [problems, setProblems] = useState<EntryProblems>({});
  const [notice, setNotice] = useState('');
  const [saved, setSaved] = useState<Saved | null>(null);
  const [failed, setFailed] = useState(false);
  const [detailsOpen, setDetailsOpen] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const checking = useRef(false);
  const once = useOnce();
  const fresh = () => ({
    ...emptyDraft,
    channel: draft?.channel ?? 'phone',
    started: localInput(props.now()),
  });

  useEffect(() => {
    void readDraft('entry').then((kept) => {
      if (kept !== null) setNotice(i18n.t('entry.draft'));
      setDraft(kept === null ? fresh() : draftFrom(kept));
    });
    // Without names to complete, an entry can still be typed.
    knownOrganisations().then(setKnown, () => setKnown([]));
  }, []);

  useEffect(() => {
    // Only after saving: while somebody types, the focus stays where it is.
    if (checking.current) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    checking.current = false;
  }, [problems]);

  if (draft === null) return null;

  const change = (part: Partial<EntryDraft>) => {
    const changed = { ...draft, ...part };
    setDraft(changed);
    setNotice('');
    setSaved(null);
    void saveDraft('entry', changed);
    const still = Object.entries(problems).filter(([name]) => !(name in part));
    if (still.length < Object.keys(problems).length) setProblems(Object.fromEntries(still));
  };

  const save = async (typed: EntryDraft) => {
    // Enter that is still held down after saving meets an empty form.
    if (saved && saved.id !== '') return;
    const now = props.now();
    const checked = checkEntry(typed, now);
    setNotice('');
    if (!isChecked(checked)) {
      setDetailsOpen(detailsOpen || Object.keys(checked).some((name) => detailFields.test(`entry-${name}`)));
      checking.current = true;
      setProblems(checked);
      return;
    }
    try {
      const kept = entryAsKept(checked, { id: crypto.randomUUID(), now, zone: props.zone, known });
      await keepAndJudge(kept, now);
      await dropDraft('entry');
      setSaved({ id: kept.interaction.id, name: kept.interaction.organisationName, draft: typed });
      setNotice(i18n.t('entry.saved', [nameInSentence(kept.interaction.organisationName)]));
      setDraft(fresh());
      setProblems({});
      setFailed(false);
      setKnown(await knownOrganisations());
      form.current?.querySelector<HTMLElement>('#entry-organisation')?.focus();
    } catch {
      setFailed(true);
    }
  };

  const undo = async ({ id, draft: typed }: Saved) => {
    if (id !== '') await removeInteractions([id], props.now());
    await saveDraft('entry', typed);
    setDraft(typed);
    setSaved(null);
    setNotice(i18n.t('entry.undone'));
  };

  const discard = async () => {
    const typed = draft;
    await dropDraft('entry');
    setDraft(fresh());
    setProblems({});
    setNotice(i18n.t('entry.discarded'));
    setSaved({ id: '', name: '', draft: typed });
  };

  const actions = {
    save: () => void once(() => save(draft)),
    worked: () =>
      void once(() =>
        save({
          ...draft,
          channel: 'self_service',
          resolved: 'yes',
          expectation: draft.expectation || 'met',
        }),
      ),
    discard: () => void discard().catch(() => setFailed(true)),
  };
  return (
    <div ref={form}>
      <Notice text={notice}>
        {saved && (
          <button type="button" class="plain" onClick={() => undo(saved).catch(() => setFailed(true))}>
            {i18n.t('entry.undo')}
          </button>
        )}
      </Notice>
      <EntryForm
        {...{ draft, problems, known, failed, detailsOpen, actions, change }}
        onDetails={setDetailsOpen}
        language={props.language}
      />
    </div>
  );
}
