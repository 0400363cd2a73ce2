import { readSettings } from '../../scripts/start/settings.js';

it('says of each port that it is none, before anything starts', () => {
  expect(readSettings({ SIMULATOR_PORT: '4002', WORKER_PORT: ' ' })).toMatchObject({
    SIMULATOR_PORT: 4002,
    WORKER_PORT: 3001,
  });
  for (const name of ['RECEIVER_PORT', 'WORKER_PORT', 'SIMULATOR_PORT']) {
    for (const port of ['abc', '0', '65536', '-1']) {
      expect(() => readSettings({ [name]: port })).toThrow(`${name} is "${port}": give a port`);
    }
  }
});
