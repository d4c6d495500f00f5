import { i18n } from '#i18n';
import type { Refusal } from '../../exchange/import/refusal';
import type { Note } from '../../exchange/jobs/task';
import { shownText } from '../shown-text';

/** Why work ended without a result, in one sentence. */
export function failureText({ failure, detail }: Extract<Note, { note: 'failed' }>): string {
  return failure === 'other'
    ? i18n.t('files.work.other', [shownText(detail, 200)])
    : i18n.t(`files.work.${failure}`);
}

/** What is wrong with a file, in one sentence, with the place. */
export function refusalText({ reason, line, what, where, file }: Refusal): string {
  const said = i18n.t(`files.refusal.${reason}`, [String(line), shownText(what, 80), shownText(where, 80)]);
  return file ? i18n.t('files.refusal.inFile', [shownText(file, 80), said]) : said;
}
