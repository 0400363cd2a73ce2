import { availableParallelism, cpus, totalmem } from 'node:os';
import { summarize, type Figure, type Report, type Unit } from './report.js';

type Form = 'text' | 'json' | 'markdown';

/** A report as people, programs or docs/performance.md read it. */
export function print(report: Report, form: Form): string {
  if (form === 'json') {
    return JSON.stringify({ ...report, machine: machine(), figures: report.figures.map(toJson) });
  }
  const head = ['figure', 'median', 'lowest to highest', 'wanted', ''];
  const rows = [head, ...report.figures.map(toRow)];
  const lines = form === 'text' ? columns(rows) : markdownTable(rows);
  const notes = report.notes.map((note) => `- ${note}`);
  const command = form === 'text' ? report.command : `\`${report.command}\``;
  return [`${command} on ${machine()}`, '', ...lines, '', ...notes].join('\n');
}

function machine(): string {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
  return `${availableParallelism()} × ${model}, ${memory} GiB, Node ${process.versions.node}`;
}

function toJson(figure: Figure) {
  return { ...figure, ...summarize(figure) };
}

function toRow(figure: Figure): string[] {
  const { median, low, high, holds } = summarize(figure);
  const { wanted, unit } = figure;
  const bound = wanted && ('atLeast' in wanted ? ['≥', wanted.atLeast] : ['≤', wanted.atMost]);
  return [
    figure.name,
    value(median, unit),
    `${value(low, unit)} to ${value(high, unit)}`,
    bound ? `${bound[0]} ${withUnit(String(bound[1]), unit)}` : '',
    holds === undefined ? '' : holds ? 'holds' : 'does not hold',
  ];
}

const DIGITS: Readonly<Record<Unit, number>> = {
  '×': 2,
  '/s': 0,
  ms: 1,
  MiB: 0,
  µs: 0,
  '%': 0,
  B: 0,
  GB: 2,
};

function value(number: number, unit: Unit): string {
  return Number.isNaN(number) ? 'not measured' : withUnit(number.toFixed(DIGITS[unit]), unit);
}

function withUnit(text: string, unit: Unit): string {
  return unit === '/s' || unit === '%' ? `${text}${unit}` : `${text} ${unit}`;
}

function columns(rows: readonly string[][]): string[] {
  const widths = rows[0]?.map((_, index) =>
    Math.max(...rows.map((row) => row[index]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths?.[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function markdownTable([head = [], ...rows]: readonly string[][]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
