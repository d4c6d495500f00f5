import type { Party } from '../conversation/party';
import { isNotice } from './beside-list';
import { type ChatHead, chatHead } from './chat-head';
import type { Place } from './find-places';
import { tellsName, tellsWholeName } from './own-words';
import type { Page } from './page';
import type { ReadRow } from './reader';

const isCompanys = (party: Party) => party === 'agent' || party === 'bot';

/**
 * Gives the company's rows whom the head of the chat shows, where they do not name people themselves. A machine whose name stands above the
 * chat for good is not whoever speaks after the software reported something.
 */
export function headRows(page: Page, { panel, list }: Place, rows: ReadRow[]): void {
  if (!list) return;
  const isOwn = (name: string) =>
    name.length > 1 && rows.some(({ party, text }) => isCompanys(party) && tellsWholeName(text, name));
  const isKnown = (name: string) =>
    name !== '' &&
    rows.some(({ party, text }) =>
      party === 'system' ? text.includes(name) : isCompanys(party) && tellsName(text, name),
    );
  const head: ChatHead | null = page.once('head', list, () => chatHead(page, panel, list, isKnown, isOwn));
  if (!head) return;
  const named = rows.some(({ party, author }) => party === 'agent' && author !== '');
  let asked = false;
  let handedOver = false;
  for (const row of rows) {
    if (row.party === 'customer') asked = true;
    else if (row.party === 'system') handedOver ||= asked && !isNotice(row.text);
    else if (head.name !== '' && row.author === head.name) row.head = head;
    else if (!named && !(head.isMachine && handedOver)) row.head = head;
  }
}
