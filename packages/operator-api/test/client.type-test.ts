// What a caller may leave out and what not, as the compiler sees it.
import { operatorClient } from '../src/client.js';

const call = operatorClient({ baseUrl: '' });

export async function calls(): Promise<(string | null)[]> {
  await call('readStatus');
  await call('listEvents', { query: { limit: 5 } });
  await call('readEvent', { params: { id: '1' } });
  const { next } = await call('listEvents');
  const nothing = await call('logOut');
  await call('listEvents', { query: { limit: 5 }, signal: AbortSignal.timeout(1_000) });
  await call('logOut', { signal: undefined });
  // @ts-expect-error it is no answer but a stream, which never ends
  await call('live');
  // @ts-expect-error the id is missing
  await call('readEvent');
  // @ts-expect-error there is no such parameter
  await call('readEvent', { params: { event: '1' } });
  // @ts-expect-error the body is missing
  await call('startRebuild', {});
  return [next satisfies string | null, nothing satisfies null];
}

/** A token from the environment may not be there. */
export const fromEnvironment = operatorClient({ baseUrl: '', token: process.env['TOKEN'] });
