// `npm start`: everything on one machine.
import { runUntilEnded } from './start/run-until-ended.ts';

await runUntilEnded();
