export { readDeliveryBody } from './read-delivery-body.js';
export type { BodyRead } from './read-delivery-body.js';
