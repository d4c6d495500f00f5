import type { Moment, RememberedLine } from '../conversation/judgement';
import { plainLine } from './plain-line';
import type { Turn } from './speakers';

const longestLine = 220;

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longestLine
    ? flat
    : `${flat.slice(0, longestLine - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** How much a person's sentence tells: own words and figures rather than length. */
function telling(turn: Turn): number {
  const words = plainLine(turn.message.text).split(' ');
  const own = new Set(words.filter((word) => word.length > 5)).size;
  return Math.min(own, 14) - (words.length > 45 ? 6 : 0);
}

/** The line to remember: a human moment's words, else a gesture's, else the worst, else the most telling one a person wrote. */
export function rememberedLine(turns: readonly Turn[], moments: readonly Moment[]): RememberedLine | null {
  const shown = turns.filter((turn) => turn.message.withdrawnAt === null && turn.message.text.trim() !== '');
  const order = ['human_moment', 'gesture', 'pressure', 'upsell', 'wrong_salutation'];
  for (const kind of order) {
    const id = moments.find((moment) => moment.kind === kind && moment.message !== '')?.message;
    const turn = shown.find(({ message }) => message.id === id);
    if (turn)
      return { message: turn.message.id, text: shortened(turn.message.text), author: turn.message.author };
  }
  const spoken = shown.filter((turn) => turn.party === 'agent');
  const from = spoken.length > 0 ? spoken : shown.filter((turn) => turn.party === 'bot');
  let best: Turn | undefined;
  for (const turn of from) if (!best || telling(turn) > telling(best)) best = turn;
  return best
    ? { message: best.message.id, text: shortened(best.message.text), author: best.message.author }
    : null;
}
