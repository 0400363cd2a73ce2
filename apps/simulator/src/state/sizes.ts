/** How much is in a forum when it starts. */
export interface Sizes {
  readonly users: number;
  readonly topics: number;
  /** At least one for each topic. */
  readonly posts: number;
  readonly conversations: number;
}

/** A forum that fits on a few pages of a list. */
const SMALL: Sizes = { users: 50, topics: 40, posts: 400, conversations: 20 };

/** Fills in what is not said. @throws RangeError when such a forum cannot be */
export function sizesOf(wanted: Partial<Sizes>): Sizes {
  const sizes = { ...SMALL, ...wanted };
  for (const [what, size] of Object.entries(sizes)) {
    if (!Number.isSafeInteger(size) || size < 0) {
      throw new RangeError(`${what} must be a whole number from 0 on`);
    }
  }
  if (sizes.posts < sizes.topics || (sizes.topics === 0 && sizes.posts > 0)) {
    throw new RangeError('posts: each topic has one or more, and none is without a topic');
  }
  if (sizes.users === 0 && sizes.topics > 0) {
    throw new RangeError('users: topics need somebody who wrote them');
  }
  if (sizes.users < 2 && sizes.conversations > 0) {
    throw new RangeError('conversations need two users');
  }
  return sizes;
}
