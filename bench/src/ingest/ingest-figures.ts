import type { Measurements } from '../report/measurements.js';
import type { Figure, Wanted } from '../report/report.js';
import { CONNECTIONS } from './measure-rates.js';

const NAMES = { noOp: 'the no-op', typeorm: 'TypeORM save()', pgBoss: 'pg-boss send()' } as const;
const WANTED_OF_NO_OP: Record<(typeof CONNECTIONS)[number], number> = { 64: 0.6, 256: 0.7 };

/** The figures that people want to see, of what was noted. */
export function ingestFigures(noted: Measurements, inserts: string): Figure[] {
  return [
    ...CONNECTIONS.flatMap((connections) => againstPeers(noted, connections)),
    {
      name: `acknowledged at 64 connections ÷ single inserts by ${inserts}`,
      unit: '×',
      rounds: noted.ratio('rate of ours 64', 'single inserts'),
      wanted: { atLeast: 1.5 },
    },
    {
      name: 'p99 at 300 requests/s ÷ the no-op',
      unit: '×',
      rounds: noted.ratio('p99 of ours', 'p99 of noOp'),
      wanted: { atMost: 3 },
    },
    ...(['p50', 'p99'] as const).flatMap((part): Figure[] => [
      { name: `${part} at 300 requests/s`, unit: 'ms', rounds: noted.of(`${part} of ours`) },
      { name: `${part} of the no-op`, unit: 'ms', rounds: noted.of(`${part} of noOp`) },
    ]),
    {
      name: 'resident memory at 256 connections',
      unit: 'MiB',
      rounds: noted.of('memory of ours 256'),
      wanted: { atMost: 150 },
    },
    ...CONNECTIONS.flatMap((connections) => costs(noted, connections)),
    { name: `single inserts by ${inserts}`, unit: '/s', rounds: noted.of('single inserts') },
  ];
}

function againstPeers(noted: Measurements, connections: (typeof CONNECTIONS)[number]): Figure[] {
  const wanted: Partial<Record<keyof typeof NAMES, Wanted>> = {
    noOp: { atLeast: WANTED_OF_NO_OP[connections] },
    typeorm: { atLeast: 11 },
  };
  return (['noOp', 'typeorm', 'pgBoss'] as const).map((peer) => ({
    name: `acknowledged at ${connections} connections ÷ ${NAMES[peer]}`,
    unit: '×',
    rounds: noted.ratio(`rate of ours ${connections}`, `rate of ${peer} ${connections}`),
    ...(wanted[peer] && { wanted: wanted[peer] }),
  }));
}

/** Processor time says more than rates on a machine that is shared. */
function costs(noted: Measurements, connections: number): Figure[] {
  const at = `at ${connections} connections`;
  return [
    { name: `acknowledged ${at}`, unit: '/s', rounds: noted.of(`rate of ours ${connections}`) },
    {
      name: `the load generator's share of a processor ${at}`,
      unit: '%',
      rounds: noted.of(`generator load of ours ${connections}`),
    },
    {
      name: `Node's processor time an event ${at}`,
      unit: 'µs',
      rounds: noted.of(`Node time of ours ${connections}`),
    },
    {
      name: `the no-op's ${at}`,
      unit: 'µs',
      rounds: noted.of(`Node time of noOp ${connections}`),
    },
    {
      name: `PostgreSQL's ${at}`,
      unit: 'µs',
      rounds: noted.of(`database time of ours ${connections}`),
    },
  ];
}
