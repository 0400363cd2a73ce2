// The types alone: importing this at run time brings an empty module, and no zod.
export type * from './made/types.js';
export type { Handled, Handlers } from './handle-with.js';
export type { Matchers } from './match.js';
