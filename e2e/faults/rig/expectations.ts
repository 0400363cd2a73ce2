import type { Report } from './check.js';

/** What must hold after any fault whatever: what was acknowledged is there, once, as it came. */
export function expectKept(report: Report): void {
  const { lost, altered, duplicated, unlogged, missing } = report;
  expect({ lost, altered, duplicated, unlogged, missing }).toEqual({
    lost: [],
    altered: [],
    duplicated: [],
    unlogged: [],
    missing: 0,
  });
  expect(report.acknowledged).toBeGreaterThan(0);
}

/**
 * What must hold, too, where the receiver was not the victim: every request is answered, 2xx or an empty
 * 503 within 5 s.
 */
export function expectHonest(report: Report): void {
  const others = Object.keys(report.refusals).filter((refusal) => refusal !== '503');
  expect(others).toEqual([]);
  expect(report.longest503Body).toBe(0);
  expect(report.longest503Ms).toBeLessThanOrEqual(5_000);
}

/** The same process takes deliveries again as soon as the database can. */
export function expectBackWithinSeconds({ recoveryMs }: { recoveryMs: number }): void {
  expect(recoveryMs).toBeLessThanOrEqual(3_000);
}
