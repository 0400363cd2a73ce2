import { createHash, randomUUID } from 'node:crypto';
import type { TestEvent } from '@forum-sync/operator-api';
import type { Pool } from 'pg';
import { FORUM_ID } from '../forum/forum-id.js';
import { testEventBody } from '../projecting/test-event.js';
import { judgeTestAnswer } from './judge-test-answer.js';

/** The receiver answers within 5 s; what stands before it may take some more. */
const TIMEOUT_MS = 10_000;

/**
 * Sends an event of our own the way that the vendor's take, and says what came back. What becomes of it afterwards
 * is seen by its id.
 *
 * @param door the URL without its token, for words
 * @param url the whole of it
 */
export async function sendTestEvent(pool: Pool, door: string, url: string): Promise<TestEvent> {
  const body = testEventBody(randomUUID());
  const status = await post(url, body);
  const { rows } = await pool.query<{ id: string }>(
    'select id from events where forum_id = $1 and body_sha256 = $2',
    [FORUM_ID, createHash('sha256').update(body).digest()],
  );
  const eventId = rows[0]?.id ?? null;
  return { name: 'test event', ...judgeTestAnswer(door, status, eventId !== null), eventId };
}

/** The answer's status; null where none came. */
async function post(url: string, body: string): Promise<number | null> {
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return status;
  } catch {
    return null;
  }
}
