import { below, randomFor } from '../random/random.js';
import { wordsFrom } from '../random/words.js';
import { FIRST_ID } from './first-ids.js';
import type { PostLayout } from './post-layout.js';
import type { User } from './records.js';
import type { Sizes } from './sizes.js';
import { HISTORY_ENDS, joinedAt, postedAt } from './timeline.js';
import { GROUP } from './user-groups.js';

/** One of the users that the forum began with. */
export function seedUser(seed: string, sizes: Sizes, layout: PostLayout, index: number): User {
  const random = randomFor(seed, 'user', index);
  const words = wordsFrom(random);
  const first = words.person.firstName();
  // The number makes names unique, and leads back from a name to its user.
  const username = `${first.toLowerCase()}${index + 1}`;
  const posts = sizes.topics > 0 ? [...layout.postsOf(index)] : [];
  const [lastPost] = posts;
  return {
    userId: FIRST_ID.user + index,
    username,
    name: `${first} ${words.person.lastName()}`,
    // As people type it: upper and lower case.
    email: `${random() < 0.3 ? first + String(index + 1) : username}@example.com`,
    emailVerified: true,
    userTitle: random() < 0.2 ? words.person.jobTitle() : 'Member',
    avatarUrl: random() < 0.5 ? `https://forum.example.com/avatars/${index + 1}.png` : '',
    signature: random() < 0.3 ? `<i>${words.company.catchPhrase()}</i>` : '',
    userGroups: random() < 0.1 ? [GROUP.general, GROUP.paid] : [GROUP.general],
    reputation: below(random, 60) - 10,
    postCount: posts.length,
    allowEmails: random() < 0.5,
    enableMessages: true,
    invisible: random() < 0.05,
    instantMessagingType: '',
    instantMessagingId: '',
    joinDateTimestamp: joinedAt(index, sizes.users),
    lastVisitTimestamp: random() < 0.1 ? 0 : HISTORY_ENDS - below(random, 30_000_000),
    lastPostTimestamp: lastPost === undefined ? 0 : postedAt(lastPost, sizes.posts),
    customFields: [],
  };
}
