/** The code that Node and PostgreSQL put on their errors: ENOENT, ECONNREFUSED, 28P01. */
export function errorCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return undefined;
}
