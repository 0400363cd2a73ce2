import { operatorClient, pathOf, routes, type OperatorClient } from '@forum-sync/operator-api';

/** A client with the session of somebody who logged in, as the console has one. */
export async function logIn(
  baseUrl: string,
  who: { name: string; password: string },
): Promise<OperatorClient> {
  const answer = await fetch(`${baseUrl}${pathOf(routes.logIn)}`, {
    method: routes.logIn.method,
    headers: { 'content-type': 'application/json', origin: baseUrl },
    body: JSON.stringify(who),
  });
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
