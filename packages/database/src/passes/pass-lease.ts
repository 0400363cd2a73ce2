/** What a worker holds while it is at a pass. */
export interface PassLease {
  readonly passId: string;
  readonly leaseToken: string;
  readonly leaseMs: number;
}
