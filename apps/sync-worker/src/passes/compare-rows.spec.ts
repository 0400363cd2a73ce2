import { compareRows } from './compare-rows.js';

type Row = Record<string, string | null>;
const rows = (row: Row | null) => new Map(row ? [['7', { deleted_at: null, ...row }]] : []);
const compare = (before: Row | null, after: Row | null) =>
  compareRows('posts', rows(before), rows(after));

it('finds nothing in rows that did not change', () => {
  const row = { message: 'a', like_count: '1' };
  expect(compare(row, row)).toEqual({
    missing: 0,
    different: 0,
    drifted: 0,
    buried: 0,
    differences: [],
  });
});

it('names what was missing, and each field that differed', () => {
  expect(compare(null, { message: 'a' })).toMatchObject({ missing: 1, different: 0 });
  const found = compare({ message: 'a', pending: 'true' }, { message: 'b', pending: 'false' });
  expect(found).toMatchObject({ different: 1, drifted: 0 });
  expect(found.differences).toEqual([
    {
      subjectKind: 'post',
      subjectId: '7',
      kind: 'different',
      field: 'message',
      ours: 'a',
      theirs: 'b',
    },
    expect.objectContaining({ field: 'pending', ours: 'true', theirs: 'false' }),
  ]);
});

it('counts apart what changes without an event, and what a read says for the first time', () => {
  expect(compare({ like_count: '1' }, { like_count: '2' })).toMatchObject({
    different: 0,
    drifted: 1,
  });
  expect(compare({ topic_id: null }, { topic_id: '5' })).toMatchObject({
    different: 0,
    drifted: 1,
  });
  expect(compare({ topic_id: '4' }, { topic_id: '5' })).toMatchObject({ different: 1, drifted: 0 });
});

it('tells a burial from a revival', () => {
  expect(compare({ message: 'a' }, { message: null, deleted_at: 'yes' })).toMatchObject({
    buried: 1,
    different: 0,
    differences: [{ kind: 'buried', field: 'deleted_at' }],
  });
  expect(compare({ deleted_at: 'yes' }, { message: null })).toMatchObject({
    buried: 0,
    different: 1,
  });
  expect(compare(null, { deleted_at: 'yes' })).toMatchObject({ missing: 0, buried: 0 });
});
