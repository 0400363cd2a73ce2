import type { ActContext } from './act-context.js';
import { conversationActs } from './conversation-acts.js';
import { postActs } from './post-acts.js';
import { topicActs } from './topic-acts.js';
import { userActs } from './user-acts.js';

/** Everything that people do in a forum: each act changes the state and makes its events at once. */
export type Acts = ReturnType<typeof forumActs>;

export function forumActs(context: ActContext) {
  return {
    ...userActs(context),
    ...topicActs(context),
    ...postActs(context),
    ...conversationActs(context),
  };
}
