import type { Turn } from './speakers';

const named =
  /\b(?:ticket|case|vorgang|fall|referenz|reference|ref|bearbeitung|auftrag|order|bestell(?:ung)?|reklamation|schaden|vertrag|incident|request|complaint|beschwerde|anfrage|service)(?:s|snr|s?nummer|[- ]?id)?[- .:]*(?:nummer|number|nr|no|id|code|ist|is|lautet|#)?[- .:#]*(?:is|ist|lautet)?[- .:#]*([A-Z]{0,6}[-/]?\d[A-Z\d/-]{3,24})\b/giu;

/** Reference numbers said in a chat, as shown, each once, in the order of their first mention. */
export function caseNumbersIn(turns: readonly Turn[]): string[] {
  const found = new Set<string>();
  for (const { message } of turns) {
    if (!/\d{3}/.test(message.text)) continue;
    for (const match of message.text.slice(0, 5000).matchAll(named)) if (match[1]) found.add(match[1]);
  }
  return [...found].slice(0, 20);
}
