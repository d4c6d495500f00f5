import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from './faults';
import { recorderFaults } from './recorder-faults';

const root = join(import.meta.dirname, '..', '..');

test.each([...faults, ...recorderFaults])('“$says” can still be put in', ({ file, was, tests }) => {
  expect(readFileSync(join(root, file), 'utf8').split(was)).toHaveLength(2);
  expect(tests.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
