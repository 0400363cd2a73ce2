import type { AnswerOf, OperatorClient } from '@forum-sync/operator-api';

/** What a verb has to work with. */
export interface Terminal {
  readonly call: OperatorClient;
  readonly workerUrl: string;
  readonly token: string;
  /** For a script: one JSON value, or one a line where it goes on for ever. */
  readonly json: boolean;
  /** A line of what was asked for: on standard output. */
  readonly print: (line: string) => void;
  /** A line for the person who waits: on standard error. */
  readonly say: (line: string) => void;
}

export type EventLine = AnswerOf<'listEvents'>['items'][number];
