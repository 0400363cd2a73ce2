import { z } from 'zod';
import { databaseUrl, host, port } from './fields.js';
import { ConfigError, readConfig } from './read-config.js';

const schema = z.object({ DATABASE_URL: databaseUrl, HOST: host, PORT: port(3000) });
const DATABASE_URL = 'postgres://user:secret@db.example:5432/forum';

it('takes the defaults for what is unset or empty', () => {
  expect(readConfig(schema, { DATABASE_URL, PORT: '', HOST: undefined })).toEqual({
    DATABASE_URL,
    HOST: '127.0.0.1',
    PORT: 3000,
  });
});

it('lists all problems at once, by name, without a value', () => {
  const read = () => readConfig(schema, { DATABASE_URL: 'mysql://user:secret@db', PORT: '70000' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/DATABASE_URL: must be a URL.*\n.*PORT: must be a port, 0 to 65535/);
  expect(read).not.toThrow(/secret|70000/);
});

it.each(['x', '1.5', '-1', ' '])('takes %j for no port', (PORT) => {
  expect(() => readConfig(schema, { DATABASE_URL, PORT })).toThrow('PORT: must be a port');
});
