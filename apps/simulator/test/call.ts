import type { Forum } from '../src/index.js';

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The JSON of the body, or null where it is none. */
  readonly json: Record<string, never> & { data?: Record<string, unknown>[] };
}

/** Calls the REST API as a client does. */
export async function call(
  { apiUrl, api }: Forum,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${apiUrl}${path}`, {
    method,
    headers: { 'x-api-key': api.key, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, json: parsed(text) as Answer['json'] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
