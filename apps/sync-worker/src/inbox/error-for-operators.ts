import { describeError } from '@forum-sync/service-host';

/**
 * An error as it is kept with its event: what kind, what it said, where. What it quotes is left out:
 * databases quote the value that they refused, and that may be personal.
 */
export function errorForOperators(error: unknown): string {
  const { kind, code, at } = describeError(error);
  const said = error instanceof Error ? error.message.replaceAll(/"[^"]*"/g, '"…"') : '';
  return [`${code ?? kind}: ${said}`, at].filter(Boolean).join('\n');
}
