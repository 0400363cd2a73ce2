import { z } from 'zod';

/** The settings cannot be used; every problem is listed, none carries a value. */
export class ConfigError extends Error {
  readonly code = 'CONFIG';
  constructor(problems: readonly string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/**
 * Reads the environment by a schema. Unset and empty are the same: an empty line in an env file means
 * "the default".
 *
 * @throws ConfigError that lists all problems at once
 */
export function readConfig<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>>,
): z.output<Schema> {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(set);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  }
  return result.data;
}
