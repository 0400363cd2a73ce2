const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The bytes as text without a byte order mark, or null where they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  // UTF-16 and UTF-32 without a mark are valid UTF-8 full of NUL; JSON starts with two ASCII characters.
  if (
    bytes.length >= 4 &&
    ((bytes[0] === 0 && bytes[2] === 0) || (bytes[1] === 0 && bytes[3] === 0))
  ) {
    return null;
  }
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a UTF-8 byte order mark comes first. JSON.parse and PostgreSQL refuse it. */
export function startsWithBom(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
