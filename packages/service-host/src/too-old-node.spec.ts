import { tooOldNode } from './too-old-node.js';

it.each(['18.20.8', '20.20.2', '23.11.1'])('refuses Node %s', (version) => {
  expect(tooOldNode(version)).toBe(`This is Node ${version}: Node 24 or newer is needed.`);
});

it.each(['24.0.0', '26.1.0', process.versions.node])('takes Node %s', (version) => {
  expect(tooOldNode(version)).toBeNull();
});
