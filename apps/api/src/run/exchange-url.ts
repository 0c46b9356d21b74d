const loopback: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** True for the origin of another installation: https without path, query or credentials; plain http on this machine alone. */
export function isExchangeUrl(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.pathname !== '/' || url.search || url.hash || url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname));
}
