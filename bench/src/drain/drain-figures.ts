import type { Measurements } from '../report/measurements.js';
import type { Figure } from '../report/report.js';

export function drainFigures(noted: Measurements): Figure[] {
  return [
    {
      name: 'drained ÷ graphile-worker, tuned',
      unit: '×',
      rounds: noted.ratio('one', 'graphile'),
      wanted: { atLeast: 5 },
    },
    {
      name: 'drained ÷ pg-boss, batches of 500',
      unit: '×',
      rounds: noted.ratio('one', 'pgBoss'),
      wanted: { atLeast: 4 },
    },
    {
      name: 'drained ÷ TypeORM find and save',
      unit: '×',
      rounds: noted.ratio('one', 'typeorm'),
      wanted: { atLeast: 25 },
    },
    {
      name: 'drained ÷ acknowledged by the receiver at 64 connections',
      unit: '×',
      rounds: noted.ratio('one', 'receiver'),
      wanted: { atLeast: 1 },
    },
    {
      name: 'two workers ÷ one',
      unit: '×',
      rounds: noted.ratio('two', 'one'),
      wanted: { atLeast: 1.5 },
    },
    { name: 'drained by one worker', unit: '/s', rounds: noted.of('one') },
    { name: 'Node’s processor time an event', unit: 'µs', rounds: noted.of('Node time of one') },
    { name: 'PostgreSQL’s', unit: 'µs', rounds: noted.of('database time of one') },
    { name: 'of all processors in use by both', unit: '%', rounds: noted.of('processors of one') },
    { name: 'the same with two workers', unit: '%', rounds: noted.of('processors of two') },
    { name: 'drained by graphile-worker', unit: '/s', rounds: noted.of('graphile') },
    { name: 'drained by pg-boss', unit: '/s', rounds: noted.of('pgBoss') },
    { name: 'drained by TypeORM find and save', unit: '/s', rounds: noted.of('typeorm') },
    { name: 'acknowledged by the receiver', unit: '/s', rounds: noted.of('receiver') },
  ];
}
