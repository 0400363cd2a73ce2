import { CannotAsk } from './cannot-ask.js';

/** What a script gives by mistake ("", "all", 1e3) is not sent as NaN or 0. @throws CannotAsk that says the bounds */
export function wholeNumber(option: string, text: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most) {
    const bounds = most === Number.MAX_SAFE_INTEGER ? '1 or more' : `1 to ${most}`;
    throw new CannotAsk(`${option} "${text}" is not a number of events: give ${bounds}.`);
  }
  return number;
}
