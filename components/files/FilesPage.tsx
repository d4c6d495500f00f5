import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Counted, Scope, Task } from '../../exchange/jobs/task';
import { noteDecision, readDecisions, type StudyDecision } from '../../storage/study-decisions';
import { PageHead } from '../PageHead';
import { localDay } from '../time-text';
import { BackupSection } from './BackupSection';
import { CopySection, isWhole } from './CopySection';
import { EvidenceSection } from './EvidenceSection';
import { ImportSection } from './ImportSection';
import { NotesSection } from './NotesSection';
import type { Saved } from './Outcome';
import { ResearchSection } from './ResearchSection';
import { ScopeFields } from './ScopeFields';
import { SecondCopyNote } from './SecondCopyNote';
import { SheetSection } from './SheetSection';
import { StudySection } from './StudySection';
import { saveFile } from './save-file';
import type { ExportFacts } from './section-props';
import { useWork, type Workshop } from './use-work';
import { WorkLine } from './WorkLine';

/** What the page needs from outside. `clock`: ms since 1970 UTC. */
export interface FilesPageProps {
  workshop: Workshop;
  language: string;
  appVersion: string;
  clock: () => number;
  /** IANA. */
  zone: string;
  /** Ids that were selected on another page, null if none were. */
  selected: string[] | null;
  ownNames: readonly string[];
  /** Words and patterns that were covered the last time. */
  ownLines: string;
  keepOwnLines: (text: string) => void;
  lastCopyAt: number | null;
  keyOf: (study: string) => Promise<Uint8Array<ArrayBuffer>>;
  copied: (at: number) => void;
  journalChanged: () => void;
}

/** The journal out of the browser and into it. */
export function FilesPage(props: FilesPageProps) {
  const { language } = props;
  const work = useWork(props.workshop);
  const [scope, setScope] = useState<Scope>({ ids: props.selected, from: null, to: null, organisation: '' });
  const [counted, setCounted] = useState<Counted | null>(null);
  const [lastCopyAt, setLastCopyAt] = useState(props.lastCopyAt);
  const [ownLines, setOwnLines] = useState(props.ownLines);
  const [decisions, setDecisions] = useState<StudyDecision[]>([]);
  useEffect(() => void readDecisions().then(setDecisions), []);
  const decide = async (decision: StudyDecision) => setDecisions(await noteDecision(decision));
  const own = {
    text: ownLines,
    change(text: string) {
      setOwnLines(text);
      props.keepOwnLines(text);
    },
  };

  const count = async (of: Scope) => {
    const note = await work.run({ task: 'count', scope: of });
    if (note.note === 'counted') setCounted(note);
  };
  // Counted anew when the scope changes, and after an import.
  useEffect(() => {
    void count(scope);
  }, [scope]);

  const save = async (name: string, ending: string, taskOf: (facts: ExportFacts) => Task): Promise<Saved> => {
    const at = props.clock();
    const fileName = `service-journal-${name}-${localDay(at)}.${ending}`;
    const note = await work.run(taskOf({ scope, at, appVersion: props.appVersion, fileName }));
    if (note.note !== 'file') return { note, address: '' };
    if (name === 'copy') {
      props.copied(at);
      setLastCopyAt(at);
    }
    return { note, address: saveFile(note.file, fileName) };
  };
  const takeIn = async (task: Task) => {
    const note = await work.run(task);
    if (note.note === 'imported' && note.report.added + note.report.merged > 0) props.journalChanged();
    // Whatever came of it: where the first count failed, nothing else on the page would know what there is.
    await count(scope);
    return note;
  };

  const busy = work.running !== null && work.running.task !== 'count';
  const section = { language, disabled: busy || !counted?.interactions, save };
  return (
    <>
      <PageHead here="files" title={i18n.t('files.title')}>
        <p>{i18n.t('files.intro')}</p>
      </PageHead>
      <main>
        <SecondCopyNote {...{ language }} clock={props.clock} rebuilt={() => void count(scope)} />
        <ScopeFields {...{ scope, counted, language }} onChange={setScope} />
        <CopySection
          {...section}
          // Without a contact, too, there is what the person set and began to write.
          disabled={busy || !counted || (counted.interactions === 0 && !isWhole(scope))}
          lastCopyAt={lastCopyAt}
          now={props.clock()}
        />
        <BackupSection {...{ language }} clock={props.clock} />
        <SheetSection {...section} />
        <NotesSection {...section} />
        <EvidenceSection {...{ language, counted }} />
        <ResearchSection
          {...section}
          {...{ work, scope, own, decide }}
          ownNames={props.ownNames}
          keyOf={props.keyOf}
          clock={props.clock}
        />
        <StudySection
          {...section}
          {...{ work, own, decisions, decide }}
          ownNames={props.ownNames}
          keyOf={props.keyOf}
          clock={props.clock}
        />
        <ImportSection
          language={language}
          disabled={busy}
          bringIn={(file, passphrase) =>
            takeIn({
              task: 'import',
              file,
              at: props.clock(),
              ...(passphrase === undefined ? {} : { passphrase }),
            })
          }
          look={(file) => work.run({ task: 'look', file })}
          takeTable={(file, { reading }, mapping) =>
            takeIn({ task: 'table', file, reading, mapping, zone: props.zone, at: props.clock() })
          }
        />
      </main>
      <WorkLine work={work} language={language} />
    </>
  );
}
