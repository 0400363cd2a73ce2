import { isIP, isIPv6 } from 'node:net';
import { z } from 'zod';

/** Settings that more than one service has. */

/** A whole number, written in digits, between two bounds. */
export const wholeNumber = (fallback: number, min: number, max: number, what: string) => {
  const form = `must be ${what}: a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,12}$/, form)
    .transform(Number)
    .refine((number) => number >= min && number <= max, form)
    .default(fallback);
};

export const port = (fallback: number) => wholeNumber(fallback, 0, 65_535, 'a port');

const DATABASE_URL_FORM = 'must be a URL: postgres://user:password@host:port/database';

export const databaseUrl = z
  .string(DATABASE_URL_FORM)
  .refine((text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text), {
    error: DATABASE_URL_FORM,
    abort: true,
  })
  .refine(canBeDecoded, 'has a literal %: write it as %25, also in the password');

/** Whether pg can decode it: it throws at a % that begins no escape, which would look like a database that is away. */
function canBeDecoded(text: string): boolean {
  const { username, password, hostname, pathname } = new URL(text);
  try {
    [username, password, hostname, pathname].forEach(decodeURIComponent);
    return true;
  } catch {
    return false;
  }
}

/** The address to listen on. The default lets this machine in and nobody else. */
export const host = z.string().default('127.0.0.1');

/** How much is logged: debug has a line for each request, which costs a third of the rate. */
export const logLevel = z
  .enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')
  .default('info');

const RANGES_FORM = 'must be IP addresses or ranges (203.0.113.0/24), separated by commas';

/** IP addresses and CIDR ranges. */
export const addressRanges = z
  .string()
  .transform((text) => text.split(',').map((range) => range.trim()))
  .refine((ranges) => ranges.every(isAddressRange), RANGES_FORM)
  .default([]);

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const longest = isIPv6(address) ? 128 : 32;
  const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
  return isIP(address) !== 0 && fits && rest.length === 0;
}
