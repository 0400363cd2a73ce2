import { flag } from '@forum-sync/event-types';

/** The switches of a user group (contract 3.7); the last two are known from the write side only. */
export const USER_GROUP_RIGHTS = [
  'requireEventApproval',
  'viewInvisibleMembers',
  'viewOthersTopics',
  'viewableOnMembersList',
  'uploadAttachments',
  'changeUsername',
  'defaultGroup',
  'viewForum',
  'startTopics',
  'deleteOwnTopics',
  'createAlbums',
  'moveOwnTopics',
  'viewAttachments',
  'editOwnProfile',
  'customTitle',
  'viewAlbums',
  'signature',
  'viewTopicContent',
  'setSelfAsInvisible',
  'editOwnImages',
  'requirePostApproval',
  'viewCalendar',
  'moderateAlbums',
  'editOwnPosts',
  'postEvents',
  'viewCategory',
  'viewProfiles',
  'editOwnEvents',
  'replyOwnTopics',
  'viewOthersEvents',
  'replyTopics',
  'deleteOwnPosts',
  'deleteOwnEvents',
  'deleteOwnImages',
  'deleteOwnProfile',
  'postPolls',
  'voteOnPolls',
] as const;

export type UserGroupRight = (typeof USER_GROUP_RIGHTS)[number];

const optionalFlag = flag.nullish();

/** One optional flag for each right. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which keys it got
export const userGroupRightFields = Object.fromEntries(
  USER_GROUP_RIGHTS.map((right) => [right, optionalFlag]),
) as Record<UserGroupRight, typeof optionalFlag>;
