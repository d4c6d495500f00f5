import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note, PackageWish } from '../../exchange/jobs/task';
import type { WrongLine } from '../../exchange/redaction/own-patterns';
import { type RedactionPlan, wholePlan } from '../../exchange/redaction/plan';
import type { Signed } from '../../exchange/study/check-signature';
import { participationOf } from '../../exchange/study/participation';
import { notAskedFor, periodOf, type Study } from '../../exchange/study/study';
import type { StudyDecision } from '../../storage/study-decisions';
import { Notice } from '../Notice';
import { shownText } from '../shown-text';
import { ColumnPicker } from './ColumnPicker';
import { failureText } from './failure-text';
import { Outcome, type Saved } from './Outcome';
import { isTooLong, type OwnLines, OwnLinesField } from './OwnLinesField';
import { outdated, Preview, type Previewed } from './Preview';
import { StudyFacts } from './StudyFacts';
import type { SectionProps } from './section-props';
import type { Work } from './use-work';

const firstShown = 20;

/** One study: what it asks for, exactly what would leave, and the answer. */
export function StudyAnswer(
  props: SectionProps & {
    study: Study;
    signed: Signed;
    work: Work;
    ownNames: readonly string[];
    own: OwnLines;
    keyOf: (study: string) => Promise<Uint8Array<ArrayBuffer>>;
    clock: () => number;
    decide: (decision: StudyDecision) => Promise<void>;
  },
) {
  const { study, signed, language, work, own } = props;
  const words: 'de' | 'en' = language.startsWith('de') ? 'de' : 'en';
  const scope = { ids: null, organisation: '', ...periodOf(study) };
  const plan: RedactionPlan = {
    ...wholePlan,
    ownNames: props.ownNames,
    ownLines: own.text.split('\n'),
    times: study.redaction.times,
  };
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set(notAskedFor(study)));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState<(Previewed & { of: string }) | null>(null);
  const [wrong, setWrong] = useState<{ of: string; lines: readonly WrongLine[] }>({ of: '', lines: [] });
  const [failed, setFailed] = useState<Extract<Note, { note: 'failed' }> | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [answer, setAnswer] = useState<StudyDecision['decision'] | null>(null);

  // What is agreed to is what was shown: other words to cover, or other columns, have to be looked at again.
  const wanted = JSON.stringify([own.text, [...dropped].sort()]);
  const previewed = seen?.of === wanted ? seen : null;
  const key = () => props.keyOf(`study ${study.study_id}`);
  const wish = async (): Promise<PackageWish> => ({
    plan,
    key: await key(),
    left: [...left],
    dropped: [...dropped],
  });
  const look = async (most: number) => {
    if (isTooLong(own)) {
      document.getElementById('study-words')?.focus();
      return;
    }
    const note = await work.run({ task: 'preview', scope, wish: await wish(), most });
    setFailed(note.note === 'failed' ? note : null);
    if (note.note === 'wrong_lines') {
      setWrong({ of: own.text, lines: note.wrong });
      document.getElementById('study-words')?.focus();
    }
    if (note.note !== 'previewed') return;
    setLeft(new Set([...left].filter((id) => note.seen.has(id))));
    setSeen({ ...note, of: wanted });
  };
  const decide = (decision: StudyDecision['decision'], rest: Partial<StudyDecision> = {}) =>
    props.decide({
      ...{ studyId: study.study_id, title: study.title[words], contact: study.contact, decision },
      ...{ at: props.clock(), packageId: '', withdrawal: '', interactions: 0, ...rest },
    });
  const agree = async () => {
    const names = participationOf(await key());
    const packageId = crypto.randomUUID();
    const fingerprint = signed.signed === 'by' ? signed.fingerprint : null;
    const task = {
      task: 'package' as const,
      wish: await wish(),
      packageId,
      title: study.title[words],
      purpose: study.title.en,
      language: words,
      study: { ...names, study, fingerprint },
      seen: previewed?.seen ?? new Map(),
    };
    const came = await props.save(`${study.study_id}-${names.participant}`, 'zip', (facts) => ({
      ...task,
      ...facts,
      scope,
    }));
    setSaved(came);
    if (came.note.note === 'failed' && came.note.failure === 'changed') setSeen(outdated);
    if (came.note.note !== 'file') return;
    setAnswer('agreed');
    await decide('agreed', { packageId, withdrawal: names.withdrawal, interactions: came.note.interactions });
  };
  return (
    <div class="mapping">
      <h3>{shownText(study.title[words], 200)}</h3>
      <StudyFacts {...{ study, signed, language }} />
      <OwnLinesField
        {...{ own, language }}
        id="study-words"
        wrong={wrong.of === own.text ? wrong.lines : []}
      />
      <ColumnPicker dropped={dropped} language={language} onChange={setDropped} />
      <div class="actions">
        <button type="button" disabled={props.disabled} onClick={() => void look(firstShown)}>
          {i18n.t(seen ? 'files.research.again' : 'files.research.preview')}
        </button>
      </div>
      <Notice
        text={failed ? failureText(failed) : seen && !previewed ? i18n.t('files.research.changed') : ''}
      />
      {previewed && (
        <Preview
          {...{ previewed, dropped, left, language }}
          ownLines={own.text}
          onLeft={setLeft}
          onMore={() => void look(previewed.rows.length + 5 * firstShown)}
        />
      )}
      <p class="consent">{shownText(study.consent[words], 4000)}</p>
      {!previewed && (
        <p class="hint" id="look-first">
          {i18n.t('study.lookFirst')}
        </p>
      )}
      <div class="actions">
        <button
          type="button"
          class="main"
          disabled={props.disabled || !previewed || signed.signed === 'wrong'}
          aria-describedby={previewed ? undefined : 'look-first'}
          onClick={() => void agree()}
        >
          {i18n.t('study.agree')}
        </button>
        <button
          type="button"
          disabled={answer === 'declined'}
          onClick={() => void decide('declined').then(() => setAnswer('declined'))}
        >
          {i18n.t('study.decline')}
        </button>
      </div>
      <Outcome saved={saved} language={language} />
      <Notice text={answer === null ? '' : i18n.t(`study.${answer}Now`)} />
    </div>
  );
}
