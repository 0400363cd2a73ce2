import { below, randomFor, type Random } from '../random/random.js';
import { wordsFrom } from '../random/words.js';
import { FIRST_ID } from './first-ids.js';
import type { PostLayout } from './post-layout.js';
import type { Attachment, Post } from './records.js';
import type { Sizes } from './sizes.js';
import { postedAt } from './timeline.js';
import { writeMessage } from './write-message.js';

/** One of the posts that the forum began with. */
export function seedPost(seed: string, sizes: Sizes, layout: PostLayout, index: number): Post {
  const random = randomFor(seed, 'post', index);
  return {
    postId: FIRST_ID.post + index,
    topicId: FIRST_ID.topic + layout.topicOf(index),
    authorId: FIRST_ID.user + layout.authorOf(index),
    message: writeMessage(random, wordsFrom(random)),
    postTimestamp: postedAt(index, sizes.posts),
    likeCount: below(random, 12),
    dislikeCount: below(random, 3),
    pending: false,
    attachments: random() < 0.05 ? [attachment(random)] : [],
  };
}

/** A file; its id is text and its name is percent-encoded (contract 5.6). */
export function attachment(random: Random): Attachment {
  const id = String(10_000_000 + below(random, 9_000_000));
  const fileName = encodeURIComponent(`photo ${below(random, 100)}.png`);
  return { id, fileName, URL: `https://files.example.com/830001/${id}/${fileName}` };
}
