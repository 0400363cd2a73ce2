import { Activity } from './activity/activity.js';
import { forumActs } from './acts/acts.js';
import type { Announce } from './acts/act-context.js';
import { Clock } from './clock/clock.js';
import type { ForumParts } from './forum.js';
import type { ForumOptions } from './forum-options.js';
import { Misbehaviour } from './misbehaviour/misbehaviour.js';
import type { ApiContext } from './rest-api/api-context.js';
import { RestApi } from './rest-api/rest-api.js';
import { ForumState } from './state/forum-state.js';
import { sizesOf } from './state/sizes.js';
import { HISTORY_ENDS } from './state/timeline.js';
import { Webhooks } from './webhooks/webhooks.js';

/** Makes the parts of a forum and what its REST API works on. */
export function makeForum(options: ForumOptions): { parts: ForumParts; apiContext: ApiContext } {
  const { seed = 'forum', parentIds = false, childDeletes = false } = options;
  const misbehaviour = new Misbehaviour(seed, options.misbehaviour);
  const state = new ForumState(seed, sizesOf(options.sizes ?? {}));
  const clock = new Clock(options.startsAt ?? HISTORY_ENDS * 1_000, options.timeScale ?? 0, () =>
    webhooks.settled(),
  );
  const webhooks: Webhooks = new Webhooks({
    clock,
    misbehaviour,
    url: options.webhookUrl ?? '',
    firstEventId: options.firstEventId ?? 1_534,
    timeoutMs: options.sendTimeoutMs ?? 10_000,
  });
  const api = new RestApi(options.apiKey ?? 'forum-api-key', options.apiLimit ?? 3);
  const actsThat = (announce: Announce) =>
    forumActs({
      state,
      announce,
      childDeletes,
      seconds: () => clock.seconds(),
      form: { rich: false, parentIds },
    });
  const act = actsThat((type, object) => {
    webhooks.fire(type, object);
  });
  const apiActs = actsThat((type, object) => {
    if (api.firesWebhooks) {
      webhooks.fire(type, object);
    }
  });
  const activity = new Activity(state, act, clock);
  return {
    parts: { clock, state, act, activity, webhooks, misbehaviour, api },
    apiContext: { state, acts: apiActs, form: { rich: true, parentIds } },
  };
}
