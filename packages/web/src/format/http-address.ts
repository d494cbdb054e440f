// Addresses that come from crawled pages: only http and https become links, "javascript:" stays text.

/** @returns the address where it may stand in a link, or null */
export function httpAddress(address: string | null): URL | null {
  const url = address === null ? null : URL.parse(address);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
