import { laidOverPage } from './chat-evidence';
import { dayIn } from './displayed-time';
import { threadRows } from './find-thread';
import { languageOf } from './language-of';
import type { Page } from './page';
import { statedIn } from './time-in-text';
import { timeMarks } from './time-marks';

/** Share of entries that show their day. */
const leastDated = 0.5;
const dayS = 86_400;
const someDay = Date.UTC(2020, 0, 1);

/** Whether a thread stands as letters do: most entries show the day they were written, and it is no log that lies over the page or scrolls by itself. */
export function unlikeChat(page: Page, list: Element): boolean {
  const chain: Element[] = [];
  for (let at: Element | null = list; at && at.tagName !== 'BODY'; at = page.parent(at)) chain.push(at);
  if (chain.some((one) => one.getAttribute('role') === 'log') || laidOverPage(page, chain)) return false;
  if (/auto|scroll/.test(page.style(list).overflowY)) return false;
  const language = languageOf(list);
  const rows = threadRows(page, list);
  const saysDay = (text: string) =>
    dayIn(text, language, someDay) !== null || (statedIn(text, language, someDay)?.precisionS ?? 0) >= dayS;
  const dated = rows.filter((row) =>
    timeMarks(row, language, someDay).some(({ text }) => text !== '' && saysDay(text)),
  );
  return dated.length >= rows.length * leastDated;
}
