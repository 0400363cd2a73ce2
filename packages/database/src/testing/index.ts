export { fillDatabase, WELL_KNOWN } from './full/fill-database.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { untilOneWaits } from './until-one-waits.js';
export { watchRows, watchWorkersRows } from './watch-rows.js';
