import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { reported } from '../scripts/reported.mjs';

it('a test that ran out of time is told with the step that it hung in', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reported-'));
  const file = join(folder, 'e2e.json');
  const errors = ['Test timeout of 120000ms exceeded.', 'locator.fill: Target page has been closed'].map(
    (message) => ({ message }),
  );
  const results = [{ error: errors[0], errors }];
  const specs = [
    { file: 'states.spec.ts', line: 94, title: 'says so', tests: [{ status: 'unexpected', results }] },
  ];
  const stats = { expected: 2, unexpected: 1, flaky: 0, skipped: 0 };
  writeFileSync(file, JSON.stringify({ stats, suites: [{ specs }], errors: [] }));
  expect(reported(file)).toEqual({
    passed: 2,
    failed: 1,
    failures: [
      'states.spec.ts:94 › says so\n    Test timeout of 120000ms exceeded.\n    locator.fill: Target page has been closed',
    ],
  });
  rmSync(folder, { recursive: true });
});
