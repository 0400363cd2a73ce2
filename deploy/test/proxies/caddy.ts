import { spawnSync } from 'node:child_process';
import type { ProxyKind } from './start-proxy.js';

/** The sample as it is, but for a certificate that no authority has to be asked for. */
export const caddy = (program: string): ProxyKind => ({
  sample: 'deploy/proxies/Caddyfile',
  adapt: (sample, { folder, https, http, certificate, key }) =>
    asRead(program, sample)
      .replace(/^\{$/m, `$&\n\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}`)
      .replace(/^forum-sync.example.com \{$/m, `$&\n\ttls ${certificate} ${key}`)
      .replace('/var/log/caddy', `${folder}/logs`),
  command: (configuration) => [program, 'run', '--adapter', 'caddyfile', '--config', configuration],
});

/** What the sample's comment says of an older Caddy is done for one: Debian's own is such. */
function asRead(program: string, sample: string): string {
  const { stdout } = spawnSync(program, ['version'], { encoding: 'utf8' });
  const version = (/\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? '').split('.').map(Number);
  const since = [2, 6, 4];
  const differs = since.findIndex((part, place) => part !== version[place]);
  return differs !== -1 && (version[differs] ?? 0) < (since[differs] ?? 0)
    ? sample.replace(/^(\s*)request_buffers 6MiB$/m, '$1buffer_requests')
    : sample;
}
