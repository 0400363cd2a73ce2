/** More bodies came at a time than there is memory for. */
export class NoRoom extends Error {
  readonly code = 'NO_ROOM';
  constructor() {
    super('Too much was on its way into the database already.');
  }
}
