import { z } from 'zod';
import type { CallOptions } from './call.js';
import type { Request } from './request.js';
import { wireIds } from './wire-id.js';

/** The topics that a user follows: they can be changed, not read. What comes back is not documented. */
export function followedTopics(request: Request) {
  const path = '/users/{userId}/followed_topics';
  return {
    add: (userId: string, topicIds: readonly string[], options?: CallOptions) =>
      request(
        { method: 'POST', path, ids: { userId }, body: { topicIds: wireIds(topicIds) } },
        z.unknown(),
        options,
      ),
    /** A DELETE with a body. */
    remove: (userId: string, topicIds: readonly string[], options?: CallOptions) =>
      request(
        { method: 'DELETE', path, ids: { userId }, body: { topicIds: wireIds(topicIds) } },
        z.unknown(),
        options,
      ),
  };
}
