import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { checkSignature, type Signed } from '../../exchange/study/check-signature';
import { NoStudy, type Study, studyOf } from '../../exchange/study/study';
import type { StudyDecision } from '../../storage/study-decisions';
import { Notice } from '../Notice';
import { shownText } from '../shown-text';
import { chooseFile } from './choose-file';
import type { OwnLines } from './OwnLinesField';
import { StudyAnswer } from './StudyAnswer';
import type { SectionProps } from './section-props';
import type { Work } from './use-work';

/** Takes a study file in, shows who asks for what and why, and lets the person answer. */
export function StudySection(
  props: SectionProps & {
    work: Work;
    ownNames: readonly string[];
    own: OwnLines;
    keyOf: (study: string) => Promise<Uint8Array<ArrayBuffer>>;
    clock: () => number;
    /** Answers and packages so far, newest first. */
    decisions: readonly StudyDecision[];
    decide: (decision: StudyDecision) => Promise<void>;
  },
) {
  const [asked, setAsked] = useState<{ study: Study; signed: Signed } | null>(null);
  const [problem, setProblem] = useState('');
  const open = async (file: File) => {
    setAsked(null);
    setProblem('');
    try {
      const study = await studyOf(file);
      setAsked({ study, signed: await checkSignature(study) });
    } catch (error) {
      const { where, message } = error instanceof NoStudy ? error : { where: '', message: String(error) };
      setProblem(i18n.t('study.none', [shownText(where, 80) || '–', shownText(message, 80)]));
    }
  };
  return (
    <section aria-labelledby="study-title">
      <h2 id="study-title">{i18n.t('study.title')}</h2>
      <p>{i18n.t('study.says')}</p>
      <div class="actions">
        <button type="button" onClick={() => chooseFile('.json,application/json', (file) => void open(file))}>
          {i18n.t('study.choose')}
        </button>
      </div>
      <Notice text={problem} />
      {asked && <StudyAnswer key={asked.study.study_id} {...props} {...asked} />}
      <Decisions decisions={props.decisions} language={props.language} />
    </section>
  );
}

function Decisions({ decisions, language }: { decisions: readonly StudyDecision[]; language: string }) {
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  if (decisions.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('study.decisions')}</h3>
      <ul class="backups">
        {decisions.map(({ at, title, decision, packageId, withdrawal, interactions, contact }) => (
          <li key={at}>
            {when.format(at)} · {shownText(title, 100)} · {i18n.t(`study.${decision}`)}
            {decision === 'agreed' && (
              <>
                {' · '}
                {i18n.t('files.scope.some', interactions, [String(interactions)])}
                <br />
                {/* A package of one's own has no id but its own. */}
                {withdrawal === ''
                  ? i18n.t('study.withdrawPackage', [shownText(packageId, 80)])
                  : i18n.t('study.withdraw', [shownText(contact, 200), withdrawal])}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
