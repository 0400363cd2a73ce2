import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { resultFiles } from './result-files.ts';

const suite = z.object({
  name: z.string(),
  /** Why the file could not run; jest repeats its tests' failures here. */
  message: z.string(),
  assertionResults: z.array(
    z.object({
      fullName: z.string(),
      status: z.string(),
      failureMessages: z.array(z.string()),
    }),
  ),
});
const result = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  numRuntimeErrorTestSuites: z.number(),
  testResults: z.array(suite),
});

export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, each with its file and what jest says of it. */
  readonly failures: readonly string[];
}

/** The sum over all packages. A suite that could not run has no tests to count: it is one failure. */
export function readResults(root: string): Results {
  const sum = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };
  for (const file of resultFiles(root)) {
    const one = result.parse(JSON.parse(readFileSync(file, 'utf8')));
    sum.passed += one.numPassedTests;
    sum.failed += one.numFailedTests + one.numRuntimeErrorTestSuites;
    sum.skipped += one.numPendingTests + one.numTodoTests;
    sum.failures.push(...one.testResults.flatMap((of) => failuresOf(root, of)));
  }
  return sum;
}

function failuresOf(root: string, { name, message, assertionResults }: z.infer<typeof suite>) {
  const file = path.relative(root, name);
  const failed = assertionResults.filter(({ status }) => status === 'failed');
  if (assertionResults.length === 0 && message !== '') {
    return [`${file} could not run\n${message}`];
  }
  return failed.map(({ fullName, failureMessages }) =>
    [`${file}: ${fullName}`, ...failureMessages].join('\n'),
  );
}
