import type { Backfill, Reconcile } from '@forum-sync/operator-api';

/** A backfill or a reconcile. */
export type Pass = Backfill | Reconcile;

/** A worker is at it, or soon will be. */
export const isUnderWay = ({ state }: Pass): boolean => state === 'planning' || state === 'running';
/** It ends by itself, or can be stopped; there is one of its kind at a time. */
export const isOpen = (pass: Pass): boolean => isUnderWay(pass) || pass.state === 'planned';
