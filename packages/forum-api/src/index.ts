export type { CallOptions } from './call.js';
export { checkBaseUrl } from './check-base-url.js';
export { type Category, categorySchema } from './categories.js';
export {
  createForumApi,
  DEFAULT_BASE_URL,
  type ForumApi,
  type ForumApiOptions,
} from './create-forum-api.js';
export { ForumApiError, type ForumApiErrorCode } from './forum-api-error.js';
export { createLimiter, type Limiter } from './limiter.js';
export type { List, ListOptions } from './list.js';
export type { LooseRecord } from './loose-record.js';
export type { Moderator } from './moderators.js';
export type { Page } from './page.js';
export type { Status } from './status.js';
export { USER_GROUP_RIGHTS } from './user-group-rights.js';
export { type UserGroup, userGroupSchema } from './user-groups.js';
