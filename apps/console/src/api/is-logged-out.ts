import { OperatorApiError } from '@forum-sync/operator-api';

export function isLoggedOut(error: unknown): boolean {
  return error instanceof OperatorApiError && error.status === 401;
}
