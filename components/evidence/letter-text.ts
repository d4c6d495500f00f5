import { i18n } from '#i18n';
import type { Evidence } from '../../exchange/evidence/evidence-of';
import { shownText } from '../shown-text';
import { durationText } from '../time-text';

/** What a letter may be about. */
export const letterKinds = ['complaint', 'reminder', 'praise'] as const;

/** One of {@link letterKinds}. */
export type LetterKind = (typeof letterKinds)[number];

/** A letter to begin from, with the facts of the contact, or of all contacts of a case (oldest first), filled in. `day`: how the day of an instant reads. */
export function letterText(
  kind: LetterKind,
  sheets: readonly Evidence[],
  day: (at: string) => string,
  language: string,
): string {
  const [first] = sheets;
  if (!first) return '';
  const { contact } = first;
  const waits = sheets.flatMap((sheet) => sheet.waits);
  const messages = sheets.flatMap((sheet) => sheet.messages);
  const promises = sheets.flatMap((sheet) => sheet.promises);
  const longest = waits.reduce((most, wait) => Math.max(most, wait.wait_s), 0);
  const person =
    messages.findLast(({ party, author }) => party === 'agent' && author)?.author ||
    sheets.flatMap((sheet) => sheet.by_hand?.person || []).at(-1) ||
    '';
  const open = promises.filter(({ status }) => status !== 'kept');
  const numbers = [...new Set(sheets.flatMap((sheet) => sheet.contact.case_numbers))]
    .map((number) => shownText(number, 60))
    .join(', ');
  const told = [
    i18n.t(`evidence.letter.${kind}.opening`, [
      day(contact.started_at),
      shownText(contact.organisation_name ?? contact.organisation, 80),
    ]),
  ];
  if (sheets.length > 1) {
    const days = [...new Set(sheets.map((sheet) => day(sheet.contact.started_at)))];
    told.push(i18n.t('evidence.letter.contacts', [String(sheets.length), days.join(', ')]));
  }
  if (numbers !== '') told.push(i18n.t('evidence.letter.numbers', [numbers]));
  if (kind !== 'reminder') {
    if (longest >= 60) told.push(i18n.t(`evidence.letter.${kind}.waited`, [durationText(longest, language)]));
    if (person !== '') told.push(i18n.t(`evidence.letter.${kind}.person`, [shownText(person, 60)]));
  }
  if (kind !== 'praise')
    told.push(...open.map(({ text }) => i18n.t('evidence.letter.promised', [shownText(text, 300)])));
  return [
    i18n.t(`evidence.letter.${kind}.subject`, [day(contact.started_at)]),
    i18n.t('evidence.letter.greeting'),
    told.join('\n'),
    i18n.t(`evidence.letter.${kind}.wish`),
    i18n.t('evidence.letter.closing'),
  ].join('\n\n');
}
