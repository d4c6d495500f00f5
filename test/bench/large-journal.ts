import type { Kept } from '../../conversation/interaction';
import { noVerdict } from '../../conversation/interaction';
import { chat } from '../drawing/chat';
import { keptChat } from '../drawing/kept';

const parts = ['ka', 'lo', 'mi', 'ne', 'ru', 'sta', 'tor', 'bel', 'vin', 'schu', 'gra', 'pol'];
const vocabulary = 20_000;
const wordsPerMessage = 9;
const templates = 200;

/** A made-up word; small numbers are common words. */
export function wordNumber(n: number): string {
  let word = '';
  for (let rest = n + parts.length; rest > 0; rest = Math.floor(rest / parts.length))
    word += parts[rest % parts.length];
  return word;
}

/** A word that stands in few contacts: the generator writes a running number in base 36 into each message. */
export function rarestWord(interactions: number): string {
  return (Math.floor(interactions / 2) * 31 + 17).toString(36);
}

/** Contacts to copy from, each of so many messages; their words are as common and as rare as words are (Zipf). */
export function largeJournal(messages: number): Kept[] {
  let seed = 20_261_122;
  const chance = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const any = () => wordNumber(Math.floor(vocabulary ** chance()));
  const [asked, answered] = chat`
    10:00 customer       Where is my parcel?
    10:09 agent(Martin)  Moin Moin, hier ist Martin von der Nordseeküste.
  `;
  return Array.from({ length: templates }, (_, i) => {
    const said = Array.from({ length: messages }, (_, n) => {
      const message = n % 2 === 0 ? asked! : answered!;
      const words = Array.from({ length: wordsPerMessage }, any).join(' ');
      return { ...message, id: `m${n + 1}`, text: `${message.text} ${words}` };
    });
    return keptChat(`t${i}`, said, {
      organisation: `shop-${i % 40}.example`,
      verdict: { ...noVerdict, rating: 1 + (i % 5), tags: i % 3 === 0 ? ['late'] : [] },
    });
  });
}
