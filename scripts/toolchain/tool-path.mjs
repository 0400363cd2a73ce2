import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { pinnedPnpm } from './pinned-pnpm.mjs';
import { runInGroup } from './run-in-group.mjs';
import { say } from './say.mjs';

// jest loads ES modules natively from 24.9; Node strips types by itself well before.
const OLDEST_NODE = [24, 9];
const NODE_PACKAGE = 'node@24';

/**
 * The PATH under which `node` is new enough and `pnpm` is the pinned one. npx only says where it put them:
 * run through npx, a script would sit below two processes that swallow or double its signals.
 * @returns {Promise<string>}
 */
export async function toolPath() {
  const path = process.env['PATH'] ?? '';
  const pnpm = pinnedPnpm();
  const missing = [
    ...(isNewEnough(process.versions.node) ? [] : [NODE_PACKAGE]),
    ...(versionOf('pnpm', path) === pnpm ? [] : [`pnpm@${pnpm}`]),
  ];
  if (missing.length === 0) {
    return path;
  }

  // What is there already costs no question to the registry, which may be slow or away.
  const kept = await ask(missing, { options: ['--offline', '--no-audit'], stderr: 'ignore' });
  if (kept.found !== undefined) {
    return kept.found;
  }
  say(`bringing ${missing.join(' and ')} from the npm registry or its cache …`);
  const { found, code } = await ask(missing, { options: ['--prefer-offline'], stderr: 'inherit' });
  if (found === undefined) {
    say(
      `bringing ${missing.join(' and ')}: failed (npx exit code ${code}). Is the npm registry within reach, and ` +
        `are install scripts allowed? Or install Node ${OLDEST_NODE.join('.')} or newer and pnpm ${pnpm} yourself.`,
    );
    process.exit(code || 1);
  }
  return found;
}

/**
 * The PATH that npx makes for these packages; undefined where its node is none that we can use.
 * @param {readonly string[]} packages
 * @param {{ options: readonly string[], stderr: 'ignore' | 'inherit' }} how
 */
async function ask(packages, { options, stderr }) {
  let output = '';
  const { code, stoppedBy } = await runInGroup(
    [
      'npx',
      '--yes',
      ...options,
      '--loglevel=error',
      ...packages.flatMap((name) => ['-p', name]),
      '-c',
      'echo "tool-path=$PATH"',
    ],
    { stdio: ['ignore', 'pipe', stderr], onStdout: (text) => (output += text) },
  );
  if (stoppedBy !== undefined) {
    process.exit(128 + stoppedBy);
  }
  const found = /^tool-path=(.+)$/m.exec(output)?.[1];
  const node = found === undefined ? undefined : versionOf('node', found);
  return { code, found: node !== undefined && isNewEnough(node) ? found : undefined };
}

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * @param {string} tool
 * @param {string} path
 */
function versionOf(tool, path) {
  // Away from the project, whose pin could make an older pnpm or corepack fetch another version first.
  const env = { ...process.env, PATH: path, COREPACK_ENABLE_NETWORK: '0' };
  try {
    const options = { cwd: tmpdir(), env, encoding: /** @type {const} */ ('utf8') };
    return execFileSync(tool, ['--version'], {
      ...options,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
