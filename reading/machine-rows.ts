import { machineKinds } from '../conversation/machine-kind';
import type { Party } from '../conversation/party';
import { isNotice } from './beside-list';
import { callsItselfMachine } from './machine-claim';
import { tellsName } from './own-words';
import type { Parts } from './parts';
import type { SeenUnit } from './read-item';

/** What a row says of its speaker. */
type Own = 'machine' | 'name' | null;

/** What is written beside the name of a machine, and of nobody else. */
const badge =
  /^[\s[(]*(?:auto(?:mat\p{L}*)?|app|a\.?i\.?|k\.?i\.?|i\.?a\.?|virtu\p{L}*|digital\p{L}*|wirtualn\p{L}*|виртуальн\p{L}*|віртуальн\p{L}*|автомат\p{L}*|avtomat\p{L}*|otomatik|\p{L}*[- ]?(?:bots?|бот|ボット|봇)|robot\p{L}{0,3}|робот|机器人|機器人|智能|自動|자동|بوت|روبوت|آلي|בוט|รอบอท|บอท|बॉट|বট|ai ?アシスタント|(?:ai|ki|ia)[- ]\p{L}+)[\s\])]*$/iu;

/** Whether a badge or a line beside a name says that its bearer is a machine: "BOT", "Auto", "Digitale Assistentin". */
function marksMachine(text: string): boolean {
  return badge.test(text) || machineKinds(text.normalize('NFC')).length > 0;
}

const said = new WeakMap<Parts, Own>();

/** What a message says of who speaks, remembered. */
export function ownIn(parts: Parts): Own {
  const known = said.get(parts);
  if (known !== undefined) return known;
  const own =
    parts.badges?.some(marksMachine) || callsItselfMachine(parts.text, parts.author)
      ? 'machine'
      : tellsName(parts.text)
        ? 'name'
        : null;
  said.set(parts, own);
  return own;
}

/** The names of machines that spoke in a list: of a long one only a part may be shown now. */
const machinesOf = new WeakMap<Element, Set<string>>();

/**
 * The parties, where some of the company's rows say that a machine speaks: whoever has its name is that machine, with what follows in one go. Without names all that is
 * said in one go with it and after it, until the software reports something or somebody gives a name.
 */
export function withMachines(
  list: Element,
  seen: readonly SeenUnit[],
  parties: readonly Party[],
  hinted: readonly (Party | null)[],
): Party[] {
  const all = [...parties];
  const isOpen = (index: number) => parties[index] === 'agent' && hinted[index] === null;
  const own = seen.map(({ parts }, index) => (isOpen(index) ? ownIn(parts) : null));
  const machines = machinesOf.get(list) ?? new Set();
  if (!own.includes('machine') && machines.size === 0) return all;
  for (const [index, { parts }] of seen.entries())
    if (own[index] === 'machine' && parts.author !== '') machines.add(parts.author);
  machinesOf.set(list, machines);
  let speaks = false;
  let from = 0;
  /** Who began to speak and has not been interrupted. */
  let named = '';
  /** The software reported something since a machine spoke: somebody may go on under its name. */
  let mayBeOver = false;
  const taken = new Set<string>();
  for (const [index, { parts }] of seen.entries()) {
    if (!isOpen(index)) named = '';
    else if (parts.author !== '') named = parts.under ? '' : parts.author;
    if (parties[index] === 'customer') from = index + 1;
    else if (parties[index] === 'system') {
      if (from > 0 && !isNotice(parts.text)) speaks = false;
      mayBeOver ||= all.includes('bot') && all.indexOf('bot') < index;
      from = index + 1;
    } else if (isOpen(index) && parts.author !== '') {
      if (mayBeOver && own[index] === 'name') taken.add(parts.author);
      if (machines.has(parts.author) && !taken.has(parts.author)) all[index] = 'bot';
    } else if (named !== '' && machines.has(named) && !taken.has(named) && own[index] !== 'name')
      all[index] = 'bot';
    else if (isOpen(index)) {
      if (own[index] === 'machine' && !speaks) {
        speaks = true;
        for (let at = from; at < index; at += 1)
          if (isOpen(at) && seen[at]!.parts.author === '') all[at] = 'bot';
      } else if (own[index] === 'name') speaks = false;
      if (speaks) all[index] = 'bot';
    }
  }
  return all;
}
