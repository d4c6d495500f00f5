import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxPath } from './browser.mjs';
import { reported } from './reported.mjs';
import { root, run } from './run.mjs';
import { setUp } from './setup.mjs';

const reports = '.output/reports';

/** A step that counts as one test. */
function step(name, script) {
  return {
    name,
    take: async (hear) =>
      (await run(...script, {}, hear)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
  };
}

/** A step whose tests are counted from its report. A run that ends badly in spite of passing tests has failed once more. */
function suite(name, script, env = {}) {
  const file = `${reports}/${name}.json`;
  return {
    name,
    take: async (hear) => {
      const code = await run(...script(file), env, hear);
      const { failed, ...rest } = reported(join(root, file));
      return { ...rest, failed: failed || (code === 0 ? 0 : 1) };
    },
  };
}

function vitest(project) {
  return suite(project, (file) => [
    'npx',
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
  ]);
}

const playwright = suite('e2e', () => ['npx', ['playwright', 'test', '--reporter=list,json']], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, `${reports}/e2e.json`),
});

/** Takes a step and says how long it took. What it prints is shown at once, or `later`, when it is over. */
async function taken({ name, take }, later) {
  const said = [];
  if (!later) console.log(`\n=== ${name}`);
  const begun = performance.now();
  const result = await take(later ? (data) => said.push(data) : undefined);
  if (later) process.stdout.write(`\n=== ${name}\n${Buffer.concat(said)}`);
  return { name, ...result, seconds: Math.round((performance.now() - begun) / 1000) };
}

/** Takes groups of steps one after the other; those of a group, which leave processors idle, beside each other. */
async function takeAll(groups) {
  const results = [];
  for (const group of groups)
    results.push(...(await Promise.all(group.map((step) => taken(step, group.length > 1)))));
  return results;
}

rmSync(join(root, reports), { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });

if (!(await setUp({ unbranded: true, firefox: true }))) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}

const results = await takeAll([
  [step('build', ['npm', ['run', '--silent', 'build']])],
  [
    step('check', ['npm', ['run', '--silent', 'check']]),
    step('lint', ['npx', ['web-ext', 'lint', '--warnings-as-errors', '--source-dir', '.output/firefox-mv3']]),
  ],
  ...(firefoxPath() ? [[vitest('firefox')]] : []),
  [vitest('unit')],
  [vitest('dom')],
  [playwright],
]);

const sum = (of) => results.reduce((all, result) => all + result[of], 0);
for (const { name, failures = [] } of results)
  for (const failure of failures) console.log(`\n${name} failed: ${failure}`);
console.log();
for (const { name, passed, failed, seconds } of results)
  console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds} s`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
