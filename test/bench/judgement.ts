import { featureNames } from '../../metrics/canned-features';
import { cannedWeights } from '../../metrics/canned-weights';
import { judge } from '../../metrics/judge';
import { wordingOf } from '../../metrics/wording';
import { addToPages, alikeOn, type WordingPages } from '../../metrics/wording-pages';
import { asJudgeable } from './as-judgeable';
import { conditionsOf } from './histories';
import { logOdds, type Weights } from './logistic';
import { atLimit, recallAt, rocAuc, type Scored } from './roc';
import { type Dialogue, dice, domainOf, readLines } from './star';
import { printSystemLines, type SystemLineRow } from './system-lines';
import { trained } from './train-canned';

const shipped: Weights = {
  bias: cannedWeights.bias,
  weights: featureNames.map((name) => cannedWeights[name]),
};

function figures(scored: readonly Scored[]): string {
  const { f1, precision, recall, falsePositiveRate } = atLimit(scored, 0);
  const two = (n: number) => n.toFixed(3);
  return `AUC ${two(rocAuc(scored))}  recall@2%FPR ${two(recallAt(scored, 0.02))}  @5% ${two(recallAt(scored, 0.05))}  F1 ${two(f1)} (precision ${two(precision)}, recall ${two(recall)}, FPR ${two(falsePositiveRate)})`;
}

function spread(numbers: readonly number[]): string {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return `${mean.toFixed(3)} (${Math.min(...numbers).toFixed(3)}-${Math.max(...numbers).toFixed(3)})`;
}

/** Canned responses of a file in the form of STAR: with the shipped weights, and learnt anew on all domains but one. */
function printCanned(dialogues: readonly Dialogue[]): void {
  const conditions = conditionsOf(dialogues);
  const domains = [...new Set(dialogues.map(domainOf))];
  console.log(`canned responses: ${dialogues.length} dialogues, domains ${domains.join(', ')}`);
  console.log('k = random other dialogues known, n = dialogues of the same task by other agents known');
  console.log('\nshipped weights, F1 at even odds:');
  for (const { name, rows, truth } of conditions) {
    if (rows.length === 0) continue;
    const scored = rows.map((row, i) => ({ score: logOdds(shipped, row), truth: truth[i]! }));
    console.log(`  ${name.padEnd(6)} ${figures(scored)}`);
  }
  if (domains.length < 2) return;
  console.log('\ncross-validated by domain (learnt on the others), mean and spread over domains:');
  const models = domains.map((held) => [held, trained(conditions, (domain) => domain !== held)] as const);
  for (const { name, rows, truth, domains: of } of conditions) {
    const folds = models.flatMap(([held, model]) => {
      const scored = rows.flatMap((row, i) =>
        of[i] === held ? [{ score: logOdds(model, row), truth: truth[i]! }] : [],
      );
      const both = scored.some((one) => one.truth) && scored.some((one) => !one.truth);
      return both ? [scored] : [];
    });
    if (folds.length === 0) continue;
    const auc = spread(folds.map(rocAuc));
    const at2 = spread(folds.map((fold) => recallAt(fold, 0.02)));
    const at5 = spread(folds.map((fold) => recallAt(fold, 0.05)));
    console.log(`  ${name.padEnd(6)} AUC ${auc}  recall@2%FPR ${at2}  @5% ${at5}`);
  }
}

/** Messages judged per second of one core's time. */
function printThroughput(dialogues: readonly Dialogue[]): void {
  const chats = dialogues.map(asJudgeable);
  const messages = chats.reduce((sum, chat) => sum + chat.messages.length, 0);
  const rates = [0, 1, 2].map(() => {
    const before = process.cpuUsage().user;
    for (const chat of chats) judge(chat, { now: chat.endedAt ?? chat.startedAt, baselineWaitS: null });
    return messages / ((process.cpuUsage().user - before) / 1e6);
  });
  console.log(`\njudging: ${Math.round(Math.max(...rates))} messages per second of one core (goal 5000)`);
}

/** Size and speed of an index of a million wordings, half of them popular templates. */
function printIndex(dialogues: readonly Dialogue[]): void {
  const roll = dice(3);
  const wordings = dialogues.flatMap((one) =>
    one.messages.flatMap(({ text, canned }) => (canned === null ? [] : (wordingOf(text) ?? []))),
  );
  const any = () => Math.floor(roll() * 2 ** 32);
  const index: WordingPages = new Map();
  for (let i = 0; i < 1_000_000; i++) {
    const template = wordings[Math.floor(roll() * wordings.length)]!;
    addToPages(
      index,
      i % 2 ? template : { bits: template.bits.map(any), keys: template.keys.map(any), words: 9 },
      i >> 3,
      new Set(),
    );
  }
  const times = Array.from({ length: 20_000 }, () => {
    const wording = wordings[Math.floor(roll() * wordings.length)]!;
    const before = performance.now();
    alikeOn(index, wording, undefined);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const mebibytes = [...index.values()].reduce((sum, page) => sum + page.byteLength, 0) / 2 ** 20;
  console.log(
    `index of 1,000,000 wordings: ${mebibytes.toFixed(1)} MiB (goal 64), look-up p50 ${times[10_000]!.toFixed(3)} ms, p95 ${times[19_000]!.toFixed(3)} ms (goal 1)`,
  );
}

const arguments_ = process.argv.slice(2);
const files = arguments_.flatMap((argument, i) => (argument === '--data' ? (arguments_[i + 1] ?? []) : []));
if (files.length === 0) {
  console.log('usage: npm run bench:judgement -- --data FILE [--data FILE]');
  console.log(
    'FILE: JSON Lines of dialogues {tasks, agent, messages: [{role, text, t, canned}]} or of system lines {lang, kind, text}',
  );
}
for (const file of files) {
  const rows = readLines<Dialogue | SystemLineRow>(file);
  const dialogues = rows.filter((row): row is Dialogue => 'messages' in row && row.messages.length > 0);
  const lines = rows.filter((row): row is SystemLineRow => 'kind' in row);
  console.log(`\n${file}`);
  if (lines.length > 0) printSystemLines(lines, []);
  if (dialogues.length > 0) {
    printCanned(dialogues);
    printSystemLines(
      [],
      dialogues.flatMap((one) =>
        one.messages.flatMap(({ text, canned }) => (canned === false ? [text] : [])),
      ),
    );
    printThroughput(dialogues);
    printIndex(dialogues);
  }
}
