import { i18n } from '#i18n';
import type { Note } from '../../exchange/jobs/task';
import { Notice } from '../Notice';
import { failureText } from './failure-text';
import { sizeText } from './size-text';

/** What came of saving a file; `address`: where the file stands until the page closes. */
export interface Saved {
  note: Note;
  address: string;
}

/** Says how saving ended, and offers the file once more. */
export function Outcome({ saved, language }: { saved: Saved | null; language: string }) {
  if (!saved) return <Notice text="" />;
  const { note, address } = saved;
  if (note.note === 'failed') return <Notice text={failureText(note)} />;
  if (note.note !== 'file') return <Notice text="" />;
  const { file, fileName } = note;
  return (
    <Notice text={i18n.t('files.work.saved', [fileName, sizeText(file.size, language)])}>
      <a href={address} download={fileName}>
        {i18n.t('files.work.again')}
      </a>
    </Notice>
  );
}
