import { Registry } from 'prom-client';
import { AckWatch } from './ack-watch.js';
import { DeliveryMetrics } from './delivery-metrics.js';

it('shows all that it counts at 0 before the first of it: Prometheus sees growth only', async () => {
  const registry = new Registry();
  const metrics = new DeliveryMetrics(registry, new AckWatch());
  const page = () => registry.metrics();
  const before = await page();
  metrics.delivered('stored');
  for (const outcome of [
    'stored',
    'duplicate',
    'conflict',
    'too_large',
    'unavailable',
    'incomplete',
  ]) {
    expect(before).toContain(`forum_sync_deliveries_total{outcome="${outcome}"} 0\n`);
  }
  for (const alarm of ['vendor_with_wrong_token', 'too_large', 'conflict']) {
    expect(before).toContain(`forum_sync_alarms_total{alarm="${alarm}"} 0\n`);
  }
  for (const family of ['ipv4', 'ipv6', 'unknown']) {
    expect(before).toContain(`forum_sync_strangers_total{family="${family}"} 0\n`);
  }
  expect(await page()).toContain('forum_sync_deliveries_total{outcome="stored"} 1\n');
});
