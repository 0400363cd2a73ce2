// Checked by the compiler alone (`pnpm typecheck`): what must compile, and what must not.
/* oxlint-disable typescript/no-unnecessary-type-parameters -- claims about types are made with them */
import type { Conversation, Message, Post, Topic, User } from '@forum-sync/event-types';
import type {
  Category,
  createForumApi,
  ForumApi,
  ForumApiError,
  ForumApiErrorCode,
  Limiter,
  List,
  LooseRecord,
  Moderator,
  Page,
  Status,
  UserGroup,
} from '../src/index.js';

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for `true` alone. */
function isTrue<_Claim extends true>(): void {}

type Result<Call extends (...args: never[]) => unknown> = Awaited<ReturnType<Call>>;
declare const api: ForumApi;

// The objects are those of event-types: no second definition of User.
isTrue<Equal<Result<typeof api.users.get>, User>>();
isTrue<Equal<Result<typeof api.users.create>, User>>();
isTrue<Equal<Result<typeof api.users.findByEmail>, User | null>>();
isTrue<Equal<Result<typeof api.topics.update>, Topic>>();
isTrue<Equal<Result<typeof api.posts.get>, Post>>();
isTrue<Equal<Result<typeof api.conversations.get>, Conversation>>();
isTrue<Equal<Result<typeof api.conversations.messages.create>, Message>>();
isTrue<Equal<Result<typeof api.categories.get>, Category>>();
isTrue<Equal<Result<typeof api.userGroups.get>, UserGroup>>();
isTrue<Equal<Result<typeof api.moderators.get>, Moderator>>();
isTrue<Equal<Result<typeof api.posts.delete>, Status>>();
isTrue<Equal<Result<typeof api.users.followedTopics.add>, unknown>>();

// Lists, by item and by page.
isTrue<Equal<ReturnType<typeof api.posts.list>, List<Post>>>();
isTrue<Equal<ReturnType<typeof api.users.list>, List<User>>>();
isTrue<Equal<ReturnType<typeof api.tags.list>, List<LooseRecord>>>();
for await (const page of api.posts.list().pages()) {
  isTrue<Equal<typeof page, Page<Post>>>();
  isTrue<Equal<typeof page.number, number>>();
}
for await (const post of api.posts.list({ topicId: '1' })) {
  isTrue<Equal<typeof post.postId, string>>();
  isTrue<Equal<(typeof post)['aFieldOfTomorrow'], unknown>>();
}

// The fields of categories and groups.
isTrue<Equal<Category['parentId'], string | null | undefined>>();
isTrue<Equal<UserGroup['viewForum'], boolean | null | undefined>>();
isTrue<Equal<UserGroup['usergroupId'], string>>();

// What must be given, and what cannot be.
// @ts-expect-error the vendor requires a user
api.conversations.list();
// @ts-expect-error ids are text
void api.posts.get(5);
// @ts-expect-error posts are written with `content`
void api.posts.create({ topicId: '1', message: 'x', username: 'amy' });
// @ts-expect-error a topic needs an author
void api.topics.create({ title: 'x', content: 'x' });
// @ts-expect-error messages cannot be deleted
void api.conversations.messages.delete;
// @ts-expect-error only Topic and Category
api.posts.list({ expand: ['User'] });
// @ts-expect-error by one of the three
void api.userGroups.members.add('1', {});
void api.users.update('1', { field102901: 'x', userGroups: ['1'] });
// @ts-expect-error no field of a user
void api.users.update('1', { fieldX: 'x' });

// A limiter of the app's own.
({ take: async () => {} }) satisfies Limiter;
// @ts-expect-error it must wait
({ take: () => true }) satisfies Limiter;
// @ts-expect-error a key is needed
void ((create: typeof createForumApi) => create({}));

// The codes are closed.
isTrue<Equal<ForumApiError['code'], ForumApiErrorCode>>();
export function isKnown(code: ForumApiErrorCode): boolean {
  switch (code) {
    case 'invalid_argument':
    case 'unauthorized':
    case 'not_found':
    case 'refused':
    case 'restricted':
    case 'rate_limited':
    case 'unavailable':
    case 'network':
    case 'timeout':
    case 'redirect':
    case 'too_large':
    case 'unreadable':
    case 'aborted':
      return true;
    default:
      return code satisfies never;
  }
}
