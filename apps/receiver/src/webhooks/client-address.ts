import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddress, { compile } from '@fastify/proxy-addr';

/**
 * The address a request came from, or null where it is not known. X-Forwarded-For is believed only from
 * proxies in these ranges.
 */
export function clientAddress(
  trustedProxies: readonly string[],
): (request: IncomingMessage) => string | null {
  if (trustedProxies.length === 0) {
    return (request) => addressIn(request.socket.remoteAddress ?? '');
  }
  const trust = compile([...trustedProxies]);
  const isTrusted = (text: string, hop: number) => {
    const address = addressIn(text);
    return address !== null && trust(address, hop);
  };
  return (request) => addressIn(proxyAddress(request, isTrusted));
}

/** Whether an address is in one of the ranges; without ranges all are. */
export function inRanges(ranges: readonly string[]): (address: string) => boolean {
  if (ranges.length === 0) {
    return () => true;
  }
  const contains = compile([...ranges]);
  return (address) => contains(address, 0);
}

/**
 * The bare address in what a proxy wrote. Some add ports, brackets, zones or words, none of which an inet
 * column takes; the delivery must not fail because of that.
 */
function addressIn(text: string): string | null {
  const bare = /^\[([^\]]+)\]/.exec(text)?.[1] ?? (isIP(text) ? text : text.replace(/:\d+$/, ''));
  const address = bare.replace(/%.*$/, '');
  return isIP(address) ? address : null;
}
