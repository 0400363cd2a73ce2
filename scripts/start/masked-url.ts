/** A database URL that may be shown: the password, wherever it stands in it, is ***. */
export function maskedUrl(text: string): string {
  const url = new URL(text);
  if (url.password !== '') {
    url.password = '***';
  }
  for (const name of ['password', 'sslpassword']) {
    if (url.searchParams.has(name)) {
      url.searchParams.set(name, '***');
    }
  }
  return url.href;
}
