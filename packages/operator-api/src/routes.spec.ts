import { z } from 'zod';
import { operatorClient, OperatorApiError, pathOf } from './client.js';
import { routes } from './routes.js';
import type { Route } from './route.js';

const all = Object.entries(routes) as [string, Route][];

it('has one route for each method and path', () => {
  const keys = all.map(([, { method, path }]) => `${method} ${path}`);
  expect(new Set(keys).size).toBe(keys.length);
});

it.each(all)('%s has a schema of the parameters that its path has', (_, { path, params }) => {
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name]) => String(name));
  const { properties } = z.toJSONSchema(params ?? z.object({}), { io: 'input' });
  expect(Object.keys(properties ?? {}).toSorted()).toEqual(named.toSorted());
});

it('lets nobody but operators change anything', () => {
  const changing = all.filter(([, { method }]) => method !== 'GET');
  const others = changing.filter(([, { access }]) => access !== 'operator');
  // Your own session, and a question that is too long for a query.
  expect(others.map(([name]) => name)).toEqual(['logIn', 'logOut', 'countReplay']);
});

it('fills a path, and leaves out what was not asked', () => {
  const call = { limit: 5, text: undefined };
  expect(pathOf(routes.readEvent, { id: '1/2' }, call)).toBe('/api/v1/events/1%2F2?limit=5');
});

it('gives the answer, or the refusal in the words of the server', async () => {
  const said: Response[] = [
    Response.json({ items: [], next: null }),
    Response.json({ error: 'forbidden', message: 'Ask an operator.' }, { status: 403 }),
  ];
  const call = operatorClient({ baseUrl: 'http://x', fetch: async () => said.shift() as Response });
  expect(await call('listEvents', { query: { limit: 1 } })).toEqual({ items: [], next: null });
  await expect(call('rotateToken')).rejects.toThrow(
    new OperatorApiError(403, { error: 'forbidden', message: 'Ask an operator.' }),
  );
});

it('can be told to wait no longer', async () => {
  const never: typeof fetch = async (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });
  const call = operatorClient({ baseUrl: 'http://x', token: undefined, fetch: never });
  const stop = new AbortController();
  const asked = call('listEvents', { query: { limit: 1 }, signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(asked).rejects.toThrow('enough');
});
