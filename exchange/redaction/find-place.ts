import { englishStreets } from './english-streets';
import { germanStreets } from './german-streets';
import { type Piece, piecesOf } from './place-piece';
import { postcodes } from './postcodes';
import type { Span } from './span';

const shapes = [...germanStreets, ...englishStreets, ...postcodes];
const farthestGap = 60;
// What stands between the pieces of one address: commas, names of towns, "in".
const gap =
  /^[\s,;.]{0,3}(?:(?:in|near|at|bei|upon|on|of|the|under|by|am|an|der|im|ob|\p{Lu}[\p{L}'’.-]{0,30})(?: \d{1,2}[A-Z]?(?=[,\s]))?(?:[\s,;/]{1,3}|$)){0,6}$/u;
const lowerGap = /^,?\s(?:\p{Ll}{3,20},?\s){0,2}$/u;
const announced =
  /(?:adresse|anschrift|wohn(?:e|en|t|haft|ort)|umgezogen|zieh(?:e|en|t)|umzug|liefer(?:n|t|ung)|schicken|address|live|living|lives|moved|moving|located|deliver(?:y|ed)?|ship(?:ped)?|street|straße)(?!\p{L})\P{N}{0,25}$/iu;
const farBefore = 40;
// 12 High Street, Leeds: a town without a code, and no word of courtesy.
const townBehind =
  /,\s{1,2}(?!(?:Danke|Vielen|Bitte|Lieben?|Grüße|Gruß|Mit|Ich|Wir|Sie|Es|Da|Das|Der|Die|Und|Aber|Thanks|Thank|Please|Hello|I|We|It|The|My|You|But|And|Is|Can|Wann|Wo|Ist)(?!\p{L}))\p{Lu}[\p{L}'’-]{2,30}(?:\s\p{Lu}[\p{L}'’-]+){0,2}(?=\s*(?:[.,;!?)\n]|$)|\s\p{Ll})/uy;
const farthestStart = 90;
// Whatever stands between a number and a code of a country where the number comes first.
const lineBefore =
  /(?<![\p{L}\p{N}.,:/-])\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5}[A-Za-z]?)?,?\s(?:\p{Lu}[\p{L}'’.-]*(?:\s\d{1,2})?[\s,]{1,3}){1,8}$/u;

// The Old Rectory, Church Lane, Little Snoring
const townBefore =
  /(?<![\p{L}\p{N}])(?!(?:Post ?[Cc]ode|Zip|My|Is|Was|And|For|The|Our|At|In|To)\s\p{Lu}?[^\p{L}]*$)(?:(?:\p{Lu}[\p{L}'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+,\s){0,3}(?:\p{Lu}[\p{L}'’-]+,?\s){1,2}$/u;

/** Postal addresses: street with number, flat, postcode with town, all that belongs together as one. */
export function addressesIn(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const pieces = piecesOf(text, shapes);
  if (pieces.length === 0) return [];
  const lines = pieces.flatMap((piece) => lineOf(text, piece));
  return addressesOf(
    text,
    [...pieces, ...lines].sort((a, b) => a.start - b.start || b.end - a.end),
  ).map(({ start, end }) => ({ kind: 'address', start, end, value: spelled(text.slice(start, end)) }));
}

const spelled = (found: string) => found.toLowerCase().replaceAll(/[\s,;]+/g, ' ');

/** What stands in front of a code and can only be a house and its street. */
function lineOf(text: string, { role, start, isSure }: Piece): Piece[] {
  if (role !== 'code' || !isSure || /^\d/.test(text.slice(start, start + 1))) return [];
  const before = text.slice(Math.max(0, start - farthestStart), start);
  const line = (lineBefore.exec(before) ?? townBefore.exec(before))?.[0];
  return line ? [{ role: 'street', start: start - line.length, end: start, isSure: false }] : [];
}

interface Cluster {
  start: number;
  end: number;
  /** Where the last street or code begins. */
  roles: Set<Piece['role']>;
  last: Piece['role'];
  isSure: boolean;
}

function addressesOf(text: string, pieces: readonly Piece[]): { start: number; end: number }[] {
  const clusters: Cluster[] = [];
  for (const { role, start, end, isSure } of pieces) {
    const before = clusters.at(-1);
    if (before && belongsTo(text.slice(before.end, Math.max(before.end, start)), role, before.last)) {
      if (end > before.end) before.last = role;
      before.end = Math.max(before.end, end);
      before.isSure ||= isSure;
      before.roles.add(role);
    } else clusters.push({ start, end, isSure, roles: new Set([role]), last: role });
  }
  return clusters
    .filter(({ start, isSure, roles }) => isSure || roles.size > 1 || isAnnounced(text, start, roles))
    .map(({ start, end, last }) => ({ start, end: last === 'code' ? end : endOfTown(text, end) }));
}

function belongsTo(between: string, role: Piece['role'], last: Piece['role']): boolean {
  if (between.length > farthestGap) return false;
  return (
    between === '' || gap.test(between) || (role === 'code' && last !== 'code' && lowerGap.test(between))
  );
}

function isAnnounced(text: string, start: number, roles: ReadonlySet<Piece['role']>): boolean {
  return roles.has('street') && announced.test(text.slice(Math.max(0, start - farBefore), start));
}

function endOfTown(text: string, end: number): number {
  townBehind.lastIndex = end;
  return townBehind.test(text) ? townBehind.lastIndex : end;
}
