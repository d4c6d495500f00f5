import type { Turn } from './speakers';

const informal = /(?<![\p{L}])(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[rmns]?)?)(?![\p{L}])/u;
/** "Sie" and its forms where a capital is no beginning of a sentence. */
const formal = /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[rmns]?)(?![\p{L}])/u;
const german = /(?<![\p{L}])(?:und|ich|ist|nicht|das|die|der|bitte|wir|haben|kann)(?![\p{L}])/iu;

/** The first turn in which the company says "du" to a customer who says "Sie", or to whom it said "Sie" itself; null if none. */
export function wrongAddress(turns: readonly Turn[]): Turn | null {
  let customerFormal = false;
  let customerInformal = false;
  const companyFormal = new Set<string>();
  for (const turn of turns) {
    if (turn.party === 'system') continue;
    const text = turn.message.text.slice(0, 2000);
    if (!german.test(text) && turn.party === 'customer') continue;
    if (turn.party === 'customer') {
      customerFormal ||= formal.test(text);
      customerInformal ||= informal.test(text);
      continue;
    }
    const saysDu = informal.test(text);
    const author = `${turn.party} ${turn.message.author}`;
    const mixed = companyFormal.has(author) || customerFormal;
    if (saysDu && mixed && !customerInformal && !formal.test(text)) return turn;
    if (formal.test(text)) companyFormal.add(author);
  }
  return null;
}
