/**
 * The environment of initdb and postgres. Little of ours: PGDATA, PGPORT or a locale that this machine does
 * not have would change or stop the server, and on macOS it does not start without a valid LC_ALL.
 */
export function postgresEnv(): NodeJS.ProcessEnv {
  const { PATH, TZ } = process.env;
  return {
    LC_ALL: 'C',
    ...(PATH === undefined ? {} : { PATH }),
    ...(TZ === undefined ? {} : { TZ }),
  };
}
