export type { RetryOptions } from './back-off.js';
export type { CallOptions } from './call.js';
export { checkBaseUrl } from './check-base-url.js';
export { type Category, type CategoryFields, categorySchema } from './categories.js';
export type { CategoryPermissionFields } from './category-permissions.js';
export type { ConversationListOptions, NewConversation } from './conversations.js';
export {
  createForumApi,
  DEFAULT_BASE_URL,
  type ForumApi,
  type ForumApiOptions,
} from './create-forum-api.js';
export { type CallName, ForumApiError, type ForumApiErrorCode } from './forum-api-error.js';
export { createLimiter, type Limiter, type LimiterOptions } from './limiter.js';
export type { List, ListOptions } from './list.js';
export type { LooseRecord } from './loose-record.js';
export type { MessageListOptions, NewMessage } from './messages.js';
export {
  type Moderator,
  type ModeratorFields,
  type ModeratorListOptions,
  moderatorSchema,
  type NewModerator,
} from './moderators.js';
export type { Page, UnreadableItem } from './page.js';
export type { NewPost, PostExpansion, PostFields, PostListOptions } from './posts.js';
export type { Status } from './status.js';
export type { NewTopic, TopicFields, TopicListOptions } from './topics.js';
export type { NewUser, UserFields } from './user-fields.js';
export type { Members } from './user-group-members.js';
export { USER_GROUP_RIGHTS, type UserGroupRight } from './user-group-rights.js';
export { type UserGroup, type UserGroupFields, userGroupSchema } from './user-groups.js';
export type { UserListOptions } from './users.js';
