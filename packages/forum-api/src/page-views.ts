import { list, type ListOptions } from './list.js';
import { looseRecordSchema } from './loose-record.js';
import type { Request } from './request.js';

/** Page views; what a record holds is not documented. */
export function pageViews(request: Request) {
  return {
    list: (options?: ListOptions) =>
      list(request, { path: '/page_views', schema: looseRecordSchema, idField: null }, options),
  };
}
