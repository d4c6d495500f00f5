/** A piece of an expression: what it may read, in every way that matters here. */
type Ways = readonly string[];

const classes: Readonly<Record<string, string>> = { p: 'M', s: ' ', S: 'x', n: '\n' };

/** Texts that an expression is made for: every alternative, with and without what may be missing. A group called `v` reads "Martin". */
export function spellings(source: string): string[] {
  const { ways, end } = alternatives(source, 0);
  if (end !== source.length) throw new Error(`read up to ${end}: ${source}`);
  return [...ways];
}

function alternatives(source: string, begin: number): { ways: Ways; end: number } {
  const all: string[] = [];
  let so = ['']; // what the alternative reads up to here
  let at = begin;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      all.push(...so);
      [so, at] = [[''], at + 1];
      continue;
    }
    const piece = pieceAt(source, at);
    const often = /^(?:[?*+]|\{(\d+),\d+\})\??/.exec(source.slice(piece.end));
    const ways = often ? repeated(piece.ways, often[0], Number(often[1])) : piece.ways;
    so = so.flatMap((text) => ways.map((way) => text + way));
    at = piece.end + (often?.[0].length ?? 0);
  }
  return { ways: [...all, ...so], end: at };
}

function repeated(ways: Ways, often: string, least: number): Ways {
  if (often.startsWith('?') || often.startsWith('*')) return ['', ...ways];
  return often.startsWith('{') ? ways.map((way) => way.repeat(least)) : ways;
}

function pieceAt(source: string, at: number): { ways: Ways; end: number } {
  const rest = source.slice(at);
  const group = /^\((?:\?(?::|=|!|<=|<!|<v>))/.exec(rest)?.[0];
  if (group) {
    const { ways, end } = alternatives(source, at + group.length);
    const reads = group === '(?:' || group === '(?=';
    return { ways: group === '(?<v>' ? ['Martin', 'martin'] : reads ? ways : [''], end: end + 1 };
  }
  const set = /^\[(\^?)((?:\\.|[^\]])+)\]/.exec(rest);
  if (set) return { ways: set[1] ? ['x'] : [...(set[2] ?? '')].slice(0, 2), end: at + set[0].length };
  const escaped = /^\\(?:p\{\w+\}|.)/.exec(rest)?.[0];
  if (escaped) return { ways: [classes[escaped[1] ?? ''] ?? escaped.slice(1)], end: at + escaped.length };
  return { ways: rest[0] === '$' || rest[0] === '^' ? [''] : [rest[0] ?? ''], end: at + 1 };
}
