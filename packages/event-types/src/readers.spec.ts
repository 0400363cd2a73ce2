import * as fc from 'fast-check';
import type { z } from 'zod';
import { count, eventId, flag, id, reference, text, unixSeconds } from './readers.js';

const INT8_MAX = 2n ** 63n - 1n;

interface Row {
  reader: z.ZodType;
  accepted: [unknown, unknown][];
  refused: unknown[];
}

const noText = [true, false, null, undefined, {}, [], [1], Number.NaN, Infinity];

const table: Record<string, Row> = {
  id: {
    reader: id,
    accepted: [
      [1, '1'],
      [181855, '181855'],
      ['181855', '181855'],
      [2 ** 53 - 1, '9007199254740991'],
      ['9007199254740993', '9007199254740993'],
      ['9223372036854775807', '9223372036854775807'],
    ],
    refused: [
      ...noText,
      0,
      -1,
      -0,
      1.5,
      2 ** 53,
      1e20,
      '',
      '0',
      '-1',
      '+1',
      '00012',
      ' 12 ',
      '12\n',
      '1e3',
      '1.0',
      '0x10',
      '١٢',
      '9223372036854775808',
      '10000000000000000000',
      '1'.repeat(10_000),
    ],
  },
  eventId: {
    reader: eventId,
    accepted: [
      [0, '0'],
      [-0, '0'],
      ['0', '0'],
      [1534, '1534'],
      ['9223372036854775807', '9223372036854775807'],
    ],
    refused: [...noText, -1, 1.5, 2 ** 53, '', '00', '-0', '9223372036854775808'],
  },
  reference: {
    reader: reference,
    accepted: [
      [0, null],
      [-0, null],
      ['0', null],
      ['', null],
      [830001, '830001'],
      ['830001', '830001'],
    ],
    refused: [...noText, -1, 1.5, '00', ' ', 'none', '9223372036854775808'],
  },
  count: {
    reader: count,
    accepted: [
      [0, 0],
      [-0, 0],
      [-5, -5],
      ['32', 32],
      ['-5', -5],
      ['-0', 0],
      ['', null],
      [2147483647, 2147483647],
      ['-2147483648', -2147483648],
    ],
    refused: [...noText, 1.5, '1.5', '1e3', ' 1', '-', 2147483648, -2147483649, '2147483648'],
  },
  unixSeconds: {
    reader: unixSeconds,
    accepted: [
      [0, 0],
      [1322811119, 1322811119],
      ['1322811119', 1322811119],
      ['', null],
      [253402300799, 253402300799],
    ],
    refused: [...noText, -1, 1.5, '-1', 253402300800, '253402300800', '2011-12-02'],
  },
  flag: {
    reader: flag,
    accepted: [
      [true, true],
      [false, false],
      [1, true],
      [0, false],
      ['1', true],
      ['0', false],
      ['true', true],
      ['false', false],
      ['', null],
    ],
    refused: [null, undefined, {}, [], 2, -1, 'yes', 'TRUE', ' '],
  },
  text: {
    reader: text,
    accepted: [
      ['', ''],
      [' as it is\n', ' as it is\n'],
      [12, '12'],
      [1.5, '1.5'],
    ],
    refused: noText,
  },
};

describe.each(Object.entries(table))('%s', (_name, { reader, accepted, refused }) => {
  it.each(accepted)('reads %j as %j', (input, output) => {
    expect(reader.parse(input)).toBe(output);
  });

  it.each(refused.map((input) => [input]))('refuses %j', (input) => {
    const read = reader.safeParse(input);
    expect(read.success).toBe(false);
    expect(read.error?.issues).toHaveLength(1);
    expect(read.error?.issues[0]?.message).toMatch(/^expected .+, received .+$/);
  });

  it('never throws, and never repeats what it refuses', () => {
    const marked = fc.string({ minLength: 1 }).map((end) => `Xyzzy ${end}`);
    fc.assert(
      fc.property(fc.oneof(marked, fc.array(marked), fc.anything()), (input) => {
        const read = reader.safeParse(input);
        expect(JSON.stringify(read.error?.issues ?? [])).not.toContain('Xyzzy');
      }),
    );
  });
});

describe('ids', () => {
  it('are the same whether they come as a number or as text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (number) => {
        for (const reader of [id, eventId, reference]) {
          expect(reader.parse(number)).toBe(String(number));
          expect(reader.parse(String(number))).toBe(String(number));
        }
      }),
    );
  });

  it('keep every digit up to the largest bigint, and nothing above', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 65n }), (number) => {
        for (const reader of [id, eventId, reference]) {
          const read = reader.safeParse(String(number));
          expect(read.data).toBe(number <= INT8_MAX ? String(number) : undefined);
        }
      }),
    );
  });
});

describe('count and unixSeconds', () => {
  it('read a number and its text alike', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(count.parse(String(number))).toBe(count.parse(number));
        expect(unixSeconds.safeParse(String(number)).data).toBe(unixSeconds.safeParse(number).data);
      }),
    );
  });
});
