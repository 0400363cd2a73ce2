import { knownSettings, LEFT_OUT, secretsOf, settingsOf } from './settings.js';

it('passes each setting of README.md to a service, or says why no deployment does', () => {
  const passed = [...settingsOf('receiver'), ...settingsOf('sync-worker')];
  expect([...new Set([...passed, ...Object.keys(LEFT_OUT)])].toSorted()).toEqual(
    knownSettings().toSorted(),
  );
});

it('tells secrets by their names', () => {
  expect(secretsOf('receiver')).toEqual(['DATABASE_URL', 'WEBHOOK_TOKEN']);
  expect(secretsOf('sync-worker').toSorted()).toEqual(
    ['ADMIN_PASSWORD', 'CLI_TOKEN', 'DATABASE_URL', 'FORUM_API_KEY', 'WEBHOOK_TOKEN'].toSorted(),
  );
});
