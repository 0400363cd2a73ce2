import { existsSync } from 'node:fs';
import path from 'node:path';
import { KnownProblem } from '../known-problem.ts';
import { projectRoot } from '../toolchain/project-root.mjs';
import type { Supervised } from './supervise-app.ts';

export interface App {
  name: string;
  /** Absolute: a killed launcher's apps are known again by it. */
  script: string;
  logFile: string;
  env: NodeJS.ProcessEnv;
  /** Where it answers, without a path. */
  url: string;
}

/** An app that is up, and how to start it anew. */
export type RunningApp = App & Pick<Supervised, 'restart'>;

/** The built main file of an app of this workspace. */
export function appScript(folder: string, file: string): string {
  const script = path.join(projectRoot, 'apps', folder, 'dist', file);
  if (!existsSync(script)) {
    throw new KnownProblem(
      `${script} is missing, although the build ended well: put back what the checkout lacks (git status)`,
    );
  }
  return script;
}
