import assert from 'node:assert/strict';
import { handleWith, match, parseEvent } from '@forum-sync/event-types';
import { fixtures, makeEvent } from '@forum-sync/event-types/fixtures';
import { jsonSchemas } from '@forum-sync/event-types/json-schema';
import * as types from '@forum-sync/event-types/types';
import sample from '@forum-sync/event-types/fixtures/user.created.json' with { type: 'json' };
import schema from '@forum-sync/event-types/json-schema/user.created.json' with { type: 'json' };
import asyncapi from '@forum-sync/event-types/asyncapi.json' with { type: 'json' };

const read = parseEvent(sample);
assert.deepEqual(read, { ok: true, event: makeEvent('user.created') });
assert.deepEqual(sample, fixtures['user.created']);
assert.equal(
  handleWith({ 'user.created': (event) => event.data.object.userId })(read.event),
  '181855',
);
assert.throws(() => match(read.event, {}), TypeError);
assert.equal(parseEvent('text').reason, 'shape');
assert.deepEqual(schema, jsonSchemas['user.created']);
assert.equal(asyncapi.asyncapi, '3.0.0');
assert.deepEqual(Object.keys(types), []);
