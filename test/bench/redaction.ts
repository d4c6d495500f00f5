import type { Message } from '../../conversation/message';
import type { Party } from '../../conversation/party';
import { wholePlan } from '../../exchange/redaction/plan';
import { Pseudonyms } from '../../exchange/redaction/pseudonyms';
import { Redactor } from '../../exchange/redaction/redactor';
import { escaped } from '../../exchange/redaction/word-finder';
import { wholeRow } from '../../exchange/rows/whole-row';
import { keptChat } from '../drawing/kept';
import { byRules, countCovered, kinds, linesOf, type Sentence } from '../drawing/labelled-sets';
import { plainly } from './plain-patterns';

/**
 * How much of what is private is covered, and how much else, in sentences and dialogues by authors who did not know the rules
 * (`redaction/`, four sets, German and English), beside what one plain expression for each kind covers. The rules were mended on
 * the misses of each set after its first count, so that only a new set says how they do elsewhere; the first counts stand in docs/for-researchers.md.
 */
interface Dialogue {
  messages: { party: Party; author: string; text: string }[];
  /** Every name of a person in any text. */
  persons: string[];
}

const share = (part = 0, all = 0) => (all === 0 ? '    –' : (part / all).toFixed(3).padStart(5));

for (const set of [1, 2, 3, 4]) {
  const sentences = linesOf<Sentence>(`sentences-${set}`);
  const [ours, plain] = [countCovered(sentences, byRules), countCovered(sentences, plainly)];
  console.log(
    `sentences ${set} (${sentences.length})   recall  precision     one plain expression: recall  precision`,
  );
  for (const kind of kinds) {
    const [all, whole, spans, right] = ours.get(kind) ?? [];
    const [, theirWhole, theirSpans, theirRight] = plain.get(kind) ?? [];
    console.log(
      `  ${kind.padEnd(12)} ${String(all).padStart(4)}       ${share(whole, all)}      ${share(right, spans)}                            ${share(theirWhole, all)}      ${share(theirRight, theirSpans)}`,
    );
  }
}

for (const set of [2, 3, 4]) {
  const dialogues = linesOf<Dialogue>(`dialogues-${set}`);
  let [told, covered] = [0, 0];
  for (const { messages, persons } of dialogues) {
    const kept = messages.map(
      (message, i): Message => ({
        ...message,
        id: `m${i + 1}`,
        rows: [`0/r${i + 1}`],
        instant: { at: Date.UTC(2026, 10, 2, 9, i), basis: 'watched', precisionS: 0 },
        former: [],
        withdrawnAt: null,
      }),
    );
    const redactor = new Redactor(wholePlan, new Pseudonyms(new Uint8Array(32)));
    const row = redactor.covers(wholeRow(keptChat('a', kept), true));
    for (const name of new Set(persons)) {
      const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
      for (const [i, { text }] of messages.entries()) {
        const before = text.match(word)?.length ?? 0;
        told += before;
        covered += before - Math.min(before, row.messages[i]?.text?.match(word)?.length ?? 0);
      }
    }
  }
  console.log(
    `dialogues ${set} (${dialogues.length}): names covered ${covered} of ${told} times, ${share(covered, told).trim()}`,
  );
}
