const UNITS = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const;

/** Seconds for people, in the two largest units: 3 h 20 min. */
export function formatDuration(seconds: number): string {
  if (seconds < 1) {
    return 'less than a second';
  }
  const at = UNITS.findIndex(([size]) => seconds >= size);
  const [size, unit] = UNITS[at] ?? UNITS[3];
  const [smaller, smallerUnit] = UNITS[at + 1] ?? [];
  const rest = smaller ? Math.floor((seconds % size) / smaller) : 0;
  return `${Math.floor(seconds / size)} ${unit}${rest > 0 ? ` ${rest} ${smallerUnit}` : ''}`;
}

/** How long ago something was. */
export function formatAge(seconds: number): string {
  return seconds < 1 ? 'just now' : `${formatDuration(seconds)} ago`;
}

/** Milliseconds for people: 2.5 ms, 117 ms, 4.2 s, 12 min 1 s. */
export function formatMs(ms: number): string {
  if (ms < 1_000) {
    return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
  }
  return ms < 60_000 ? `${(ms / 1_000).toFixed(1)} s` : formatDuration(ms / 1_000);
}
