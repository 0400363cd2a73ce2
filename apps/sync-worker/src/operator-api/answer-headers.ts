/** What every answer of the API says to whom it passes: it is kept nowhere, and is what it says it is. */
export const answerHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};
