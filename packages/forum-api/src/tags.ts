import { list, type ListOptions } from './list.js';
import { looseRecordSchema } from './loose-record.js';
import type { Request } from './request.js';

/** The tags of the forum; what a record holds is not documented. */
export function tags(request: Request) {
  return {
    list: (options?: ListOptions) =>
      list(request, { path: '/tags', schema: looseRecordSchema, idField: null }, options),
  };
}
