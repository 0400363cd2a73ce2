/** A 2xx promises that the bytes survive a crash; no role, server default or URL may weaken that. */
export const DURABLE = '-c synchronous_commit=on';

/**
 * The URL with settings for its sessions (`-c name=value …`) behind those that it brings: the last one counts.
 *
 * They go into the URL because pg takes a URL's `options` for the ones beside it: whoever puts a search path
 * there would undo them all, and nothing would say so.
 */
export function withSettings(url: string, settings: string): string {
  const extended = new URL(url);
  // Given twice, pg takes the last.
  const own = extended.searchParams.getAll('options').at(-1);
  extended.searchParams.set('options', own ? `${own} ${settings}` : settings);
  return extended.href;
}
