// `npm run dev`: as `npm start`, while what you change is compiled at once and the apps that use it start anew.
import { checkTypes } from './dev/check-types.ts';
import { compileFile } from './dev/compile-file.ts';
import { compiledPackages } from './dev/compiled-packages.ts';
import { restartApps } from './dev/restart-apps.ts';
import { spawnTurbo } from './dev/spawn-turbo.ts';
import { watchSources } from './dev/watch-sources.ts';
import { runUntilEnded } from './start/run-until-ended.ts';

// What is tried out must not end among the events of a real forum.
process.env['DATA_DIR'] ||= '.data/dev';

const packages = compiledPackages();

await runUntilEnded({
  onReady: (apps, signal) => {
    const restart = restartApps(apps, packages, signal);
    watchSources(packages, async (changes, since) => {
      const compiled = await Promise.all(changes.map(compileFile));
      checkTypes();
      await restart(
        changes.filter((_, index) => compiled[index]),
        since,
      );
    });
    // What watches itself: the console's pages, in the browser as soon as they are saved.
    spawnTurbo(['dev']);
  },
});
