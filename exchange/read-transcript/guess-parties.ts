import type { Party } from '../../conversation/party';
import type { SplitText } from './split-lines';

const customerWord =
  /^(?:#?(?:visitor|customer|client|guest|user|caller|me|you|myself|besucher(?:in)?|gast|kund(?:e|in)|nutzer(?:in)?|ich|du|sie|v\d{6,}))\b/i;
const agentWord =
  /^(?:agent|operator|support|service|team|mitarbeiter(?:in)?|berater(?:in)?|kundenservice)\b/i;
const botWord =
  /(?:bot|bots)\b|\b(?:assistent(?:in)?|assistant|virtual|virtuell\w*|automat\w*|autoresponder)\b/i;
const systemWord = /^(?:system|info|notice|hinweis|status)$/i;
const ofAnOrganisation = /\s(?:from|von|at)\s+\S/i;
const named =
  /^(visitor|customer|client|besucher(?:in)?|kund(?:e|in)|name|agent|operator|mitarbeiter(?:in)?|served by|bedient von|betreut von)\s*:\s*(.+)$/i;

/** Who of the authors speaks for whom, as far as names and the head of the text tell; sure ones only. */
function knownParty(author: string, roles: ReadonlyMap<string, Party>, ownName: string): Party | null {
  if (author === '' || systemWord.test(author)) return 'system';
  const name = author.toLowerCase();
  if (ownName !== '' && (name === ownName.toLowerCase() || name.startsWith(`${ownName.toLowerCase()} `)))
    return 'customer';
  if (roles.has(name)) return roles.get(name) ?? null;
  if (customerWord.test(author)) return 'customer';
  if (botWord.test(author)) return 'bot';
  return agentWord.test(author) || ofAnOrganisation.test(author) ? 'agent' : null;
}

/**
 * Guesses the party of each author, for the person to correct: by what they are called, by the person's own name (empty if not
 * told), else the one who speaks first is the customer.
 */
export function guessParties({ head, lines }: SplitText, ownName: string): Map<string, Party> {
  const roles = new Map<string, Party>();
  for (const row of head) {
    const [, role = '', names = ''] = named.exec(row) ?? [];
    const party = /^(?:agent|operator|mitarbeiter|served|bedient|betreut)/i.test(role) ? 'agent' : 'customer';
    for (const name of names.split(/,|;| und | and /)) roles.set(name.trim().toLowerCase(), party);
  }
  const authors = [...new Set(lines.map(({ author }) => author))];
  const parties = new Map<string, Party | null>(
    authors.map((author) => [author, knownParty(author, roles, ownName.trim())]),
  );
  const open = authors.filter((author) => parties.get(author) === null);
  const hasCustomer = [...parties.values()].includes('customer');
  return new Map(
    authors.map((author) => {
      const first = !hasCustomer && author === open[0];
      return [author, parties.get(author) ?? (first ? 'customer' : 'agent')];
    }),
  );
}
