// `npm run compatibility`: fails when the package would break a consumer and no changeset says so.
import { judge } from './judge.js';

const { ok, says } = judge(process.cwd());
process.stdout.write(`${says}\n`);
process.exitCode = ok ? 0 : 1;
