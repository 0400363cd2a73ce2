/** A field of type datetime-local speaks in the reader's zone, the API in UTC. Empty stays empty. */
export function fromLocalInput(local: string): string {
  return local === '' ? '' : new Date(local).toISOString();
}

export function toLocalInput(at: string | undefined): string {
  if (at === undefined || at === '' || Number.isNaN(Date.parse(at))) {
    return '';
  }
  const time = new Date(at);
  return new Date(time.getTime() - time.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
