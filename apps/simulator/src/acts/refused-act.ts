/** An act that the forum does not allow, with the parameter that is at fault. */
export class RefusedAct extends Error {
  constructor(
    readonly param: string,
    message: string,
  ) {
    super(message);
  }
}

/** @throws RefusedAct when there is no such thing */
export function required<Item>(item: Item | undefined, param: string): Item {
  if (item === undefined) {
    throw new RefusedAct(param, `The ${param} does not exist.`);
  }
  return item;
}
