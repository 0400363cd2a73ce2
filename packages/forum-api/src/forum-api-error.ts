/** Why a call failed. */
export type ForumApiErrorCode =
  /** An id or a paging option cannot be sent; nothing was. */
  | 'invalid_argument'
  /** 401 or 403: the key is wrong, or the acting user may not do this. */
  | 'unauthorized'
  /** 404 with the vendor's own error body. */
  | 'not_found'
  /** A 400 that names a parameter (also: the item of a write does not exist), and any other 4xx. */
  | 'refused'
  /** A 400 that calls the topic restricted or archived. */
  | 'restricted'
  /** 429, or a 400 that names no parameter: that is how the vendor answers an excess. */
  | 'rate_limited'
  /** 5xx, or the message of a gateway that stands before the vendor. */
  | 'unavailable'
  /** No connection, or it broke. */
  | 'network'
  /** No complete answer within the time-out of one attempt. */
  | 'timeout'
  /** A 3xx. Redirects are not followed: the key would go wherever they point. */
  | 'redirect'
  /** The answer is larger than `maxResponseBytes`. */
  | 'too_large'
  /** Empty, HTML, no JSON, JSON of another shape, or a list that never ends. */
  | 'unreadable'
  /** The caller's signal ended the call. */
  | 'aborted';

/** Which call failed: for logs and metric labels. `path` is a template; `ids` are decimal. */
export interface CallName {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Of a list. */
  readonly page: number | null;
}

/** All that an error knows. */
export interface ForumApiErrorFields {
  readonly code: ForumApiErrorCode;
  readonly call: CallName;
  /** The HTTP status, or null where none came. */
  readonly status: number | null;
  /** Whether the same call can succeed later. */
  readonly retryable: boolean;
  /** A write that failed without a clear answer: the forum may have carried it out all the same. */
  readonly mayHaveHappened: boolean;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The parameter that the vendor objects to, where it is one that the call sent. */
  readonly param: string | null;
}

/**
 * Every failure of a call. The message says which call, what came back (its kind and size) and
 * whether trying again helps. Nothing of the key, the acting user, a query value or a body is in it,
 * and no `cause`: causes of the network layer can hold headers.
 */
export class ForumApiError extends Error implements ForumApiErrorFields {
  override readonly name = 'ForumApiError';
  readonly code: ForumApiErrorCode;
  readonly call: CallName;
  readonly status: number | null;
  readonly retryable: boolean;
  readonly mayHaveHappened: boolean;
  readonly attempts: number;
  readonly param: string | null;

  constructor(whatCameBack: string, fields: ForumApiErrorFields) {
    super(`${callText(fields.call)}: ${whatCameBack}${triesText(fields)}. ${adviceText(fields)}`);
    this.code = fields.code;
    this.call = fields.call;
    this.status = fields.status;
    this.retryable = fields.retryable;
    this.mayHaveHappened = fields.mayHaveHappened;
    this.attempts = fields.attempts;
    this.param = fields.param;
  }
}

function callText({ method, path, ids, page }: CallName): string {
  const details = Object.entries(ids).map(([name, value]) => `${name} ${value}`);
  if (page !== null) {
    details.push(`page ${page}`);
  }
  return `${method} ${path}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

function triesText({ attempts }: ForumApiErrorFields): string {
  return attempts > 1 ? `, after ${attempts} tries` : '';
}

function adviceText({ code, retryable, mayHaveHappened }: ForumApiErrorFields): string {
  if (retryable) {
    return 'Trying again later may help.';
  }
  if (mayHaveHappened) {
    return 'The forum may have carried it out all the same: look before trying again.';
  }
  return code === 'aborted' ? 'The forum refused nothing.' : 'Trying again does not help.';
}
