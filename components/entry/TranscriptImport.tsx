import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Party } from '../../conversation/party';
import { importedInteraction } from '../../exchange/read-transcript/imported-interaction';
import { readFile } from '../../exchange/read-transcript/read-file';
import { longestTranscript, readText } from '../../exchange/read-transcript/read-text';
import { dropDraft, readDraft, saveDraft } from '../../storage/drafts';
import { type KnownOrganisation, knownOrganisations } from '../../storage/known-organisations';
import { removeInteractions } from '../../storage/remove-interactions';
import { keepAndJudge } from '../detail/page-aids';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { nameInSentence } from '../shown-text';
import { useOnce } from '../use-once';
import { type BroughtLine, broughtLines, otherSides, timedAgain } from './brought-lines';
import { organisationNamed } from './entry-as-kept';
import { localInput } from './entry-draft';
import { nameProblem } from './name-problem';
import { OrganisationField } from './OrganisationField';
import { problemText } from './problem-text';
import { TranscriptPreview } from './TranscriptPreview';
import { TranscriptSource } from './TranscriptSource';
import { type TranscriptDraft, transcriptDraft } from './transcript-draft';
import { useLater } from './use-later';

/** What was saved last, so that it can be taken back. */
interface Saved {
  id: string;
  draft: TranscriptDraft;
  lines: BroughtLine[];
}

/** So long nothing must be typed before the text is read again and kept. */
const pauseMs = 300;

/** The page's part for transcripts from elsewhere: paste or drop, look it through, correct, save. */
export function TranscriptImport(props: {
  language: string;
  now: () => number;
  zone: string;
  ownName: string;
}) {
  const { language, zone, ownName } = props;
  const [draft, setDraft] = useState<TranscriptDraft | null>(null);
  const [messages, setMessages] = useState<BroughtLine[]>([]);
  const [dayKnown, setDayKnown] = useState(true);
  const [cut, setCut] = useState(false);
  const [known, setKnown] = useState<KnownOrganisation[]>([]);
  const [notice, setNotice] = useState('');
  const [undo, setUndo] = useState<Saved | null>(null);
  const [problem, setProblem] = useState<{ file?: string; name?: string; day?: string }>({});
  const [dropping, setDropping] = useState(false);
  const later = useLater(pauseMs);
  const once = useOnce();
  // The text that the lines were read from.
  const understood = useRef('');
  const today = () => localInput(props.now()).slice(0, 10);

  useEffect(() => {
    void readDraft('transcript').then((kept) => understand(transcriptDraft(kept, today())));
    void knownOrganisations().then(setKnown, () => setProblem({ file: i18n.t('entry.unreadable') }));
  }, []);

  const read = ({ text, day }: TranscriptDraft) => {
    const at = new Date(`${day}T12:00`).getTime();
    return readText(text, { day: Number.isNaN(at) ? props.now() : at, ownName });
  };
  const understand = (changed: TranscriptDraft) => {
    setDraft(changed);
    understood.current = changed.text;
    const brought = read(changed);
    setMessages(broughtLines(brought));
    setDayKnown(brought.dayKnown || brought.messages.every(({ at }) => at === null));
    setCut(brought.cut);
  };
  const change = (part: Partial<TranscriptDraft>) => {
    const changed = { ...(draft ?? transcriptDraft(null, today())), ...part };
    setProblem({});
    setNotice('');
    setUndo(null);
    setDraft(changed);
    const settle = () => {
      void saveDraft('transcript', changed);
      if (changed.text !== understood.current) understand(changed);
      else if ('day' in part) setMessages((lines) => timedAgain(lines, read(changed)));
    };
    // Read at each letter, a long text would stop the typing.
    later.put(settle);
    if ('day' in part) later.now();
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
    const seen = draft.text === understood.current;
    later.now();
    // Words that came in just now were not looked through yet.
    if (!seen) return;
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
    setUndo({ id: facts.id, draft, lines: messages });
    understand(transcriptDraft(null, today()));
    setNotice(i18n.t('transcript.saved', [nameInSentence(facts.organisationName)]));
  };
  const takeBack = async (saved: Saved) => {
    await removeInteractions([saved.id], props.now());
    await saveDraft('transcript', saved.draft);
    setUndo(null);
    understand(saved.draft);
    setMessages(saved.lines);
    setNotice(i18n.t('entry.undone'));
  };
  const setParty = (author: string, party: Party) =>
    setMessages((lines) => lines.map((one) => (one.author === author ? { ...one, party } : one)));
  const swap = () => setMessages(otherSides);
  // Drawn anew where it changes, not at each letter of the name below.
  const preview = useMemo(
    () => (
      <TranscriptPreview
        {...{ messages, language, setParty, swap }}
        leaveOut={(index) => setMessages((lines) => lines.filter((_, i) => i !== index))}
      />
    ),
    [messages, language],
  );

  if (draft === null) return null;
  const isRead = draft.text === understood.current;
  const nothing = isRead && draft.text.trim() !== '' && messages.length === 0;
  return (
    <form
      class={dropping ? 'transcript dropping' : 'transcript'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void once(save);
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
      <TranscriptSource
        text={draft.text}
        rows={messages.length > 0 ? 4 : 10}
        problem={problem.file ?? (nothing ? i18n.t('transcript.notUnderstood') : undefined)}
        onText={(text) => change({ text })}
        onFile={(file) => void readInto(file)}
      />
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
          {preview}
          {cut && (
            <p class="problem">
              {i18n.t('transcript.cut', [new Intl.NumberFormat(language).format(longestTranscript)])}
            </p>
          )}
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
