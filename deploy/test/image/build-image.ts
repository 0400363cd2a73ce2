import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DockerfileParser, type Copy, type From } from 'dockerfile-ast';
import { projectFolder } from '../project-folder.js';
import { standInFor } from './stand-in-for.js';

/** What a Dockerfile makes, as a folder. */
export interface Image {
  readonly root: string;
  readonly env: Readonly<Record<string, string>>;
  /** Entry point and default command, without a role of ours. */
  readonly entrypoint: readonly string[];
  readonly user: string;
}

/**
 * Carries out our Dockerfile without a container engine: each stage is a folder below `work`. Of the base
 * images, which cannot be had here, a stand-in holds what our steps use.
 */
export function buildImage(dockerfile: string, work: string): Image {
  const stages = new Map<string, string>();
  let root = '';
  let workdir = '/';
  let user = '';
  let entrypoint: readonly string[] = [];
  const env: Record<string, string> = {};
  const steps: Record<string, (argument: string, step: object) => void> = {
    FROM: (_, step) => {
      const from = step as From;
      root = join(work, from.getBuildStage() ?? 'final');
      stages.set(from.getBuildStage() ?? 'final', root);
      const parent = stages.get(from.getImage() ?? '');
      workdir = parent === undefined ? '/' : workdir;
      mkdirSync(root, { recursive: true });
      if (parent === undefined) {
        standInFor(from.getImage() ?? '', root);
      } else {
        run('.', `cp -a ${parent}/. ${root}`, {});
      }
    },
    WORKDIR: (folder) => {
      workdir = folder;
      mkdirSync(join(root, workdir), { recursive: true });
    },
    RUN: (command) =>
      run(join(root, workdir), command, {
        PATH: `${root}/usr/local/bin:${process.env['PATH']}`,
        npm_config_prefix: `${root}/usr/local`,
      }),
    COPY: (_, step) => {
      const copy = step as Copy;
      const [source = '', target = ''] = copy.getArguments().map((part) => part.getValue());
      const from = copy
        .getFlags()
        .find((flag) => flag.getName() === 'from')
        ?.getValue();
      copyInto(
        join(from ? stages.get(from)! : projectFolder, source),
        target.startsWith('/') ? join(root, target) : join(root, workdir, target),
        from ? [] : ignored(`${dockerfile}.dockerignore`),
      );
    },
    ENV: (pairs) =>
      pairs.split(' ').forEach((pair) => {
        env[pair.slice(0, pair.indexOf('='))] = pair.slice(pair.indexOf('=') + 1);
      }),
    USER: (name) => (user = name),
    ENTRYPOINT: (json) => (entrypoint = JSON.parse(json) as string[]),
    EXPOSE: () => {},
    CMD: () => {},
  };
  for (const step of DockerfileParser.parse(readFileSync(dockerfile, 'utf8')).getInstructions()) {
    const carryOut = steps[step.getKeyword()];
    if (!carryOut) {
      throw new Error(`${dockerfile}: the test cannot carry out ${step.getKeyword()} yet`);
    }
    carryOut(step.getArgumentsContent() ?? '', step);
  }
  return { root, env, entrypoint, user };
}

function run(cwd: string, command: string, env: Record<string, string>): void {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd,
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`RUN ${command} failed:\n${stdout}${stderr}`);
  }
}

/** As COPY does: of a folder its contents, and a target that ends in a slash is a folder. */
function copyInto(source: string, target: string, leaveOut: readonly string[]): void {
  const into =
    statSync(source).isFile() && target.endsWith('/') ? join(target, basename(source)) : target;
  cpSync(source, into, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !leaveOut.includes(basename(file)),
  });
}

/** All our patterns are names of files or folders, at any depth. */
function ignored(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace('**/', ''));
}
