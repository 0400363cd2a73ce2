/**
 * What a call to the vendor is for, the most urgent first: a subject whose order is in doubt; a post or
 * message whose place is not known; compare with the forum; read the past.
 */
export const LANES = ['refetch', 'enrichment', 'reconcile', 'backfill'] as const;
export type Lane = (typeof LANES)[number];
