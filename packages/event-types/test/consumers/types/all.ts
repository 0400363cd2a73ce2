import { parseEvent, type UnreadableEvent } from '@forum-sync/event-types';
import { fixtures, makeEvent } from '@forum-sync/event-types/fixtures';
import { jsonSchemas, type JsonSchema } from '@forum-sync/event-types/json-schema';

export const read: { ok: true } | UnreadableEvent = parseEvent(fixtures['user.created']);
export const title: string | null | undefined = makeEvent('topic.created').data.object.title;
export const schema: JsonSchema = jsonSchemas.Topic;
