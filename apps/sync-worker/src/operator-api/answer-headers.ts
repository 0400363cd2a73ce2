/** Headers of every answer of the API: nobody on its way may keep it, or take it for another type. */
export const answerHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};
