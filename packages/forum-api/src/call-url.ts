import { id } from '@forum-sync/event-types';
import type { Call } from './call.js';

/** The address of a call, or the name of an id that is not valid: that could reach another endpoint. */
export function callUrl(
  baseUrl: string,
  { path, ids = {}, query = {} }: Call,
): { ok: true; url: string } | { ok: false; idName: string } {
  let filled = path;
  for (const [name, value] of Object.entries(ids)) {
    if (!id.safeParse(value).success) {
      return { ok: false, idName: name };
    }
    filled = filled.replace(`{${name}}`, value);
  }
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) {
        search.append(name, String(one));
      }
    }
  }
  const question = search.size > 0 ? `?${search.toString()}` : '';
  return { ok: true, url: `${baseUrl}${filled}${question}` };
}
