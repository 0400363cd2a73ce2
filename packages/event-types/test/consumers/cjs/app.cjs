const assert = require('node:assert/strict');
const { isEvent, parseEvent } = require('@forum-sync/event-types');
const { fixtures, makeEvent } = require('@forum-sync/event-types/fixtures');
const { jsonSchemas } = require('@forum-sync/event-types/json-schema');
const types = require('@forum-sync/event-types/types');
const sample = require('@forum-sync/event-types/fixtures/post.created.json');

const read = parseEvent(sample);
assert.deepEqual(read, { ok: true, event: makeEvent('post.created') });
assert.deepEqual(sample, fixtures['post.created']);
assert.ok(isEvent(read.event, 'post.created'));
assert.equal(require('@forum-sync/event-types/asyncapi.json').asyncapi, '3.0.0');
assert.deepEqual(require('@forum-sync/event-types/json-schema/Post.json'), jsonSchemas.Post);
assert.deepEqual(Object.keys(types), []);
