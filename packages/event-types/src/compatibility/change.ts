export const LEVELS = ['patch', 'minor', 'major'] as const;

/** How large a step of the version a change asks for. */
export type Level = (typeof LEVELS)[number];

/** One difference that consumers see, and a sentence that names it. */
export interface Change {
  readonly level: Level;
  readonly says: string;
}

export const major = (says: string): Change => ({ level: 'major', says });
export const minor = (says: string): Change => ({ level: 'minor', says });

/** The largest of some levels; patch for none. */
export function largest(levels: readonly Level[]): Level {
  return LEVELS.findLast((level) => levels.includes(level)) ?? 'patch';
}
