import { writeFileSync } from 'node:fs';
import { featureNames } from '../../metrics/canned-features';
import { type Condition, conditionsOf } from './histories';
import { type Lesson, learn, type Weights } from './logistic';
import { type Dialogue, dice, readLines } from './star';

const ridge = 0.003;
/** So often the pace is hidden, so that the model can do without it. */
const hiddenPace = 0.15;
const paceFeatures = ['pace', 'slow', 'paceBesideOthers'].map((name) => featureNames.indexOf(name as never));
const unknown = featureNames.indexOf('paceUnknown');

function withoutPace(row: readonly number[]): number[] {
  return row.map((value, i) => (i === unknown ? 1 : paceFeatures.includes(i) ? 0 : value));
}

/** Learns from these conditions; each domain, and canned and free in it, counts the same. */
export function trained(conditions: readonly Condition[], learnFrom: (domain: string) => boolean): Weights {
  const lesson: Lesson = { rows: [], truth: [], weight: [] };
  const roll = dice(5);
  for (const { name, rows, truth, domains } of conditions) {
    const sizes = new Map<string, number>();
    for (const [i, domain] of domains.entries())
      sizes.set(`${domain}${truth[i]}`, (sizes.get(`${domain}${truth[i]}`) ?? 0) + 1);
    for (const [i, row] of rows.entries()) {
      if (!learnFrom(domains[i]!)) continue;
      lesson.rows.push(roll() < hiddenPace ? withoutPace(row) : row);
      lesson.truth.push(truth[i]!);
      lesson.weight.push((name === 'k=0' ? 2 : 1) / sizes.get(`${domains[i]}${truth[i]}`)!);
    }
  }
  return learn(lesson, ridge);
}

const [file, target] = process.argv[1]?.endsWith('train-canned.ts') ? process.argv.slice(2) : [];
if (file && target) {
  const { bias, weights } = trained(conditionsOf(readLines<Dialogue>(file)), () => true);
  const lines = featureNames.map((name, i) => `  ${name}: ${weights[i]!.toFixed(3)},`);
  writeFileSync(
    target,
    `/** Weights of the features of canned responses, in log odds; written by test/bench/train-canned.ts. */
export const cannedWeights = {
  bias: ${bias.toFixed(3)},
${lines.join('\n')}
} as const;
`,
  );
}
