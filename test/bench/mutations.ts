import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faults } from './faults';
import { recorderFaults } from './recorder-faults';

/**
 * Puts one fault after the other into a copy of the source and says whether a test notices. Without a fault the same tests must pass.
 * `npm run bench -- mutations keys` tries only the faults whose sentence holds the word.
 */
const root = join(import.meta.dirname, '..', '..');
const copy = join(root, '.cache', 'mutations');
// Without a package.json of its own the copy belongs to the project's workspace and finds its packages above.
const leftOut = new Set(['node_modules', '.cache', '.git', '.output', 'package.json', 'package-lock.json']);

function copySource(): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of readdirSync(root)) {
    if (leftOut.has(name)) continue;
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  }
}

/** Whether the tests pass on the copy as it is. */
function passes(project: Fault['project'], tests: string[]): boolean {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', project, '--bail', '1', ...tests],
    {
      cwd: copy,
      stdio: 'ignore',
    },
  );
  return status === 0;
}

/** The first test file that notices the fault, null if none does. */
function noticedBy({ file, was, becomes, project, tests }: Fault): string | null {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(was).length !== 2) throw new Error(`${file} does not hold once: ${was}`);
  writeFileSync(
    path,
    source.replace(was, () => becomes),
  );
  try {
    return tests.find((test) => !passes(project, [test])) ?? null;
  } finally {
    writeFileSync(path, source);
  }
}

const [asked = ''] = process.argv.slice(2);
const tried = [...faults, ...recorderFaults].filter(({ says }) => says.includes(asked));
copySource();
const missing = tried.flatMap(({ tests }) => tests).filter((test) => !existsSync(join(copy, test)));
if (missing.length > 0) throw new Error(`no such tests: ${missing.join(', ')}`);
for (const project of ['dom', 'unit'] as const) {
  const tests = new Set(tried.filter((fault) => fault.project === project).flatMap((fault) => fault.tests));
  if (tests.size > 0 && !passes(project, [...tests]))
    throw new Error(`without a fault ${project} tests fail`);
}
let unnoticed = 0;
for (const fault of tried) {
  const test = noticedBy(fault);
  if (test === null) unnoticed += 1;
  console.log(
    `${test === null ? 'UNNOTICED' : 'noticed  '}  ${fault.says.padEnd(58)}  ${test ?? fault.tests.join(', ')}`,
  );
}
rmSync(copy, { recursive: true, force: true });
console.log(`\n${tried.length - unnoticed} of ${tried.length} faults are noticed`);
if (unnoticed > 0) process.exitCode = 1;
