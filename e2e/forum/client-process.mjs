// One of several clients that share a budget of requests: node client-process.mjs <base url> <key> <calls>.
// The parent holds the limiter; each take is a question to it.
import { createForumApi } from '@forum-sync/forum-api';

const [baseUrl, apiKey, calls] = process.argv.slice(2);
const waiting = [];
process.on('message', () => waiting.shift()());

// A process that has just started sends its first requests late, and those that follow in time after them.
await fetch(new URL('/', baseUrl));
await new Promise((go) => {
  waiting.push(go);
  process.send('ready');
});

const api = createForumApi({
  baseUrl,
  apiKey,
  limiter: {
    take: () =>
      new Promise((granted) => {
        waiting.push(granted);
        process.send('take');
      }),
  },
});
const answers = await Promise.allSettled(
  Array.from({ length: Number(calls) }, () => api.users.list({ limit: 1 }).pages().next()),
);
process.send({ answered: answers.filter(({ status }) => status === 'fulfilled').length });
process.disconnect();
