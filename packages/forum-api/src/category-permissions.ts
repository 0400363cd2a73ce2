import type { CallOptions } from './call.js';
import { list, type ListOptions } from './list.js';
import { looseRecordSchema } from './loose-record.js';
import type { Request } from './request.js';
import { statusSchema } from './status.js';

/** What a user group may do in a category (contract 3.8). */
export interface CategoryPermissionFields {
  readonly viewCategory?: boolean | undefined;
  readonly viewOthersTopics?: boolean | undefined;
  readonly startTopics?: boolean | undefined;
  readonly replyTopics?: boolean | undefined;
  readonly viewAttachments?: boolean | undefined;
  readonly uploadAttachments?: boolean | undefined;
  readonly requirePostApproval?: boolean | undefined;
}

/** The permissions of a category, one record a user group; what a record holds is not documented. */
export function categoryPermissions(request: Request) {
  const path = '/categories/{categoryId}/permissions';
  return {
    list: (categoryId: string, options?: ListOptions) =>
      list(
        request,
        { path, ids: { categoryId }, schema: looseRecordSchema, idField: null },
        options,
      ),
    update: (
      categoryId: string,
      userGroupId: string,
      input: CategoryPermissionFields,
      options?: CallOptions,
    ) =>
      request(
        {
          method: 'POST',
          path: `${path}/{userGroupId}`,
          ids: { categoryId, userGroupId },
          body: input,
        },
        statusSchema,
        options,
      ),
  };
}
