import type { WebhookToken } from '@forum-sync/operator-api';
import { isAccepted } from './is-accepted.js';

const NOW = Date.parse('2026-05-04T12:00:00Z');
const used: WebhookToken = {
  fingerprint: '0badcafe',
  from: 'settings',
  createdAt: null,
  lastUsedAt: '2026-05-01T12:00:00Z',
  retiredAt: null,
};

it.each<[what: string, token: Partial<WebhookToken>, configured: string[], accepted: boolean]>([
  ['was used lately', {}, [], true],
  ['was used more than 73 hours ago', { lastUsedAt: '2026-05-01T11:00:00Z' }, [], false],
  ['is in the settings', { lastUsedAt: null }, ['0badcafe'], true],
  ['was made here', { from: 'rotation', lastUsedAt: null }, [], true],
  ['was retired', { retiredAt: '2026-05-04T11:00:00Z' }, ['0badcafe'], false],
  ['was made here and retired', { from: 'rotation', retiredAt: '2026-05-04T11:00:00Z' }, [], false],
])('one that %s', (_what, token, configured, accepted) => {
  expect(isAccepted({ ...used, ...token }, configured, NOW)).toBe(accepted);
});
