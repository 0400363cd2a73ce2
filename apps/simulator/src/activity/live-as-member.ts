import { wordsFrom } from '../random/words.js';
import { anyOf, someOf, takeFrom, type Life } from './life.js';

// Each does one thing, and says whether it could.

export function signUp(life: Life): boolean {
  const { state, acts, random } = life;
  const words = wordsFrom(random);
  const first = words.person.firstName();
  // Unique, and unlike the names of the seed, which end in a number.
  const username = `${first.toLowerCase()}.${state.users.size.toString(36)}${words.string.alpha(4)}`;
  const pending = random() < 0.4;
  const { userId } = acts.signUp({
    username,
    email: `${username}@example.org`,
    name: `${first} ${words.person.lastName()}`,
    pending,
  });
  life.unverifiedUsers.push(userId);
  if (pending) {
    life.pendingUsers.push(userId);
  }
  return true;
}

export function approveUser(life: Life): boolean {
  const userId = takeFrom(life, life.pendingUsers, life.state.users);
  return userId !== undefined && Boolean(life.acts.approveUser(userId));
}

export function verifyEmail(life: Life): boolean {
  const userId = takeFrom(life, life.unverifiedUsers, life.state.users);
  return userId !== undefined && Boolean(life.acts.verifyEmail(userId));
}

export function updateProfile(life: Life): boolean {
  const userId = anyOf(life, life.state.users);
  const words = wordsFrom(life.random);
  const changes = [
    { signature: words.company.catchPhrase() },
    { userTitle: words.person.jobTitle() },
    { avatarUrl: `https://forum.example.com/avatars/${words.string.alphanumeric(8)}.png` },
    { allowEmails: life.random() < 0.5, invisible: life.random() < 0.2 },
  ];
  return userId !== undefined && Boolean(life.acts.updateUser(userId, someOf(life, changes)!));
}

/** Somebody begins to pay: the first payment comes with it. */
export function startSubscription(life: Life): boolean {
  const userId = anyOf(life, life.state.users);
  if (userId === undefined || life.subscribers.includes(userId)) {
    return false;
  }
  life.acts.receivePayment(userId);
  life.acts.startSubscription(userId);
  life.subscribers.push(userId);
  return true;
}

export function pay(life: Life): boolean {
  const userId = someOf(life, life.subscribers);
  if (userId === undefined || !life.state.users.has(userId)) {
    return false;
  }
  life.acts.receivePayment(userId);
  return true;
}

export function endSubscription(life: Life): boolean {
  const userId = takeFrom(life, life.subscribers, life.state.users);
  return userId !== undefined && Boolean(life.acts.endSubscription(userId));
}

export function deleteUser(life: Life): boolean {
  const { users } = life.state;
  // A forum does not lose its last members.
  const userId = users.size > 5 ? anyOf(life, users) : undefined;
  if (userId === undefined) {
    return false;
  }
  life.acts.deleteUser(userId);
  return true;
}
