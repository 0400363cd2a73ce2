import { acceptedTokens } from './accepted-tokens.js';
import { knownToken } from './check-token.js';

const configured = [knownToken(1, 'of the settings'), knownToken(1, 'of the settings too')];
const made = { ...knownToken(1, 'made here'), retired: false };
const [first] = configured as [(typeof configured)[0]];

it('accepts those of the settings, and those that were made', () => {
  const names = acceptedTokens(configured, [made]).map(({ fingerprint }) => fingerprint);
  expect(names).toEqual([...configured, made].map(({ fingerprint }) => fingerprint));
});

it('accepts none that was retired, wherever it is from', () => {
  const kept = [
    { ...made, retired: true },
    { forumId: 1, fingerprint: first.fingerprint, sha256: null, retired: true },
    { forumId: 2, fingerprint: configured[1]!.fingerprint, sha256: null, retired: true },
  ];
  expect(acceptedTokens(configured, kept)).toEqual([configured[1]]);
});
