import { operatorClient } from '@forum-sync/operator-api';

/** Calls the operator API; the session is in a cookie that no script can read. */
export const call = operatorClient({ baseUrl: '' });
