import Table from 'cli-table3';

const PARTS =
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right ' +
  'left left-mid mid mid-mid right right-mid middle';
const NO_LINES = Object.fromEntries(
  PARTS.split(' ').map((part) => [part, part === 'middle' ? '  ' : '']),
);

type Cell = string | number | null | undefined;

/** Rows below a head, in columns, without lines. A cell is one line of what can be printed. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const made = new Table({
    head: [...head],
    chars: NO_LINES,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  made.push(...rows.map((row) => row.map(cell)));
  return made
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Texts come from a forum: a control character in them could write to the terminal what it likes. */
function cell(value: Cell): string {
  const text = value === null || value === undefined ? '–' : String(value);
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
}
