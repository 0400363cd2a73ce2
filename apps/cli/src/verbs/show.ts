import type { AddVerb } from '../verbs.js';

export const addShow: AddVerb = (program, terminal) => {
  program
    .command('show <id>')
    .description('An event with its payload, by our id')
    .option('--reveal', 'what is private too; that you asked is written down')
    .addHelpText('after', '\nExample:\n  npm run cli -- show 17')
    .action(async (id: string, { reveal }: { reveal?: boolean }) => {
      const { call, json, print } = terminal();
      const event = await call('readEvent', {
        params: { id },
        ...(reveal && { query: { reveal: 'true' as const } }),
      });
      if (json) {
        print(JSON.stringify(event));
        return;
      }
      const { payload, raw: _raw, shapes, headers, ...facts } = event;
      for (const [name, value] of Object.entries({ ...facts, headers })) {
        print(`${name}: ${typeof value === 'string' ? printable(value) : JSON.stringify(value)}`);
      }
      for (const { path, types } of shapes ?? []) {
        print(`  ${path || '(all)'}: ${types.join(' or ')}`);
      }
      // JSON escapes control characters: what a member wrote cannot take over the terminal.
      print(payload === null ? 'no payload to show' : JSON.stringify(payload, null, 2));
    });
};

function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, ' ');
}
