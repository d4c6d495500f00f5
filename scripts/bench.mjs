// `npm run bench` runs every benchmark, `npm run bench -- latency` one of them. Each prints its figures beside a baseline of the same run.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';
import { setUp } from './setup.mjs';

const all = [
  'sentinel-cost',
  'busy-chat',
  'popup-paint',
  'journal',
  'latency',
  'judgement',
  'wordings',
  'reading',
  'strangers',
  'capture',
  'mutations',
  'files',
];
const [asked, ...rest] = process.argv.slice(2);
const names = asked ? [asked] : all.filter((name) => existsSync(join(root, `test/bench/${name}.ts`)));

if (!(await setUp())) process.exit(1);
const failed = [];
for (const name of names) {
  console.log(`\n=== ${name}`);
  if ((await run('node', ['scripts/run-ts.mjs', `test/bench/${name}.ts`, ...rest])) !== 0) failed.push(name);
}
if (failed.length > 0) console.log(`\nDid not finish: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
