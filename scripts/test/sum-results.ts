import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { resultFiles } from './result-files.ts';

const result = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number().default(0),
  numRuntimeErrorTestSuites: z.number(),
});

/** The sum over all packages. A suite that could not run has no tests to count: it is one failure. */
export function sumResults(root: string): { passed: number; failed: number; skipped: number } {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const file of resultFiles(root)) {
    const one = result.parse(JSON.parse(readFileSync(file, 'utf8')));
    sum.passed += one.numPassedTests;
    sum.failed += one.numFailedTests + one.numRuntimeErrorTestSuites;
    sum.skipped += one.numPendingTests + one.numTodoTests;
  }
  return sum;
}
