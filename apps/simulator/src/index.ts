export type { Forum } from './forum.js';
export type { ForumOptions } from './forum-options.js';
export { FAULTS, type Fault } from './misbehaviour/faults.js';
export { startForum } from './start-forum.js';
export { dump } from './state/dump.js';
export type { ForumState } from './state/forum-state.js';
