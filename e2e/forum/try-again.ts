/**
 * For a file that judges when requests arrive: on a machine that stood still they come together. What failed is tried
 * again, aloud.
 */
export function tryAgain(): void {
  import.meta.jest.retryTimes(2, { logErrorsBeforeRetry: true });
}
