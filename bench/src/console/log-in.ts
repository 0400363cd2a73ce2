import { setTimeout as sleep } from 'node:timers/promises';
import { operatorClient, pathOf, routes, type OperatorClient } from '@forum-sync/operator-api';

/** A worker that is ready may have yet to make the account of its ADMIN_PASSWORD; the fifth wrong one would have to wait. */
const ATTEMPTS = 4;
const AGAIN_MS = 1_000;

/** A client with the session of somebody who logged in, as the console has one. */
export async function logIn(
  baseUrl: string,
  who: { name: string; password: string },
): Promise<OperatorClient> {
  const ask = () =>
    fetch(`${baseUrl}${pathOf(routes.logIn)}`, {
      method: routes.logIn.method,
      headers: { 'content-type': 'application/json', origin: baseUrl },
      body: JSON.stringify(who),
    });
  let answer = await ask();
  for (let attempt = 1; answer.status === 401 && attempt < ATTEMPTS; attempt += 1) {
    await sleep(AGAIN_MS);
    answer = await ask();
  }
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!answer.ok || !cookie) {
    throw new Error(`nobody could log in: ${answer.status} ${await answer.text()}`);
  }
  return operatorClient({
    baseUrl,
    fetch: (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set('cookie', cookie);
      return fetch(url, { ...init, headers });
    },
  });
}
