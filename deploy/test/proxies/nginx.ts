import type { ProxyKind } from './start-proxy.js';

/** The sample as it is, inside what /etc/nginx/nginx.conf has around it. */
export const nginx = (program: string): ProxyKind => ({
  sample: 'deploy/proxies/nginx.conf',
  adapt: (sample, { folder, https, http, certificate, key }) => `
    daemon off;
    pid ${folder}/pid;
    error_log stderr;
    events {}
    http {
      client_body_temp_path ${folder}/body;
      proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi;
      uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      ${sample
        .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
        .replace('listen 80', `listen 127.0.0.1:${http}`)
        .replace('/etc/ssl/forum-sync/fullchain.pem', certificate)
        .replace('/etc/ssl/forum-sync/privkey.pem', key)
        .replaceAll('/var/log/nginx', `${folder}/logs`)}
    }`,
  command: (configuration, { folder }) => [
    program,
    '-e',
    'stderr',
    '-p',
    folder,
    '-c',
    configuration,
  ],
});
