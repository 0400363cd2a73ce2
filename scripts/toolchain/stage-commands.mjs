/**
 * What runs before every script, in this order.
 * @type {readonly { title: string, command: readonly [string, ...string[]], advice: string }[]}
 */
export const stageCommands = [
  {
    title: 'installing packages',
    command: [
      'pnpm',
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      // NODE_ENV=production must not leave out what builds and runs the product.
      '--prod=false',
      // Without a terminal pnpm refuses to rebuild node_modules, with one it would wait for an answer.
      '--config.confirmModulesPurge=false',
    ],
    advice:
      'Is the package registry within reach, does pnpm-lock.yaml match the package.json files, ' +
      'and may this user write to node_modules?',
  },
  {
    title: 'building',
    command: ['node_modules/.bin/turbo', 'run', 'build', '--output-logs=errors-only'],
    advice: 'Correct the errors and run it again.',
  },
];
