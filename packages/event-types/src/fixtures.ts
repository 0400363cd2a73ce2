export { fixtures } from './fixture-events.js';
export { makeEvent, type Overrides } from './make-event.js';
