import type { ForumState } from '../state/forum-state.js';
import type { User } from '../state/records.js';
import { badParameter } from './api-error.js';

/** The user that a write names. @throws ApiError when there is none */
export function userNamed(state: ForumState, username: string, param: string): User {
  const user = state.userIndex.byUsername(username);
  if (!user) {
    throw badParameter(param, `The ${param} does not exist.`);
  }
  return user;
}
