import { versionOf, type EventOrder, type ProjectedRow } from '@forum-sync/database';

/** An event's row at its place in its forum's order. */
export function placed(row: ProjectedRow, order: EventOrder, arrival: string): ProjectedRow {
  const { version: eventId } = row.observation;
  const version = versionOf(order, { eventId, arrival });
  return version === eventId ? row : { ...row, observation: { ...row.observation, version } };
}
