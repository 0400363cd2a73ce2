export { createDataSource, dataSourceOptions, poolOf } from './connection/data-source.js';
export type { DatabaseOptions } from './connection/data-source.js';
export { connectWhenAvailable } from './connection/connect-when-available.js';
export { againOnConflict } from './connection/again-on-conflict.js';
export { answers } from './connection/answers.js';
export {
  cannotBeHeld,
  errorCode,
  isDatabaseUnavailable,
  isLockTimeout,
  isRefusedByDatabase,
  isTransactionConflict,
  mayBeTheStatement,
  whyUnusable,
} from './connection/database-errors.js';
export { dropIdleConnections } from './connection/drop-idle-connections.js';
export { inTransaction } from './connection/in-transaction.js';
export { withinBytes } from './sql/within-bytes.js';
export { together } from './connection/together.js';
export { withSettings } from './connection/with-settings.js';
export { notReadyReasons } from './connection/readiness.js';
export { migrate } from './migrations/migrate.js';
export { grantRoles } from './roles/grant-roles.js';

export { keyOf } from './events/incoming-event.js';
export type { IncomingEvent, Subject } from './events/incoming-event.js';
export { insertEvents } from './events/insert-events.js';
export { noteTokenUse } from './tokens/note-token-use.js';
export { digestOfToken, fingerprintOf } from './tokens/token-fingerprint.js';
export { readWebhookTokens } from './tokens/read-webhook-tokens.js';
export type { KeptToken } from './tokens/read-webhook-tokens.js';
export { findEvents } from './events/find-events.js';
export type { KnownEvent } from './events/find-events.js';
export { insertFurtherDeliveries } from './events/insert-further-deliveries.js';
export type { FurtherDelivery } from './events/insert-further-deliveries.js';

export { LANES } from './calls/lane.js';
export type { Lane } from './calls/lane.js';
export { noteAnswer } from './calls/note-answer.js';
export { stopWaiting } from './calls/stop-waiting.js';
export { takeCall, WAITER_GONE_MS } from './calls/take-call.js';

export { readOutages } from './heartbeats/read-outages.js';
export type { Outage } from './heartbeats/read-outages.js';

export { cancelPass } from './passes/cancel-pass.js';
export type { Checkpoint } from './passes/checkpoint.js';
export { claimPass } from './passes/claim-pass.js';
export { countConversations } from './passes/count-conversations.js';
export { countUnmet } from './passes/count-unmet.js';
export type { Unmet } from './passes/count-unmet.js';
export { endPass } from './passes/end-pass.js';
export { firstMet } from './passes/first-met.js';
export { forgetMarks } from './passes/forget-marks.js';
export { holdPass, PassLost } from './passes/hold-pass.js';
export { LIST_TABLES, LISTS } from './passes/list-table.js';
export type { ListName } from './passes/list-table.js';
export { livePostsOf } from './passes/live-posts-of.js';
export { nextParent } from './passes/next-parent.js';
export { openCheckpoint } from './passes/open-checkpoint.js';
export type { PassLease } from './passes/pass-lease.js';
export type { Pass, PassPurpose, PlannedList } from './passes/pass.js';
export { readCheckpoints } from './passes/read-checkpoints.js';
export { readFailedPasses } from './passes/read-failed-passes.js';
export type { FailedPass } from './passes/read-failed-passes.js';
export { readLastPasses } from './passes/read-last-passes.js';
export type { LastPasses } from './passes/read-last-passes.js';
export { releasePass } from './passes/release-pass.js';
export { reportPage } from './passes/report-page.js';
export type { Difference } from './passes/report-page.js';
export { requestPass } from './passes/request-pass.js';
export type { PassRequest } from './passes/request-pass.js';
export { resumePass } from './passes/resume-pass.js';
export { rowsOf } from './passes/rows-of.js';
export type { ComparableRow } from './passes/rows-of.js';
export { saveCheckpoint } from './passes/save-checkpoint.js';
export { savePlan } from './passes/save-plan.js';
export { startPass } from './passes/start-pass.js';
export { unmark } from './passes/unmark.js';
export { unseen } from './passes/unseen.js';

export { claimRefetch } from './refetches/claim-refetch.js';
export type { ClaimedRefetch, RefetchLane } from './refetches/claim-refetch.js';
export { endRefetch } from './refetches/end-refetch.js';
export { failRefetch } from './refetches/fail-refetch.js';
export { readMessagePlace } from './refetches/read-message-place.js';
export { renewRefetch } from './refetches/renew-refetch.js';

