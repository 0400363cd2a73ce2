/** An event as the vendor tells it; the envelope's rest is always the same. */
export interface Told {
  readonly id: number;
  readonly type: string;
  readonly mode: string;
  readonly object: Readonly<Record<string, unknown>>;
}

/** What makes two deliveries one event. */
export const keyOf = ({ id, type }: Pick<Told, 'id' | 'type'>): string => `${id} ${type}`;

/** The noun that a type is about. */
export const kindOf = ({ type }: Pick<Told, 'type'>): string => type.split('.')[0] ?? '';

export const subjectIdOf = (told: Told): string => String(told.object[`${kindOf(told)}Id`]);

/** An event as a test writes it down. */
export const tell = (id: number, type: string, object: Told['object']): Told => ({
  id,
  type,
  mode: 'live',
  object,
});

export function bodyOf({ id, type, mode, object }: Told): Buffer {
  return Buffer.from(
    JSON.stringify({ api_version: '1', object: 'event', id, type, mode, data: { object } }),
  );
}
