import { EVENT_TYPES, eventSchemas, type EventType } from '../events.js';
import { eventFacts } from './facts/events.js';
import { jsonSchemaOf, type JsonSchema } from './json-schemas.js';

/**
 * The AsyncAPI 3 document of the webhook, as its receiver sees it. Samples are handed in by type: the module that
 * has them is made beside this, and a new one is not in it yet.
 */
export function asyncapi(version: string, samples: Readonly<Record<string, unknown>>): object {
  const schemas: Record<string, unknown> = {};
  const messages = Object.fromEntries(
    EVENT_TYPES.map((type) => {
      // Draft 7 is what every AsyncAPI tool reads without a plug-in.
      const { $schema: _, definitions, ...payload } = jsonSchemaOf(eventSchemas[type], 'draft-7');
      Object.assign(schemas, definitions);
      return [type, message(type, payload, samples[type])];
    }),
  );
  return withComponentRefs({
    asyncapi: '3.0.0',
    info: {
      title: 'Website Toolbox forum events',
      version,
      description:
        'One POST for one event, to the one URL that a forum has. Unsigned, without a time, sent again each hour for 3 days until the answer is 2xx.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: {
      receiver: { host: 'forum-sync.example', protocol: 'https', description: 'Your receiver.' },
    },
    channels: {
      webhook: {
        address: '/webhooks/{token}',
        description: 'The token is what tells the vendor from a stranger.',
        parameters: { token: { description: 'The secret in the URL.' } },
        messages: Object.fromEntries(
          EVENT_TYPES.map((type) => [type, { $ref: `#/components/messages/${type}` }]),
        ),
      },
    },
    operations: {
      receiveEvent: {
        action: 'receive',
        channel: { $ref: '#/channels/webhook' },
        bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
      },
    },
    components: { messages, schemas },
  });
}

function message(type: EventType, payload: JsonSchema, sample: unknown): object {
  return {
    name: type,
    title: type,
    summary: eventFacts[type].when,
    payload,
    examples: [{ name: 'fixture', payload: sample }],
  };
}

function withComponentRefs(document: object): object {
  const text = JSON.stringify(document);
  return JSON.parse(text.replaceAll('"#/definitions/', '"#/components/schemas/')) as object;
}
