const BACKSLASH = 0x5c;
const LOWER_U = 0x75;
/** What may stand behind a backslash, but for u. */
const SIMPLE_ESCAPES = new Set(Array.from('"\\/bfnrt', (char) => char.charCodeAt(0)));
const FOUR_HEX = /[0-9a-fA-F]{4}/y;
const SCALAR = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;

export const QUOTE = 0x22;
const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A text is not JSON, or none that we take. */
export class NotTaken extends Error {}

/**
 * A place in a text that should be JSON, and the steps from token to token. Takes what the grammar takes and nothing
 * else; makes no value of a token unless it is asked for.
 */
export class JsonCursor {
  #at = 0;
  /** Of the token that was passed last. */
  #start = 0;
  #escaped = false;

  constructor(private readonly text: string) {}

  /** The next character that is not white space; NaN at the end. */
  peek(): number {
    let code = this.text.charCodeAt(this.#at);
    while (code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB) {
      this.#at += 1;
      code = this.text.charCodeAt(this.#at);
    }
    return code;
  }

  /** Goes past a character if it comes next, and says whether it did. */
  pass(code: number): boolean {
    const comes = this.peek() === code;
    if (comes) {
      this.#at += 1;
    }
    return comes;
  }

  /** @throws NotTaken when something else comes */
  expect(code: number): void {
    if (!this.pass(code)) {
      throw new NotTaken();
    }
  }

  /** Goes past a string. @throws NotTaken */
  string(): void {
    this.expect(QUOTE);
    const { text } = this;
    let at = this.#at;
    this.#start = at;
    this.#escaped = false;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      if (code === BACKSLASH) {
        this.#escaped = true;
        at = this.#endOfEscape(at);
      } else if (code >= SPACE) {
        at += 1;
      } else {
        // A control character, or the end of the text.
        throw new NotTaken();
      }
    }
    this.#at = at + 1;
  }

  /** The value of the string that was passed last. */
  said(): string {
    const inner = this.text.slice(this.#start, this.#at - 1);
    return this.#escaped ? (JSON.parse(`"${inner}"`) as string) : inner;
  }

  /** Whether a NUL is in it. */
  saidNul(): boolean {
    return this.#escaped && this.said().includes('\0');
  }

  /** Goes past a number or a word. @throws NotTaken */
  scalar(): void {
    SCALAR.lastIndex = this.#at;
    if (!SCALAR.test(this.text)) {
      throw new NotTaken();
    }
    this.#start = this.#at;
    this.#at = SCALAR.lastIndex;
  }

  /** How the scalar was written that was passed last. */
  source(): string {
    return this.text.slice(this.#start, this.#at);
  }

  #endOfEscape(backslash: number): number {
    const code = this.text.charCodeAt(backslash + 1);
    if (SIMPLE_ESCAPES.has(code)) {
      return backslash + 2;
    }
    FOUR_HEX.lastIndex = backslash + 2;
    if (code !== LOWER_U || !FOUR_HEX.test(this.text)) {
      throw new NotTaken();
    }
    return FOUR_HEX.lastIndex;
  }
}
