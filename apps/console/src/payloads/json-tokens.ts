export interface JsonToken {
  readonly text: string;
  readonly kind: 'key' | 'text' | 'value' | 'other';
  /** Of a number under a key that names a time: when that is. */
  readonly at?: string;
}

const PARTS = /("(?:[^"\\]|\\.)*")(?=\s*:)|("(?:[^"\\]|\\.)*")|(true|false|null|-?\d[\d.eE+-]*)/g;

/** Cuts indented JSON into what a reader tells apart: keys, texts, other values, and what is between. */
export function jsonTokens(json: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let last = 0;
  let key = '';
  for (const match of json.matchAll(PARTS)) {
    const [whole, asKey, asText] = match;
    tokens.push({ text: json.slice(last, match.index), kind: 'other' });
    last = match.index + whole.length;
    key = asKey ?? key;
    const seconds = /timestamp"$/i.test(key) && !asKey && !asText ? Number(whole) : 0;
    tokens.push({
      text: whole,
      kind: asKey ? 'key' : asText ? 'text' : 'value',
      ...(seconds > 0 && seconds < 1e11 && { at: new Date(seconds * 1000).toISOString() }),
    });
  }
  return [...tokens, { text: json.slice(last), kind: 'other' }];
}
