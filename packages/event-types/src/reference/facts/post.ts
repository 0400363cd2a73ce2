import type { postSchema } from '../../posts.js';
import type { FieldFacts } from './known.js';

export const postFacts = {
  object: 'inferred',
  postId: ['drafted', 'above 2^30 in real forums: it needs 64 bits'],
  topicId: ['open', 'not in the vendor’s field list; a catalogue of others has it'],
  categoryId: ['open', 'not in the vendor’s field list; a catalogue of others has it'],
  message: ['drafted', 'quotes are `blockquote` elements with `data-username`'],
  postTimestamp: 'drafted',
  author: 'drafted',
  likeCount: 'drafted',
  dislikeCount: 'drafted',
  pending: 'drafted',
  attachmentCount: 'drafted',
  attachments: 'drafted',
  URL: 'seen',
} satisfies FieldFacts<typeof postSchema>;
