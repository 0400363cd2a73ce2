import type { Life } from './life.js';
import * as member from './live-as-member.js';
import * as inPrivate from './live-in-private.js';
import * as topics from './live-in-topics.js';

/** How often people do what, against each other. More comes than goes, so the forum grows. */
const WEIGHTS: readonly (readonly [(life: Life) => boolean, number])[] = [
  [topics.reply, 30],
  [topics.ratePost, 15],
  [topics.startTopic, 8],
  [topics.editPost, 8],
  [member.signUp, 8],
  [inPrivate.sendMessage, 8],
  [member.updateProfile, 5],
  [member.verifyEmail, 5],
  [member.approveUser, 4],
  [topics.approvePost, 4],
  [inPrivate.startConversation, 4],
  [topics.updateTopic, 3],
  [topics.deletePost, 2],
  [member.startSubscription, 2],
  [topics.moveTopic, 1],
  [topics.deleteTopic, 1],
  [member.pay, 1],
  [member.endSubscription, 1],
  [member.deleteUser, 1],
];

const TOTAL = WEIGHTS.reduce((sum, [, weight]) => sum + weight, 0);

/** Lets one thing happen. What cannot be done just now is passed over; a signup always can. */
export function liveOnce(life: Life): void {
  while (!choose(life)(life)) {
    // Another one, then.
  }
}

function choose({ random }: Life): (life: Life) => boolean {
  let rest = random() * TOTAL;
  for (const [act, weight] of WEIGHTS) {
    rest -= weight;
    if (rest < 0) {
      return act;
    }
  }
  return member.signUp;
}
