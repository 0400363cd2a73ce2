import { readSettings } from '../../scripts/start/settings.js';

it('refuses a % that pg cannot decode before anything starts, and says how to write it', () => {
  const start = () => readSettings({ DATABASE_URL: 'postgres://user:50%off@db.example/forum' });
  expect(start).toThrow('DATABASE_URL has a % that stands for itself: write it as %25');
  expect(start).not.toThrow('off@');
  expect(readSettings({ DATABASE_URL: 'postgres://user:50%25off@db/forum' })).toMatchObject({
    DATABASE_URL: 'postgres://user:50%25off@db/forum',
  });
});

it('says of what is no URL that it is none', () => {
  expect(() => readSettings({ DATABASE_URL: '50%off' })).toThrow('is no PostgreSQL URL');
});
