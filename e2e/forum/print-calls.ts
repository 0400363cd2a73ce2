/** Prints what something cost in calls, against the least that it could have cost. */
export function printCalls(what: string, calls: number, least: number, more = ''): void {
  const ratio = least > 0 ? ` (× ${(calls / least).toFixed(2)})` : '';
  const rest = more === '' ? '' : `; ${more}`;
  process.stdout.write(`${what}: ${calls} calls, the least possible ${least}${ratio}${rest}\n`);
}
