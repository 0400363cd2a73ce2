/** Nothing is wrong with the forum, as far as we know: it could not be asked, or must not be done. */
export class CannotAsk extends Error {}
