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
  expect(read).toThrow(
    /DATABASE_URL: must be a URL.*\n.*PORT: must be a port: a whole number from 0 to 65535/,
  );
  expect(read).not.toThrow(/secret|70000/);
});

it.each(['x', '1.5', '-1', ' '])('takes %j for no port', (PORT) => {
  expect(() => readConfig(schema, { DATABASE_URL, PORT })).toThrow('PORT: must be a port');
});

it.each([
  'postgres://user:50%off@db.example/forum',
  'postgres://user:secret%@db.example/forum',
  'postgres://us%er:secret@db.example/forum',
  'postgres://user:secret@db.example/for%um',
  'postgres://user:secret%ff@db.example/forum',
])('says how to write the %% of %s', (url) => {
  const read = () => readConfig(schema, { DATABASE_URL: url });
  expect(read).toThrow('DATABASE_URL: has a literal %: write it as %25');
  expect(read).not.toThrow(/secret|off/);
});

it('takes what is escaped as it should be', () => {
  const url =
    'postgres://user:50%25off%2F%C3%A4@db.example/forum?options=-c%20search_path%3Dpublic';
  expect(readConfig(schema, { DATABASE_URL: url }).DATABASE_URL).toBe(url);
});
