import { stringAt } from './string-at.js';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /[^ \t\n\r,\]}]+/y;
const WORDS = new Map<string, unknown>([
  ['null', null],
  ['true', true],
  ['false', false],
]);

/**
 * A valid JSON text of limited depth as a value. Slow; for what JSON.parse gets wrong or does not tell:
 *
 * - V8 from 12.8 on takes an escaped key for another one that it met before (nodejs/node#63785): after
 *   `{"\\":1}` it may read `{"\"":1}` as `{"\\":1}`. Texts by themselves it reads as they are.
 * - How a number was written.
 *
 * @param numberOf the value of a number, by its key (in a list: its place) and its source text
 * @param noteKey is told every key that is written, also of what does not count in the end
 */
export function parseByHand(
  text: string,
  numberOf: (key: string, source: string) => unknown = (_key, source) => Number(source),
  noteKey: (key: string) => void = () => {},
): unknown {
  let at = 0;

  function next(pattern: RegExp): string {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  }
  /** What comes after white space. */
  function peek(): string | undefined {
    // Behind most tokens there is none.
    if (text.charCodeAt(at) <= 0x20) {
      next(SPACE);
    }
    return text[at];
  }
  /** The same, past a comma or colon. */
  function skip(separator: string): void {
    if (peek() === separator) {
      at += 1;
      peek();
    }
  }
  function string(): string {
    const read = stringAt(text, at);
    at = read.end;
    return read.value;
  }
  function value(key: string): unknown {
    const first = peek();
    if (first === '{') {
      return object();
    }
    if (first === '[') {
      return list();
    }
    if (first === '"') {
      return string();
    }
    const source = next(SCALAR);
    return WORDS.has(source) ? WORDS.get(source) : numberOf(key, source);
  }
  function object(): unknown {
    const members: [string, unknown][] = [];
    at += 1;
    while (peek() !== '}') {
      skip(',');
      const key = string();
      noteKey(key);
      skip(':');
      members.push([key, value(key)]);
    }
    at += 1;
    // Of two equal keys the last one counts, and `__proto__` is a key like any other: as in JSON.parse.
    return Object.fromEntries(members);
  }
  function list(): unknown[] {
    const items: unknown[] = [];
    at += 1;
    while (peek() !== ']') {
      skip(',');
      items.push(value(String(items.length)));
    }
    at += 1;
    return items;
  }

  return value('');
}
