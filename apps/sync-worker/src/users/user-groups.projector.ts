import type { ProjectionColumns } from '@forum-sync/database';
import { USER_GROUP_RIGHTS, type UserGroup } from '@forum-sync/forum-api';
import { projectorsOf } from '../projecting/projector.js';

const RIGHTS: ReadonlySet<string> = new Set(USER_GROUP_RIGHTS);

export const { upsert: upsertUserGroup, bury: buryUserGroup } = projectorsOf({
  table: 'user_groups',
  idOf: (group: UserGroup) => group.usergroupId,
  columnsOf: userGroupColumns,
});

function userGroupColumns(group: UserGroup): ProjectionColumns['user_groups'] {
  const { object: _object, usergroupId: _usergroupId, title, ...fields } = group;
  const { rights = [], extra = [] } = Object.groupBy(Object.entries(fields), ([name]) =>
    RIGHTS.has(name) ? 'rights' : 'extra',
  );
  return {
    title: title ?? null,
    rights: Object.fromEntries(rights),
    extra: Object.fromEntries(extra),
  };
}
