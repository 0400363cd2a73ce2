import type { Row } from '@forum-sync/operator-api';

/** A column as text; empty where it is null or missing. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A column that is text, or null. */
export function orNull(row: Row, column: string): string | null {
  return textOf(row, column) || null;
}

/** The names of a conversation's participants, as far as they have any. */
export function participantsOf(row: Row): string[] {
  const people: unknown = row['participants'];
  return Array.isArray(people)
    ? people.flatMap((person: unknown) =>
        typeof person === 'object' && person !== null && 'username' in person
          ? [String(person.username)]
          : [],
      )
    : [];
}
