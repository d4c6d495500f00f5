import { existsSync, readFileSync } from 'node:fs';

/** Lines of a message that are told of a failure: what was expected and what was there, not the whole trace. */
const mostLines = 12;

/** What a report of Vitest or Playwright says: how many tests passed and failed, and of each that failed its name and message. A report that is missing is a failure. */
export function reported(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, failures: ['no report was written'] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return 'numPassedTests' in report ? ofVitest(report) : ofPlaywright(report);
}

function ofVitest({ numPassedTests, numTotalTests, testResults }) {
  const failures = testResults.flatMap(({ name, message, assertionResults }) => {
    const tests = assertionResults.filter(({ status }) => status !== 'passed');
    if (tests.length === 0) return message ? [told(name, message)] : [];
    return tests.map((test) => told(`${name} › ${test.fullName}`, test.failureMessages?.[0]));
  });
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests, failures };
}

function ofPlaywright({ stats, suites, errors }) {
  const { expected, unexpected, flaky, skipped } = stats;
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const tests = suites.flatMap(specs).flatMap((spec) => spec.tests.map((test) => ({ spec, test })));
  const failures = tests
    .filter(({ test }) => test.status !== 'expected')
    .map(({ spec, test }) =>
      told(
        `${spec.file}:${spec.line} › ${spec.title}`,
        // That the time is up comes first; what was waited for comes after it.
        test.results
          .find(({ error }) => error)
          ?.errors.map(({ message }) => message)
          .join('\n'),
      ),
    );
  return {
    passed: expected,
    failed: unexpected + flaky + skipped + errors.length,
    failures: [...failures, ...errors.map(({ message }) => told('outside of a test', message))],
  };
}

function told(name, message) {
  const lines = (message ?? 'it was not run').split('\n').slice(0, mostLines);
  return [name, ...lines].join('\n    ');
}
