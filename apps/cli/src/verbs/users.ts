import { randomBytes } from 'node:crypto';
import { role } from '@forum-sync/operator-api';
import { Option } from 'commander';
import { CannotAsk } from '../cannot-ask.js';
import { confirm } from '../confirm.js';
import { table } from '../table.js';
import type { AddVerb } from '../verbs.js';

const newPassword = () => randomBytes(15).toString('base64url');
const roleOption = () =>
  new Option('--role <role>', 'a viewer looks, an operator acts').choices(role.options);
type Role = (typeof role.options)[number];

/** Who may log in to the console. */
export const addUsers: AddVerb = (program, terminal) => {
  const users = program.command('users').description('Who may log in to the console');
  users
    .command('list')
    .description('Everybody, with their role')
    .action(async () => {
      const { call, json, print } = terminal();
      const { accounts } = await call('listAccounts');
      print(
        json
          ? JSON.stringify(accounts)
          : table(
              ['name', 'role', 'last login'],
              accounts.map((one) => [one.name, one.role, one.lastLoginAt]),
            ),
      );
    });
  users
    .command('add <name>')
    .description('Lets somebody in, and prints their password once')
    .addOption(roleOption().default('viewer'))
    .action(async (name: string, { role: as }: { role: Role }) => {
      const { call, json, print } = terminal();
      const password = newPassword();
      const added = await call('addAccount', { body: { name, role: as, password } });
      print(json ? JSON.stringify({ ...added, password }) : password);
    });
  users
    .command('change <name>')
    .description('Another role, or a new password, which is printed once; ends their sessions')
    .addOption(roleOption())
    .option('--password', 'a new password')
    .action(async (name: string, change: { role?: Role; password?: boolean }) => {
      const { call, json, print } = terminal();
      if (change.role === undefined && !change.password) {
        throw new CannotAsk('Say what to change: --role, --password, or both.');
      }
      const password = change.password ? newPassword() : undefined;
      const body = { role: change.role, password };
      const changed = await call('changeAccount', { params: { name }, body });
      if (json) {
        print(JSON.stringify({ ...changed, password }));
      } else if (password !== undefined) {
        print(password);
      }
    });
  users
    .command('remove <name>')
    .description('Lets somebody in no longer')
    .option('--yes', 'do not ask')
    .action(async (name: string, { yes }: { yes?: boolean }) => {
      const { call, json, print } = terminal();
      await confirm(`Let ${name} in no longer?`, yes);
      await call('removeAccount', { params: { name } });
      if (json) {
        print(JSON.stringify({ removed: name }));
      }
    });
};
