import { FIRST_ID } from './first-ids.js';
import type { UserGroup } from './records.js';

/** What a user group may do: the vendor's names (contract 3.7). */
export const GROUP_PERMISSIONS = [
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
] as const;

const TITLES = ['General', 'Pending Approval', 'Paid', 'Moderators', 'Administrators'];
const FIRST = FIRST_ID.userGroup;

/** The groups that the acts of members lead into and out of. */
export const GROUP = { general: FIRST, pendingApproval: FIRST + 1, paid: FIRST + 2 } as const;

export const BUILT_IN_GROUPS = TITLES.length;

/** A group that each forum has, by its place. */
export function builtInGroup(index: number): UserGroup {
  const usergroupId = FIRST + index;
  return {
    usergroupId,
    title: TITLES[index]!,
    builtIn: true,
    permissions: Object.fromEntries(
      GROUP_PERMISSIONS.map((name) => [
        name,
        name === 'defaultGroup' ? index === 0 : usergroupId !== GROUP.pendingApproval,
      ]),
    ),
  };
}
