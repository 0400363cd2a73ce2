import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';

/** POSTs to one of a proxy's URLs, whose host name leads to this machine; the status, and where it redirects. */
export function ask(url: string, body = '{}'): Promise<{ status: number; location?: string }> {
  const { protocol, port, pathname, host, hostname } = new URL(url);
  const request = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const post = request({
      host: '127.0.0.1',
      port,
      path: pathname,
      method: 'POST',
      headers: {
        host,
        'content-length': Buffer.byteLength(body),
        'x-forwarded-for': '203.0.113.9',
      },
      ...(protocol === 'https:' && { servername: hostname, rejectUnauthorized: false }),
      agent: false,
    });
    post.on('response', (answer) => {
      answer.resume();
      const { statusCode = 0, headers } = answer;
      answer.on('end', () =>
        resolve({ status: statusCode, ...(headers.location && { location: headers.location }) }),
      );
    });
    post.on('error', reject);
    post.end(body);
  });
}
