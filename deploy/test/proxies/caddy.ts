import type { ProxyKind } from './start-proxy.js';

/** The sample as it is, but for a certificate that no authority has to be asked for. */
export const caddy = (program: string): ProxyKind => ({
  sample: 'deploy/proxies/Caddyfile',
  adapt: (sample, { folder, https, http, certificate, key }) =>
    sample
      .replace(/^\{$/m, `$&\n\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}`)
      .replace(/^forum-sync.example.com \{$/m, `$&\n\ttls ${certificate} ${key}`)
      .replace('/var/log/caddy', `${folder}/logs`),
  command: (configuration) => [program, 'run', '--adapter', 'caddyfile', '--config', configuration],
});
