import type { ForumState } from '../state/forum-state.js';
import type { User } from '../state/records.js';
import { GROUP } from '../state/user-groups.js';
import { RefusedAct } from './refused-act.js';

/** What a new member enters when signing up. */
export interface SignUp extends Partial<Omit<User, 'userId' | 'username' | 'email'>> {
  readonly username: string;
  readonly email: string;
  /** Waits for an administrator. */
  readonly pending?: boolean;
}

/** The account of a new member. @throws RefusedAct when name or address is taken */
export function newUser(state: ForumState, userId: number, now: number, wanted: SignUp): User {
  const { pending, ...fields } = wanted;
  refuseTaken(state, userId, fields);
  return {
    name: '',
    emailVerified: false,
    userTitle: 'Member',
    avatarUrl: '',
    signature: '',
    userGroups: [pending ? GROUP.pendingApproval : GROUP.general],
    reputation: 0,
    postCount: 0,
    allowEmails: true,
    enableMessages: true,
    invisible: false,
    instantMessagingType: '',
    instantMessagingId: '',
    joinDateTimestamp: now,
    lastVisitTimestamp: now,
    lastPostTimestamp: 0,
    customFields: [],
    ...fields,
    userId,
  };
}

/** @throws RefusedAct when somebody else has this name or address */
export function refuseTaken(
  state: ForumState,
  userId: number,
  { username = '', email = '' }: Partial<User>,
): void {
  const isOther = (user: User | undefined) => user !== undefined && user.userId !== userId;
  if (isOther(state.userIndex.byUsername(username))) {
    throw new RefusedAct('username', 'The username is already in use.');
  }
  if (isOther(state.userIndex.byEmail(email))) {
    throw new RefusedAct('email', 'The email address is already in use.');
  }
}
