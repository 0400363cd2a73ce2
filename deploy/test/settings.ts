import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './project-folder.js';

export type Role = 'migrate' | 'receiver' | 'sync-worker';

/** Those that no deployment passes, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  HOST: 'the image listens on all addresses of its container; a unit on this machine alone',
  RECEIVER_PORT: 'each container has the default; a unit is named after its port',
  WORKER_PORT: 'each container has the default',
  RECEIVER_DATABASE_URL: 'each role has a DATABASE_URL of its own',
  WEBHOOK_TOKEN_FILE: 'nothing can be written; a new token goes where the secrets are kept',
  DATA_DIR: 'npm start and the command line alone have one',
  WORKER_URL: 'for the command line, which runs elsewhere',
};

/** The settings that README.md lists; a misspelt one in a manifest would be ignored in silence. */
export function knownSettings(): string[] {
  return namesIn('README.md', /^\| `([A-Z_]+)`/gm);
}

/** What a role reads, but for what is left out. A migration needs the owner's database and nothing else. */
export function settingsOf(role: Role): string[] {
  return role === 'migrate'
    ? ['DATABASE_URL']
    : namesIn(`apps/${role}/src/config.ts`, /^ {4}([A-Z_]+):/gm).filter(
        (name) => !(name in LEFT_OUT),
      );
}

/** Those of them that must be named one by one: they come from where secrets are kept. */
export function secretsOf(role: Role): string[] {
  return settingsOf(role).filter((name) => /(DATABASE_URL|TOKEN|KEY|PASSWORD)$/.test(name));
}

function namesIn(file: string, pattern: RegExp): string[] {
  const text = readFileSync(join(projectFolder, file), 'utf8');
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
