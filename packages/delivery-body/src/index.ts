export { isLongerThan } from './is-longer-than.js';
export { readDeliveryBody } from './read-delivery-body.js';
export type { BodyRead } from './read-delivery-body.js';
export { skimDeliveryBody } from './skim-delivery-body.js';
