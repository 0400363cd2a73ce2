const inZone = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** A time of the API in the reader's zone and manner. */
export const formatTime = (at: string): string => inZone.format(new Date(at));

/** The same in UTC: 2026-11-25 14:03:22.117 UTC. */
export const formatUtc = (at: string): string =>
  new Date(at).toISOString().replace('T', ' ').replace('Z', ' UTC');
