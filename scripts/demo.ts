// `npm run demo`: as `npm start`, with a living forum that feeds it.
import { forumAccess, livingForum } from './start/living-forum.ts';
import { runUntilEnded } from './start/run-until-ended.ts';

// Its events are invented: they must not end among those of a real forum.
process.env['DATA_DIR'] ||= '.data/demo';
// The same worker reads its past, and what is doubtful, over its REST API.
Object.assign(process.env, forumAccess(process.env['HOST'] || '127.0.0.1'));

await runUntilEnded({ forum: livingForum });
