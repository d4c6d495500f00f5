import { windowsAround } from './windows';

/** A part of an address: a street with its number, a flat or floor, a postcode with its town. */
export interface Piece {
  role: 'street' | 'unit' | 'code';
  start: number;
  end: number;
  /** Enough to be an address by itself; others are one only beside a piece of another role, or where a word announces an address. */
  isSure: boolean;
}

/** What pieces of a kind look like; the group `v` is what counts, the whole match where there is none. */
export interface PieceShape {
  role: Piece['role'];
  /** Cheap and global: without it there is none of these, and they are looked for near it only. */
  hint: RegExp;
  pattern: RegExp;
  /** Whether it is sure, by what was found; null if it is no piece. */
  sure: (found: string, before: string, behind: string) => boolean | null;
}

const far = 24;
/** Longest that a piece begins before its hint, and ends behind it. */
const around = 100;

/** The pieces of these shapes in a text. */
export function piecesOf(text: string, shapes: readonly PieceShape[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { role, hint, pattern, sure } of shapes)
    for (const window of windowsAround(text, hint, around, around))
      for (const match of window.text.matchAll(pattern)) {
        const found = match.groups?.v ?? match[0];
        const end = window.start + match.index + match[0].length;
        const start = end - found.length;
        const isSure = sure(found, text.slice(Math.max(0, start - far), start), text.slice(end, end + far));
        if (isSure !== null) pieces.push({ role, start, end, isSure });
      }
  return pieces;
}

const measures =
  'min minuten mins minute minutes km m gb mb tb mbit gbit mbps gbps eur euro uhr std stunde stunden hour hours hrs day days tage tagen wochen weeks mile miles prozent percent x mal times grad kwh kw kg ml liter cm mm zoll inch inches stück jahre jahren years personen people kunden seiten punkte';
const spelled = measures
  .split(' ')
  .flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()]);

/** A number is one of a house unless a measure follows. */
export const noMeasure = String.raw`(?!\s?(?:[%€$£°]|(?:${[...new Set(spelled)].join('|')})(?![\p{L}\p{N}])))`;
