const inZone = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

/** A time of the API in the reader's zone and manner. */
export const formatTime = (at: string): string => inZone.format(new Date(at));

const upToHour = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const HOUR_MS = 3_600_000;

/** The hour that begins at a time: 25 Nov 2026, 14:00 – 15:00. */
export const formatHour = (from: string): string =>
  upToHour.formatRange(Date.parse(from), Date.parse(from) + HOUR_MS);

/** A time in UTC: 2026-11-25 14:03:22.117 UTC. */
export const formatUtc = (at: string): string =>
  new Date(at).toISOString().replace('T', ' ').replace('Z', ' UTC');
