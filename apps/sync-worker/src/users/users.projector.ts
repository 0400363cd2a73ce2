import type { ProjectionColumns } from '@forum-sync/database';
import { toDate, type User } from '@forum-sync/event-types';
import { projectorsOf } from '../projecting/projector.js';

export const { upsert: upsertUser, bury: buryUser } = projectorsOf({
  table: 'users',
  idOf: (user: User) => user.userId,
  columnsOf: userColumns,
});

function userColumns(user: User): ProjectionColumns['users'] {
  const {
    object: _object,
    userId: _userId,
    username,
    name,
    email,
    userTitle,
    avatarUrl,
    signature,
    userGroups,
    reputation,
    postCount,
    allowEmails,
    enableMessages,
    invisible,
    instantMessagingType,
    instantMessagingId,
    joinDateTimestamp,
    lastVisitTimestamp,
    lastPostTimestamp,
    customFields,
    displayNameAndUsername,
    URL: url,
    ...extra
  } = user;
  return {
    username: username ?? null,
    name: name ?? null,
    email: email ?? null,
    userTitle: userTitle ?? null,
    avatarUrl: avatarUrl ?? null,
    signature: signature ?? null,
    userGroups: userGroups ?? null,
    reputation: reputation ?? null,
    postCount: postCount ?? null,
    allowEmails: allowEmails ?? null,
    enableMessages: enableMessages ?? null,
    invisible: invisible ?? null,
    instantMessagingType: instantMessagingType ?? null,
    instantMessagingId: instantMessagingId ?? null,
    joinDateTimestamp: toDate(joinDateTimestamp),
    lastVisitTimestamp: toDate(lastVisitTimestamp),
    lastPostTimestamp: toDate(lastPostTimestamp),
    customFields: customFields ?? null,
    displayNameAndUsername: displayNameAndUsername ?? null,
    url: url ?? null,
    extra,
  };
}
