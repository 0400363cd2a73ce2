/**
 * An id as the vendor's JSON has it: a number; its digits as text where a number would round it to
 * another id (above 2^53).
 */
export function wireId(id: string): number | string;
export function wireId(id: string | undefined): number | string | undefined;
export function wireId(id: string | undefined): number | string | undefined {
  const number = Number(id);
  return id !== undefined && /^\d+$/.test(id) && Number.isSafeInteger(number) ? number : id;
}

/** The same for a list of ids. */
export function wireIds(ids: readonly string[]): (number | string)[];
export function wireIds(ids: readonly string[] | undefined): (number | string)[] | undefined;
export function wireIds(ids: readonly string[] | undefined): (number | string)[] | undefined {
  return ids?.map((id) => wireId(id));
}
