import type { Party } from '../conversation/party';
import type { Place } from './find-places';
import { type BesideLine, linesBeside } from './lines-beside';
import { meansYou } from './means-you';
import { nameLike } from './row-labels';

/** Who spoke and what: `authors`: names of the company's rows, in order; `helpWords`: tell words of help. */
interface Talk {
  parties: readonly Party[];
  authors: readonly string[];
  texts: readonly string[];
  helpWords: RegExp;
}

/** What a family calls its members, alone or before a name. */
const kin =
  /^(?:mama|mami|mutti|papa|papi|vati|oma|omi|opa|opi|tante|onkel|mum|mummy|mom|mommy|dad|daddy|grandma|grandpa|granny|grandad|auntie?|uncle|maman|mamie|papy|tonton|tata|mamá|papá|abuel[ao]|tí[ao]|mamma|papà|babbo|nonn[ao]|zi[ao]|mamãe|papai|mãe|pai|vov[óô]|babcia|dziadek|ciocia|wujek|mormor|morfar|farmor|farfar|äiti|isä|mummo|babička|děda|мама|папа|бабушка|дедушка|тётя|дядя|бабуся|дідусь|baba|ママ|パパ|妈妈|爸爸|엄마|아빠|ماما|بابا)(?: \p{Lu}\p{L}+)?$/iu;
/** What several people who talk are called. */
const group =
  /(?<!\p{L})(?:group|gruppe[n]?|gruppen\p{L}+|groupe|grupo|gruppo|groep\p{L}*|grup[aęyu]?|grupp\p{L}*|ryhmä\p{L}*|skupin\p{L}+|csoport\p{L}*|групп\p{L}+|груп[аиу]|ομάδα\p{L}*)(?!\p{L})|グループ|群组|群組|群聊|그룹|المجموعة|קבוצה/iu;
const [fewestMembers, fewestAlike, farthestUp, longestName, longestEvent] = [3, 3, 4, 32, 90];

/** Who a line lists: "Mama, Mina, You"; empty if it lists nobody. */
function membersIn(line: string): string[] {
  const names = line.split(/\s*[,،、]\s*/);
  return names.length >= fewestMembers && names.every((name) => name.length <= longestName && nameLike(name))
    ? names
    : [];
}

/** How often somebody speaks again after another one did: who is handed over does not come back. */
function returns(authors: readonly string[]): number {
  const turns = authors.filter((name, index, all) => name !== '' && name !== all[index - 1]);
  return turns.filter((name, index) => turns.indexOf(name) < index - 1).length;
}

/** Whether a line that heads a conversation stands first in one of several items made alike, each with what was said last. */
function isOneOfTalks({ text }: BesideLine, outside: readonly BesideLine[], list: Element | null): boolean {
  return outside.some(({ text: other, element }) => {
    if (other !== text) return false;
    for (let at = element, level = 0; at && level < farthestUp; at = at.parentElement, level += 1) {
      const around: Element | null = at.parentElement;
      if (!around || around.localName === 'body' || (list && around.contains(list))) return false;
      const alike = [...around.children].filter(({ localName }) => localName === at!.localName);
      const talks = alike.map((one) => linesBeside(one, list)).filter((lines) => lines.length > 1);
      if (talks.length < fewestAlike) continue;
      // "Cem: who comes?": several talk there.
      return talks.some(([, said]) => /^\p{Lu}[\p{L} ]{1,20}: ?\S/u.test(said!.text));
    }
    return false;
  });
}

/**
 * Points against a support chat for signs of a group of private people: who is in it, the person among them; names of a family; people
 * who take turns; what is done with groups; and other groups to choose from beside it.
 */
export function groupPoints({ panel, list }: Place, { parties, authors, texts, helpWords }: Talk): number {
  const top = panel.ownerDocument;
  const lines = linesBeside(panel, list);
  const lists = lines.map(({ text }) => membersIn(text));
  const language = top.documentElement.lang;
  let points = lists.some((names) => names.some((name) => meansYou(name, language))) ? 6 : 0;
  const family = new Set([...authors, ...lists.flat()].filter((name) => kin.test(name)));
  points += family.size > 1 ? 6 : [...family].some((name) => !name.includes(' ')) ? 3 : 0;
  const named = [...new Set(authors)].filter((name) => name !== '');
  if (named.length >= fewestMembers && returns(authors) > 1) points += 4;
  const isEvent = (text: string, index: number) =>
    parties[index] === 'system' && text.length <= longestEvent && group.test(text);
  if (texts.some((text, index) => isEvent(text, index) && named.some((name) => text.startsWith(name))))
    points += 4;
  const outside = linesBeside(top.body, list).filter(({ element }) => !element || !panel.contains(element));
  const heads = lines.slice(0, 2).filter(({ text }) => text.length < 60 && !helpWords.test(text));
  if (heads.some((line) => isOneOfTalks(line, outside, list))) points += 5;
  return points;
}
