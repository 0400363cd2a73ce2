import { flag, id, reference, text } from '@forum-sync/event-types';
import { z } from 'zod';
import type { CallOptions } from './call.js';
import { categoryPermissions } from './category-permissions.js';
import { list, type ListOptions } from './list.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';
import { wireId } from './wire-id.js';

/** A category of the forum (contract 3.6). */
export const categorySchema = z.looseObject({
  object: text.nullish().describe('"Category"'),
  categoryId: id,
  title: text.nullish(),
  description: text.nullish(),
  parentId: reference.nullish().describe('null for the top level'),
  unlisted: flag.nullish(),
  locked: flag.nullish(),
  passwordProtected: flag.nullish(),
  linked: text.nullish().describe('an address elsewhere: then the category is only a link'),
});

export type Category = z.output<typeof categorySchema>;

/** What can be written. */
export interface CategoryFields {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly unlisted?: boolean | undefined;
  readonly locked?: boolean | undefined;
  readonly password?: string | undefined;
  /** An older draft of the API writes it as `link` (contract 5.7); the vendor's newest client as here. */
  readonly linked?: string | undefined;
  readonly parentId?: string | undefined;
}

/** Categories; deleting one also removes its topics and posts. */
export function categories(request: Request) {
  const path = '/categories/{categoryId}';
  const fields = (input: CategoryFields) => ({ ...input, parentId: wireId(input.parentId) });
  return {
    /** In the order in which the forum shows them. */
    list: (options?: ListOptions) =>
      list(
        request,
        { path: '/categories', schema: categorySchema, idField: 'categoryId' },
        options,
      ),
    get: (categoryId: string, options?: CallOptions) =>
      request({ method: 'GET', path, ids: { categoryId } }, categorySchema, options),
    create: (input: CategoryFields & { readonly title: string }, options?: CallOptions) =>
      request(
        { method: 'POST', path: '/categories', body: fields(input), creates: true },
        categorySchema,
        options,
      ),
    update: (categoryId: string, input: CategoryFields, options?: CallOptions) =>
      request(
        { method: 'POST', path, ids: { categoryId }, body: fields(input) },
        categorySchema,
        options,
      ),
    delete: (categoryId: string, options?: CallOptions) =>
      request({ method: 'DELETE', path, ids: { categoryId } }, statusSchema, options),
    permissions: categoryPermissions(request),
  };
}
