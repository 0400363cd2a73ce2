/** Somebody asked us to stop: no problem, only the end. */
export class StopRequested extends Error {
  override readonly name = 'StopRequested';
}
