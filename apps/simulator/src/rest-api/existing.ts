import { ApiError, errorBody } from './api-error.js';

/**
 * What a path's id leads to. What is missing is answered 404 on a GET, and 400 on a write (contract 4.4).
 * @throws ApiError
 */
export function existing<Item>(item: Item | undefined, param: string, method: string): Item {
  if (item === undefined) {
    const body = errorBody(`The ${param} does not exist.`, 'not_found', param);
    throw new ApiError(method === 'GET' ? 404 : 400, body);
  }
  return item;
}

/** The number that a path's id is; what is none leads nowhere. */
export function pathId(request: { readonly params: unknown }, name: string): number {
  const text = (request.params as Readonly<Record<string, string>>)[name] ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : -1;
}
