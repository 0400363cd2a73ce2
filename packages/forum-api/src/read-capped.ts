/**
 * A response body, or null where it has more than `most` bytes, counted after decompression. Read as
 * a stream and dropped there: what comes after the limit is never held in memory.
 */
export async function readCapped(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) {
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
