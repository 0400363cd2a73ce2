// The load generator: a process of its own, so that it takes nothing from the event loop of what it measures.
// Takes a LoadPlan as its argument and prints a LoadReport.
import { Answers } from './answers.js';
import { closedLoop } from './closed-loop.js';
import { KeepAliveConnection } from './keep-alive-connection.js';
import type { IdPlan, LoadPlan, LoadReport } from './load-plan.js';
import { openLoop } from './open-loop.js';

/** An open loop's last answers come after its last request. */
const LAST_ANSWERS_MS = 10_000;

const plan = JSON.parse(process.argv[2] ?? '') as LoadPlan;
const { url, seconds, rate, ids } = plan;
const connections = await Promise.all(
  Array.from({ length: plan.connections }, () => KeepAliveConnection.open(url)),
);

const { nextId, sent } = countIds(ids);
const started = performance.now();
const usedBefore = process.cpuUsage();
const endsAt = started + seconds * 1_000 + (rate === null ? 0 : LAST_ANSWERS_MS);
const answers = new Answers(endsAt);
const acknowledgedAt =
  rate === null
    ? (await closedLoop(connections, nextId, answers, endsAt), [])
    : await openLoop(connections, nextId, answers, { rate, seconds });
const used = process.cpuUsage(usedBefore);

const report: LoadReport = {
  acknowledged: answers.acknowledged,
  perSecond: answers.acknowledged / seconds,
  first: ids.first,
  next: ids.first + Math.min(sent(), ids.repeatWithin?.count ?? Infinity),
  refused: answers.refused,
  ...answers.percentiles(),
  generatorLoad: (used.user + used.system) / 10 / (performance.now() - started),
  acknowledgedAt,
};
process.stdout.write(JSON.stringify(report));
connections.forEach((connection) => connection.close());

function countIds({ first, repeatWithin }: IdPlan) {
  let count = 0;
  return {
    sent: () => count,
    nextId: () => {
      const place = count;
      count += 1;
      return repeatWithin
        ? first + ((place * repeatWithin.stride) % repeatWithin.count)
        : first + place;
    },
  };
}
