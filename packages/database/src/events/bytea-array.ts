const BYTEA_OID = 17;
const HEADER_BYTES = 20;

/**
 * A bytea[] parameter in PostgreSQL's binary form. pg would write the elements as hexadecimal text: twice
 * the bytes, and slow on both sides.
 */
export function byteaArray(elements: readonly (Buffer | null)[]): Buffer {
  const size = elements.reduce((sum, element) => sum + 4 + (element?.length ?? 0), HEADER_BYTES);
  const array = Buffer.allocUnsafe(size);
  array.writeInt32BE(1, 0); // dimensions
  array.writeInt32BE(1, 4); // there may be nulls
  array.writeInt32BE(BYTEA_OID, 8);
  array.writeInt32BE(elements.length, 12);
  array.writeInt32BE(1, 16); // the first index
  let offset = HEADER_BYTES;
  for (const element of elements) {
    offset = array.writeInt32BE(element?.length ?? -1, offset);
    offset += element?.copy(array, offset) ?? 0;
  }
  return array;
}
