import { list, type ListOptions } from './list.js';
import { looseRecordSchema } from './loose-record.js';
import type { Request } from './request.js';

/** Notifications of the acting user; what a record holds is not documented. */
export function notifications(request: Request) {
  return {
    list: (options?: ListOptions) =>
      list(request, { path: '/notifications', schema: looseRecordSchema, idField: null }, options),
  };
}
