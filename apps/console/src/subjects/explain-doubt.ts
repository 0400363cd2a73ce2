import { doubtMeanings, meaningOf } from '@forum-sync/operator-api';

/** Why a row is in doubt, and what clears it. */
export const explainDoubt = (reason: string): string =>
  `${meaningOf(doubtMeanings, reason) ?? `Reason: ${reason}.`} If an API key is set, a refetch from the forum will decide.`;
