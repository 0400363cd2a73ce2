const REASONS: Readonly<Record<string, string>> = {
  out_of_order: 'Its events did not arrive in the order of their ids.',
  conflict: 'An event about it was delivered again with other bytes.',
  stub: 'An event about it did not include its fields.',
  no_topic: 'No event has said which topic it belongs to.',
  no_conversation: 'No event has said which conversation it belongs to.',
};

/** Why a row is in doubt, and what clears it. */
export const explainDoubt = (reason: string): string =>
  `${REASONS[reason] ?? `Reason: ${reason}.`} If an API key is set, a refetch from the forum will decide.`;
