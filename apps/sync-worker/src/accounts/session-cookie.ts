import type { FastifyReply, FastifyRequest } from 'fastify';

/** `__Host-`: this host's alone, for all paths, never sent without TLS. Without TLS there is only the plain name. */
const NAMES = { tls: '__Host-forum_sync', plain: 'forum_sync' } as const;

/** TLS ends at a proxy, if anywhere. A client that claims it falsely gets a cookie that does not work. */
function overTls({ headers }: FastifyRequest): boolean {
  return headers['x-forwarded-proto'] === 'https';
}

/** The session's secret that the browser sent, or null. */
export function sessionSecret(request: FastifyRequest): string | null {
  const name = overTls(request) ? NAMES.tls : NAMES.plain;
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key = '', value = ''] = part.trim().split('=');
    if (key === name) {
      return value;
    }
  }
  return null;
}

/** Gives the browser a session's secret to keep, or takes it away. Scripts of a page never see it. */
export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  secret: string | null,
): void {
  const tls = overTls(request);
  void reply.header(
    'set-cookie',
    [
      `${tls ? NAMES.tls : NAMES.plain}=${secret ?? ''}`,
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      ...(tls ? ['Secure'] : []),
      ...(secret === null ? ['Max-Age=0'] : []),
    ].join('; '),
  );
}
