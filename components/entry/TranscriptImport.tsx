import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Party } from '../../conversation/party';
import { importedInteraction } from '../../exchange/read-transcript/imported-interaction';
import { readFile } from '../../exchange/read-transcript/read-file';
import { type BroughtMessage, readText } from '../../exchange/read-transcript/read-text';
import { dropDraft, readDraft, saveDraft } from '../../storage/drafts';
import { type KnownOrganisation, knownOrganisations } from '../../storage/known-organisations';
import { removeInteractions } from '../../storage/remove-interactions';
import { keepAndJudge } from '../detail/page-aids';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { nameInSentence } from '../shown-text';
import { organisationNamed } from './entry-as-kept';
import { localInput } from './entry-draft';
import { nameProblem } from './name-problem';
import { OrganisationField } from './OrganisationField';
import { problemText } from './problem-text';
import { TranscriptPreview } from './TranscriptPreview';

/** What is typed and chosen so far. `day`: YYYY-MM-DD, asked where the text gives none. */
interface Draft {
  text: string;
  organisation: string;
  day: string;
}

function draftFrom(kept: unknown, today: string): Draft {
  const known = (kept ?? {}) as Partial<Record<keyof Draft, unknown>>;
  const text = (value: unknown, other: string) => (typeof value === 'string' ? value : other);
  return {
    text: text(known.text, ''),
    organisation: text(known.organisation, ''),
    day: text(known.day, today),
  };
}

/** The page's part for transcripts from elsewhere: paste or drop, look it through, correct, save. */
export function TranscriptImport(props: {
  language: string;
  now: () => number;
  zone: string;
  ownName: string;
}) {
  const { language, zone, ownName } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const [messages, setMessages] = useState<BroughtMessage[]>([]);
  const [dayKnown, setDayKnown] = useState(true);
  const [known, setKnown] = useState<KnownOrganisation[]>([]);
  const [notice, setNotice] = useState('');
  const [undo, setUndo] = useState<{ id: string; draft: Draft } | null>(null);
  const [problem, setProblem] = useState<{ file?: string; name?: string; day?: string }>({});
  const [dropping, setDropping] = useState(false);
  const today = () => localInput(props.now()).slice(0, 10);

  useEffect(() => {
    void readDraft('transcript').then((kept) => understand(draftFrom(kept, today())));
    void knownOrganisations().then(setKnown, () => setProblem({ file: i18n.t('entry.unreadable') }));
  }, []);

  const understand = (changed: Draft) => {
    setDraft(changed);
    const day = new Date(`${changed.day}T12:00`).getTime();
    const brought = readText(changed.text, { day: Number.isNaN(day) ? props.now() : day, ownName });
    setMessages(brought.messages);
    setDayKnown(brought.dayKnown || brought.messages.every(({ at }) => at === null));
  };
  const change = (part: Partial<Draft>) => {
    const changed = { ...(draft ?? draftFrom(null, today())), ...part };
    setProblem({});
    setNotice('');
    setUndo(null);
    void saveDraft('transcript', changed);
    if ('text' in part || 'day' in part) understand(changed);
    else setDraft(changed);
  };
  const readInto = async (file: File) => {
    try {
      const { text, sentAt } = await readFile(file);
      change(sentAt === null ? { text } : { text, day: localInput(sentAt).slice(0, 10) });
    } catch (error) {
      const why =
        error instanceof RangeError ? 'tooLarge' : error instanceof TypeError ? 'wrongKind' : 'unreadable';
      setProblem({ file: i18n.t(`transcript.${why}`) });
    }
  };
  const save = async () => {
    if (!draft) return;
    const now = props.now();
    const name = problemText(nameProblem(draft.organisation, true), language);
    const future = messages.some(({ at }) => at !== null && at > now) || (!dayKnown && draft.day > today());
    if (name || future) {
      setProblem({ ...(name ? { name } : {}), ...(future ? { day: i18n.t('problem.future') } : {}) });
      document.getElementById(name ? 'transcript-organisation' : 'transcript-day')?.focus();
      return;
    }
    const startedAt = Math.min(now, new Date(`${draft.day}T12:00`).getTime() || now);
    const facts = {
      ...organisationNamed(draft.organisation, known),
      id: crypto.randomUUID(),
      startedAt,
      zone,
    };
    try {
      await keepAndJudge(importedInteraction(messages, { ...facts, channel: 'chat' }, now), now);
      await dropDraft('transcript');
    } catch {
      setProblem({ file: i18n.t('entry.failed') });
      return;
    }
    setUndo({ id: facts.id, draft });
    understand(draftFrom(null, today()));
    setNotice(i18n.t('transcript.saved', [nameInSentence(facts.organisationName)]));
  };
  const takeBack = async (saved: { id: string; draft: Draft }) => {
    await removeInteractions([saved.id], props.now());
    change(saved.draft);
    setNotice(i18n.t('entry.undone'));
  };
  const setParty = (author: string, party: Party) =>
    setMessages(messages.map((one) => (one.author === author ? { ...one, party } : one)));
  const swap = () => {
    const other = { customer: 'agent', agent: 'customer', bot: 'bot', system: 'system' } as const;
    setMessages(messages.map((one) => ({ ...one, party: other[one.party] })));
  };

  if (draft === null) return null;
  const nothing = draft.text.trim() !== '' && messages.length === 0;
  return (
    <form
      class={dropping ? 'transcript dropping' : 'transcript'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        const file = event.dataTransfer?.files[0];
        if (file) void readInto(file);
      }}
    >
      <Notice text={notice}>
        {undo && (
          <button
            type="button"
            class="plain"
            onClick={() => takeBack(undo).catch(() => setProblem({ file: i18n.t('entry.failed') }))}
          >
            {i18n.t('entry.undo')}
          </button>
        )}
      </Notice>
      <p class="lead quiet">{dropping ? i18n.t('transcript.drop') : i18n.t('transcript.lead')}</p>
      <Field
        id="transcript-text"
        label={i18n.t('transcript.text')}
        hint={i18n.t('transcript.textHint')}
        problem={problem.file ?? (nothing ? i18n.t('transcript.notUnderstood') : undefined)}
      >
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={messages.length > 0 ? 4 : 10}
            value={draft.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="file">
        <label class="file-button">
          {i18n.t('transcript.file')}
          <input
            class="unseen"
            type="file"
            accept=".txt,.eml,.html,.htm,text/plain,text/html,message/rfc822"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void readInto(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="hint">{i18n.t('transcript.fileHint')}</span>
      </div>
      {messages.length > 0 && (
        <>
          {(!dayKnown || problem.day) && (
            <Field id="transcript-day" label={i18n.t('transcript.dayAsked')} problem={problem.day}>
              {(control) => (
                <input
                  {...control}
                  type="date"
                  value={draft.day}
                  max={today()}
                  onInput={(event) => change({ day: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
          <OrganisationField
            id="transcript-organisation"
            label={i18n.t('transcript.organisation')}
            value={draft.organisation}
            known={known}
            problem={problem.name}
            onChange={(organisation) => change({ organisation })}
          />
          <TranscriptPreview
            {...{ messages, language, setParty, swap }}
            leaveOut={(index) => setMessages(messages.filter((_, i) => i !== index))}
          />
          <div class="actions">
            <button type="submit" class="main">
              {i18n.t('transcript.save')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}
