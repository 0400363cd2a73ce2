import fc from 'fast-check';

/** One change of a sequence of bytes; `at` is a share of its length. */
export interface Edit {
  readonly how: 'insert' | 'delete' | 'replace' | 'cut' | 'repeat';
  readonly at: number;
  readonly byte: number;
}

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    how: fc.constantFrom('insert', 'delete', 'replace', 'cut', 'repeat'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(...Buffer.from('"\\{}[]:,\n\0 0-e')),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

export function edit(bytes: Buffer, changes: readonly Edit[]): Buffer {
  return changes.reduce(editOnce, bytes);
}

function editOnce(bytes: Buffer, { how, at, byte }: Edit): Buffer {
  const position = Math.floor(at * bytes.length);
  const [before, after] = [bytes.subarray(0, position), bytes.subarray(position)];
  const one = Buffer.from([byte]);
  const edited = {
    insert: [before, one, after],
    delete: [before, after.subarray(1)],
    replace: [before, one, after.subarray(1)],
    cut: [before],
    repeat: [before, after.subarray(0, byte), after],
  }[how];
  return Buffer.concat(edited);
}
