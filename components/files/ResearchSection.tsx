import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note, PackageWish, Scope } from '../../exchange/jobs/task';
import { consentSentence } from '../../exchange/package/consent';
import type { TimesLeave } from '../../exchange/package/removed';
import type { WrongLine } from '../../exchange/redaction/own-patterns';
import { type RedactionPlan, wholePlan } from '../../exchange/redaction/plan';
import type { StudyDecision } from '../../storage/study-decisions';
import { Choice } from '../Choice';
import { tooLongText } from '../entry/problem-text';
import { Field } from '../Field';
import { Notice } from '../Notice';
import { ColumnPicker } from './ColumnPicker';
import { failureText } from './failure-text';
import { Outcome, type Saved } from './Outcome';
import { isTooLong, type OwnLines, OwnLinesField } from './OwnLinesField';
import { outdated, Preview, type Previewed } from './Preview';
import type { SectionProps } from './section-props';
import type { Work } from './use-work';

const firstShown = 20;
const longestPurpose = 200;
const times: readonly TimesLeave[] = ['exact', 'hour', 'day', 'shifted'];

/** Makes a research package: say for whom, see what would leave, take out, agree, save. */
export function ResearchSection(
  props: SectionProps & {
    work: Work;
    scope: Scope;
    ownNames: readonly string[];
    own: OwnLines;
    keyOf: (study: string) => Promise<Uint8Array<ArrayBuffer>>;
    clock: () => number;
    decide: (decision: StudyDecision) => Promise<void>;
  },
) {
  const { work, scope, language, own } = props;
  const [purpose, setPurpose] = useState('');
  const [problem, setProblem] = useState(false);
  const [leaving, setLeaving] = useState<TimesLeave>('exact');
  const [wrong, setWrong] = useState<{ of: string; lines: readonly WrongLine[] }>({ of: '', lines: [] });
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [agreed, setAgreed] = useState(false);
  const [previewed, setPreviewed] = useState<(Previewed & { of: string }) | null>(null);
  const [failed, setFailed] = useState<Extract<Note, { note: 'failed' }> | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [noted, setNoted] = useState('');

  const plan: RedactionPlan = {
    ...wholePlan,
    ownNames: props.ownNames,
    ownLines: own.text.split('\n'),
    times: leaving,
  };
  // What was agreed to is what was shown: a change afterwards has to be looked at again.
  const wanted = JSON.stringify([purpose.trim(), scope, plan, [...dropped].sort()]);
  const fresh = previewed?.of === wanted;
  const wish = async (): Promise<PackageWish> => ({
    plan,
    key: await props.keyOf(purpose.trim()),
    left: [...left],
    dropped: [...dropped],
  });

  const tooLong = tooLongText(purpose, longestPurpose, language);
  const look = async (most: number) => {
    setProblem(purpose.trim() === '');
    const field = purpose.trim() === '' || tooLong ? 'purpose' : isTooLong(own) ? 'words' : null;
    if (field) {
      document.getElementById(field)?.focus();
      return;
    }
    setSaved(null);
    setNoted('');
    setAgreed(false);
    const note = await work.run({ task: 'preview', scope, wish: await wish(), most });
    setFailed(note.note === 'failed' ? note : null);
    if (note.note === 'wrong_lines') {
      setWrong({ of: own.text, lines: note.wrong });
      setPreviewed(null);
      document.getElementById('words')?.focus();
    }
    if (note.note !== 'previewed') return;
    setLeft(new Set([...left].filter((id) => note.seen.has(id))));
    setPreviewed({ ...note, of: wanted });
  };
  const save = async () => {
    const packageId = crypto.randomUUID();
    const title = purpose.trim();
    const facts = {
      task: 'package',
      wish: await wish(),
      packageId,
      title,
      purpose: title,
      language: language.startsWith('de') ? 'de' : 'en',
      study: null,
      seen: previewed?.seen ?? new Map(),
    } as const;
    const came = await props.save('package', 'zip', (common) => ({ ...facts, ...common }));
    setSaved(came);
    // What was seen is not what there is any more.
    if (came.note.note === 'failed' && came.note.failure === 'changed') setPreviewed(outdated);
    if (came.note.note !== 'file') return;
    const { interactions } = came.note;
    await props.decide({
      ...{ studyId: '', title, contact: '', decision: 'agreed', at: props.clock() },
      ...{ packageId, withdrawal: '', interactions },
    });
    setNoted(packageId);
  };

  return (
    <section aria-labelledby="research-title">
      <h2 id="research-title">{i18n.t('files.research.title')}</h2>
      <p>{i18n.t('files.research.says')}</p>
      <Field
        id="purpose"
        label={i18n.t('files.research.purpose')}
        hint={i18n.t('files.research.purposeHint')}
        problem={tooLong ?? (problem ? i18n.t('files.research.purposeProblem') : undefined)}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            value={purpose}
            onInput={(event) => setPurpose(event.currentTarget.value)}
          />
        )}
      </Field>
      <Choice<TimesLeave>
        name="times"
        legend={i18n.t('files.research.times')}
        value={leaving}
        optional={false}
        options={times.map((value) => ({ value, label: i18n.t(`files.research.${value}`) }))}
        onChange={(value) => value && setLeaving(value)}
      />
      <OwnLinesField {...{ own, language }} id="words" wrong={wrong.of === own.text ? wrong.lines : []} />
      <ColumnPicker dropped={dropped} language={language} onChange={setDropped} />
      <div class="actions">
        <button type="button" disabled={props.disabled} onClick={() => void look(firstShown)}>
          {i18n.t(previewed ? 'files.research.again' : 'files.research.preview')}
        </button>
      </div>
      <Notice
        text={previewed && !fresh ? i18n.t('files.research.changed') : failed ? failureText(failed) : ''}
      />
      {previewed && fresh && (
        <>
          <Preview
            {...{ previewed, dropped, left, language }}
            ownLines={own.text}
            onLeft={setLeft}
            onMore={() => void look(previewed.rows.length + 5 * firstShown)}
          />
          <p class="consent">{consentSentence(language.startsWith('de') ? 'de' : 'en')}</p>
          <div class="actions">
            <label class="tick">
              <input type="checkbox" checked={agreed} onChange={() => setAgreed(!agreed)} />
              {i18n.t('files.research.agree')}
            </label>
            <button
              type="button"
              class="main"
              disabled={props.disabled || !agreed}
              aria-describedby={agreed ? undefined : 'agree-first'}
              onClick={() => void save()}
            >
              {i18n.t('files.research.save')}
            </button>
          </div>
          {!agreed && (
            <p class="hint" id="agree-first">
              {i18n.t('files.research.agreeFirst')}
            </p>
          )}
        </>
      )}
      <Outcome saved={saved} language={language} />
      <Notice text={noted === '' ? '' : i18n.t('files.research.noted', [noted])} />
    </section>
  );
}
