import type { TrueLine } from '../widgets/widget';
import { type KeptLine, pairsOf } from './compare';

interface Read {
  party: string;
  author: string;
  text: string;
}

const flat = ({ party, author, text }: Read) =>
  `${party}${author && `(${author})`}: ${text.replaceAll('\n', '\\n')}`;
/** Bots and people are one side; what the page calls the customer does not matter. */
const sided = (line: Read, named: boolean) => ({
  ...line,
  party: line.party === 'bot' ? 'agent' : line.party,
  author: named && line.party !== 'customer' ? line.author : '',
});

/** `named`: the page shows names. Lines "- as shown" and "+ as read" where the two differ; bots and people are one side. */
export function differences(shown: TrueLine[], read: Read[], named: boolean): string[] {
  const [a, b] = [
    shown.map((line) => flat(sided(line, named))),
    read.map((line) => flat(sided(line, named))),
  ];
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i]![j] = a[i] === b[j] ? best[i + 1]![j + 1]! + 1 : Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) [i, j] = [i + 1, j + 1];
    else if (j >= b.length || (i < a.length && best[i + 1]![j]! >= best[i]![j + 1]!))
      lines.push(`  - ${a[i++]}`);
    else lines.push(`  + ${b[j++]}`);
  }
  return lines;
}

/** Lines "late 240 ms: ..." for messages whose instant is off by more than `tolerated` ms. */
export function offInstants(shown: TrueLine[], kept: KeptLine[], tolerated: number): string[] {
  return pairsOf(shown, kept).flatMap(([i, j]) => {
    const { at } = kept[j]!.instant;
    const late = at === null ? 0 : at - shown[i]!.at;
    return Math.abs(late) > tolerated ? [`  late ${late} ms: ${flat(shown[i]!)}`] : [];
  });
}
