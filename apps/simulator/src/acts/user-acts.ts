import { userObject } from '../objects/user-object.js';
import type { EventType } from '@forum-sync/event-types';
import type { User } from '../state/records.js';
import { GROUP } from '../state/user-groups.js';
import type { ActContext } from './act-context.js';
import { required } from './refused-act.js';
import { newUser, refuseTaken, type SignUp } from './new-user.js';

type UserEvent = Extract<EventType, `user.${string}`>;

/** What members and administrators do to accounts. Each act changes the forum and makes one event. */
export function userActs({ state, seconds, announce }: ActContext) {
  const change = (userId: number, type: UserEvent, fields: (user: User) => Partial<User>): User => {
    const user = required(state.users.get(userId), 'userId');
    const changed = state.users.change(userId, fields(user));
    state.userIndex.put(changed);
    announce(type, userObject(changed));
    return changed;
  };
  const without = (groups: readonly number[], group: number) => groups.filter((id) => id !== group);
  return {
    /** Makes an account; `pending` ones wait for approval. */
    signUp(wanted: SignUp): User {
      const user = state.users.add((userId) => newUser(state, userId, seconds(), wanted));
      state.userIndex.put(user);
      announce('user.created', userObject(user));
      return user;
    },
    /** An administrator lets a waiting account in. */
    approveUser: (userId: number) =>
      change(userId, 'user.approved', ({ userGroups }) => ({
        userGroups: [
          GROUP.general,
          ...without(without(userGroups, GROUP.pendingApproval), GROUP.general),
        ],
      })),
    verifyEmail: (userId: number) =>
      change(userId, 'user.email.verified', () => ({ emailVerified: true })),
    updateUser(userId: number, fields: Partial<Omit<User, 'userId'>>): User {
      refuseTaken(state, userId, fields);
      return change(userId, 'user.updated', () => fields);
    },
    receivePayment: (userId: number) => change(userId, 'user.payment.received', () => ({})),
    startSubscription: (userId: number) =>
      change(userId, 'user.paid_subscription.started', ({ userGroups }) => ({
        userGroups: [...without(userGroups, GROUP.paid), GROUP.paid],
      })),
    endSubscription: (userId: number) =>
      change(userId, 'user.paid_subscription.ended', ({ userGroups }) => ({
        userGroups: without(userGroups, GROUP.paid),
      })),
    /** Deletes the account; what it wrote stays. */
    deleteUser(userId: number): void {
      const user = required(state.users.get(userId), 'userId');
      state.users.delete(userId);
      announce('user.deleted', userObject(user));
    },
  };
}
