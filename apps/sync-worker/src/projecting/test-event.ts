/**
 * The type of an event that an operator sends to try the way in. It is none of the forum's, so that its key can
 * never be one of theirs, whatever ids they count by (decision 0032).
 */
export const TEST_EVENT_TYPE = 'forum_sync.test';

/** Whether a body says that it is one. */
export function isTestEvent(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'type' in value && value.type === TEST_EVENT_TYPE
  );
}

/** One that was never sent before. Without an id: it must take no place in the forum's order. */
export function testEventBody(nonce: string): string {
  return JSON.stringify({
    api_version: '1',
    object: 'event',
    mode: 'test',
    type: TEST_EVENT_TYPE,
    data: { object: { object: 'Test', nonce } },
  });
}
