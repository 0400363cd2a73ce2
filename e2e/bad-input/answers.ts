/** Everything that the receiver answers, and what it means. */
export const answerMeanings = {
  200: 'These bytes are committed: new, a repeat, or a conflict. Whatever they are.',
  204: 'The answer to OPTIONS at the webhook URL.',
  400: 'This is not HTTP, or its length is unclear, or it ends too early.',
  404: 'Not a known token, or not the webhook URL. Nothing is kept.',
  405: 'The webhook URL takes POST and nothing else.',
  408: 'The request was not complete within 9 seconds, or its headers within 8.',
  413: 'The body is over `MAX_BODY_BYTES`. Its first 64 KiB are kept, and an alarm is raised.',
  431: 'The headers, or the path, are over 16 KiB.',
  503: 'The database cannot take it now, or too much came at once. Send the same bytes again.',
} as const;

export type AnswerStatus = keyof typeof answerMeanings;
