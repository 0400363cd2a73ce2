/** Everything that can go wrong at the vendor, and what then happens. */
export const FAULTS = {
  // Which events come, when and how often.
  duplicate: 'the event is sent once more',
  conflict: 'the event is sent once more, with other content under the same id',
  drop: 'the event is never sent',
  reorder: 'the event is sent after one to five later ones, or a minute later',
  delay: 'the event is sent up to ten minutes later',
  parallel: 'the event is sent without waiting for those before it',
  unknownType: 'one more event, of a type that nobody knows, follows it',
  // What is in them. Repeats have the same.
  missingField: 'a field of the object is not there',
  addedField: 'the object has a field that nobody knows',
  retypedField: 'a field of the object is an object where a plain value was due',
  stubDelete: 'the object of a delete is its id and nothing else',
  textIds: 'ids are text where numbers were due',
  // How a single send goes.
  shuffledKeys: 'the keys are in another order at each send',
  slowSend: 'the second half of the body comes a moment later',
  hangingSend: 'the second half of the body never comes; the sender gives up in the end',
  brokenSend: 'the connection is cut after half of the body',
  // The REST API.
  apiServerError: 'answered 500; a write was not done',
  apiHang: 'never answered; a write was done',
  apiHtml: 'answered with HTML; a write was not done',
  apiEmpty: 'answered 200 without a body; a write was done',
  apiGateway: 'answered 429, 502 or 504 as a gateway does; a write was not done',
  apiTruncated: 'answered with half of the JSON; a write was done',
} as const;

export type Fault = keyof typeof FAULTS;

export function isFault(name: string): name is Fault {
  return Object.hasOwn(FAULTS, name);
}
