const REASONS: Readonly<Record<string, string>> = {
  out_of_order: 'Its events did not come in the order of their ids.',
  conflict: 'An event about it came twice with different bytes.',
  stub: 'An event about it came without its fields.',
  no_topic: 'It came without the topic that it belongs to.',
  no_conversation: 'It came without the conversation that it belongs to.',
};

/** Why a row is in doubt, and what clears it. */
export const explainDoubt = (reason: string): string =>
  `${REASONS[reason] ?? `The reason is ${reason}.`} With an API key it is read from the forum, and that decides.`;
