import { companyNames } from './company-names';
import type { Place } from './find-places';
import { type BesideLine, linesBeside } from './lines-beside';
import type { Page } from './page';
import { addressee, answersRequest, namesPrice, peopleSigns } from './people-words';
import { personNamed } from './person-named';

/** Where a page shows one of many people. */
const profilePath =
  /\/(?:u|users?|members?|profiles?|people|mitglied(?:er)?|profil\w*|membres?|usuarios?|perfil|utenti|utente|leden|anv[aä]ndare|medlem\w*|bruger\w*)\/[^/?#]/i;
/** Beside a conversation so many alike make a list of people, of which each says a name, and often what was said or when. */
const fewestAlike = 3;
const [farthestUp, longestName] = [4, 32];
/** A name that somebody gave themselves: "mimi_76". */
const handle = /^(?=.*[\d_.])[\p{L}\d_.-]{3,24}$/u;
/** Two kinds of signs are no chance. */
const bonus = 3;

const isIn = (element: Element, list: Element | null) => list?.contains(element) === true;

/** Whether a name stands first in one of several items made alike, of which the others begin with names as well. */
function isOneOfPeople(element: Element, list: Element | null, isName: (text: string) => boolean): boolean {
  let at = element;
  for (let level = 0; level < farthestUp; level += 1) {
    const around = at.parentElement;
    if (!around || around.tagName === 'BODY' || (list && around.contains(list))) return false;
    const alike = [...around.children].filter(({ localName }) => localName === at.localName);
    if (alike.length >= fewestAlike) {
      const first = alike.map((one) => linesBeside(one, list)[0]?.text ?? '');
      return first.filter(isName).length >= fewestAlike && !isOfMenu(at, alike, list);
    }
    at = around;
  }
  return false;
}

/**
 * Whether items made alike are pages to choose from: each a word or two without a picture, set side by side, or in letters that do not
 * tell names from other words.
 */
function isOfMenu(item: Element, alike: readonly Element[], list: Element | null): boolean {
  const [said = { text: '' }, more] = linesBeside(item, list);
  if (more || item.querySelector('img')) return false;
  const tops = new Set(alike.map((one) => Math.round(one.getBoundingClientRect().top)));
  return tops.size === 1 || !/\p{Lu}/u.test(said.text);
}

/** Whether a link shows somebody to everybody, in the conversation's own head rather than in a menu. */
function showsProfile({ element, text }: BesideLine, isName: (text: string) => boolean): boolean {
  const link = element?.closest('a[href]');
  if (!link || text.length > longestName || !isName(text)) return false;
  if (link.closest('nav') || (link.closest('header')?.querySelectorAll('a').length ?? 0) > 2) return false;
  return profilePath.test(link.getAttribute('href') ?? '');
}

/**
 * Points against a support chat for signs that two people talk here whom the site brought together: ages, distances, matches, profiles,
 * who is blocked or reported, a list of people one talks to. `helps`: words of help stand there.
 */
export function peopleAround(page: Page, { panel, list, composer }: Place, helps: boolean): number {
  const top = panel.ownerDocument;
  const isCompany = page.once('company', list ?? panel, () => companyNames(top));
  const bare = (text: string) => text.replace(/, ?\d{2}$/, '');
  const isName = (text: string) =>
    text.length <= longestName && (personNamed(bare(text), isCompany) !== '' || handle.test(text));
  const all = linesBeside(top.body, list);
  const own = all.filter(({ element }) => element && panel.contains(element));
  // Around the help of a site on which people meet stands what they meet for.
  const lines = helps ? own : all;
  const pointsOf = ({ is, points, often, more }: (typeof peopleSigns)[number]) => {
    const times = new Set(lines.flatMap(({ text }) => (is(text) ? [text] : []))).size;
    return times === 0 ? 0 : often && more && times >= often ? more : points;
  };
  const kinds = peopleSigns.flatMap((sign) => (sign.beside ? [] : [pointsOf(sign)]));
  kinds.push(!helps && own.some(({ text }) => namesPrice(text)) ? 3 : 0);
  kinds.push(answersRequest(own.map(({ text }) => text)) ? 3 : 0);
  const asked = ['placeholder', 'aria-label'].map((name) => addressee(composer?.getAttribute(name) ?? ''));
  kinds.push(asked.some((name) => name !== '' && personNamed(name, isCompany) !== '') ? 3 : 0);
  kinds.push(own.some((line) => showsProfile(line, isName)) ? 4 : 0);
  const names = new Set(own.flatMap(({ text }) => (isName(text) ? [bare(text)] : [])));
  const listed = all.filter(
    ({ text, element }) =>
      element &&
      isName(text) &&
      (names.has(bare(text)) || own.some((one) => one.text.endsWith(` ${bare(text)}`))),
  );
  if (listed.some(({ element }) => !isIn(element!, list) && isOneOfPeople(element!, list, isName)))
    kinds.push(helps ? 2 : 5);
  if (!kinds.some((points) => points > 0)) return 0;
  kinds.push(...peopleSigns.flatMap((sign) => (sign.beside ? [pointsOf(sign)] : [])));
  const found = kinds.filter((points) => points > 0);
  return found.reduce((sum, points) => sum + points, 0) + (found.length > 1 ? bonus : 0);
}
