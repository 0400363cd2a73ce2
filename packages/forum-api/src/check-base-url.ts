const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The base URL without a closing slash. Throws a TypeError where the key would travel readable for
 * everyone (http to another machine) or where the text is no base. The text is not repeated: people
 * paste addresses that hold passwords.
 */
export function checkBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) {
    throw new TypeError('baseUrl is not a URL; expected something like https://host/v1/api');
  }
  const url = new URL(baseUrl);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
    throw new TypeError('baseUrl must begin with https:// (http:// only for this machine)');
  }
  if (url.username !== '' || url.password !== '') {
    throw new TypeError(
      'baseUrl must not hold a user name or password; the key is sent as a header',
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new TypeError('baseUrl must end with its path, without "?" and "#"');
  }
  return url.href.replace(/\/+$/, '');
}