export { readLateShare } from './forums/read-late-share.js';
export { holdEventOrder, readEventOrder, switchEventOrder } from './forums/event-order.js';
export type { EventOrder } from './forums/forum.entity.js';

export { forgetDetails } from './history/forget-details.js';
export { nextObservedEvents, nextObservedReads } from './history/next-observations.js';
export type { Moment, ProjectedEvent } from './history/next-observations.js';

export { beat } from './heartbeats/beat.js';
export type { AckTimes } from './heartbeats/beat.js';
export type { ServiceName } from './heartbeats/heartbeat.entity.js';
export { noteOutages } from './heartbeats/note-outages.js';
export { pruneHeartbeats } from './heartbeats/prune-heartbeats.js';
export { VENDOR_REPEATS_HOURS } from './heartbeats/vendor-repeats.js';
export { readSilence } from './heartbeats/read-silence.js';

export { claim, isFullClaim } from './inbox/claim.js';
export type { Claim, ClaimedEvent } from './inbox/claim.js';
export { finish, LeaseLost } from './inbox/finish.js';
export { LowWater } from './inbox/low-water.js';
export { noteHang } from './inbox/note-hang.js';
export { readOldestPending } from './inbox/read-oldest-pending.js';
export { release, type Release } from './inbox/release.js';
export { INBOX_CHANNEL } from './inbox/inbox-channel.js';
export { renewLease } from './inbox/renew-lease.js';
export { countDoubts } from './doubts/count-doubts.js';
export { clearDoubts } from './doubts/clear-doubts.js';
export { outOfOrder } from './doubts/out-of-order.js';
export { unplaced } from './doubts/unplaced.js';
export { markDoubts } from './doubts/mark-doubts.js';
export type { Doubt } from './doubts/mark-doubts.js';
export type { DoubtReason } from './doubts/doubt.entity.js';
export { compactTallies } from './outcomes/compact-tallies.js';
export { readConservation } from './outcomes/read-conservation.js';
export type { Conservation } from './outcomes/read-conservation.js';
export { appendOutcomes } from './outcomes/append-outcomes.js';
export type { Outcome } from './outcomes/append-outcomes.js';

export { replayIsOwed } from './replays/replay-is-owed.js';
export { advanceReplay } from './replays/advance-replay.js';
export { countReplay } from './replays/count-replay.js';
export { cancelReplay, startReplay } from './replays/start-replay.js';

export { compareTables } from './rebuilds/compare-tables.js';
export { guardRebuild, rebuildWaits } from './rebuilds/guard-rebuild.js';
export { lockTables } from './rebuilds/lock-tables.js';
export { nextLoggedEvents, nextUnsettledEvents, noteUnsettled } from './rebuilds/logged-events.js';
export type { LoggedEvent } from './rebuilds/logged-events.js';
export { nextLoggedReads } from './rebuilds/logged-reads.js';
export type { LoggedRead } from './rebuilds/logged-reads.js';
export { newestComplete } from './rebuilds/newest-complete.js';
export {
  endRebuild,
  noteFolded,
  RebuildStopped,
  stillRuns,
  takeRebuild,
} from './rebuilds/run-rebuild.js';
export type { RunningRebuild } from './rebuilds/run-rebuild.js';
export { dropShadowTables, makeShadowTables, writeToShadow } from './rebuilds/shadow-tables.js';
export { cancelRebuild, RebuildRunning, startRebuild } from './rebuilds/start-rebuild.js';
export { takeOverRows } from './rebuilds/take-over-rows.js';
export { appendReads } from './reads/append-reads.js';
export { readHorizon } from './reads/read-horizon.js';
export type { ReadHorizon } from './reads/read-horizon.js';
export type { ReadSource } from './reads/read.entity.js';

export { buryPosts, lockBurial } from './projections/bury-posts.js';
export type { RowValues } from './projections/changed-columns.js';
export { decisiveObservations, foldObservations } from './projections/fold-observations.js';
export { isReadStamp, versionOf } from './projections/observation.js';
export type { Observation } from './projections/observation.js';
export type { ProjectedRow, UpsertResult } from './projections/projected-row.js';
export { projectionTables } from './projections/projection-table.js';
export type {
  ProjectionColumn,
  ProjectionColumns,
  ProjectionName,
} from './projections/projection-table.js';
export { planUpsert } from './projections/plan-upsert.js';
export type { PlannedUpsert } from './projections/plan-upsert.js';
