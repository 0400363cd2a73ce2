import type { EventInput, EventType } from '@forum-sync/event-types';

/** `data.object` of an event type, as the vendor sends it. */
export type ObjectOf<Type extends EventType> = EventInput<Type>['data']['object'];

/**
 * What is not known of the vendor's objects (contract 6.1, 6.4), to be chosen.
 * `rich`: people inside other objects carry most of a User, as newer REST answers do.
 * `parentIds`: posts say their topic and category, messages their conversation.
 */
export interface ObjectForm {
  readonly rich: boolean;
  readonly parentIds: boolean;
}
