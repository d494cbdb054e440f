// The canonical URL: one address for one page, whatever tracking, session or index-file form it was linked by.

/** Parameters that never choose a page: trackers and sessions. Compared in lower case. */
const NOISE_PARAMETERS =
  /^(utm_\w+|fbclid|gclid|dclid|zarsrc|_ga|mc_[ce]id|igshid|phpsessid|jsessionid|sid_session|aspsessionid\w*|p_p_auth)$/;
const INDEX_FILE = /\/(index|default)\.(php|html?|aspx?)$/i;
const SESSION_PATH = /;jsessionid=[^/?#]*/i;
const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/**
 * The canonical form of an http(s) address: scheme and host in lower case, no default port, fragment, user or session;
 * tracking parameters dropped; percent-encoding in one spelling (NFC, upper-case hex); `index.php` of a folder dropped
 * where no parameter depends on it.
 *
 * @param url absolute, or relative to `base`
 * @returns the canonical URL, or null where it is not an http(s) address
 */
export function canonicalUrl(url: string, base?: string): string | null {
  const parsed = URL.parse(url.trim(), base);
  if (parsed === null || !(parsed.protocol in DEFAULT_PORTS) || parsed.hostname === '') return null;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  if (parsed.port === DEFAULT_PORTS[parsed.protocol]) parsed.port = '';
  parsed.hostname = parsed.hostname.replace(/\.$/, '');
  let path = samePercentEncoding(parsed.pathname.replace(SESSION_PATH, '')).replace(/\/{2,}/g, '/');
  if (parsed.search === '') path = path.replace(INDEX_FILE, '/');
  parsed.pathname = path;
  parsed.search = keptParameters(parsed.search);
  return parsed.href;
}

function keptParameters(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !NOISE_PARAMETERS.test(pair.split('=', 1)[0]!.toLowerCase()));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

/** "%e1%bb%87" and "ệ", NFC and NFD, become one spelling; a broken escape stays as it is. */
function samePercentEncoding(path: string): string {
  return path
    .split('/')
    .map((segment) => {
      try {
        return encodeURIComponent(decodeURIComponent(segment).normalize('NFC')).replace(
          /%(21|24|26|27|28|29|2A|2B|2C|3A|3B|3D|40)/g,
          (code) => decodeURIComponent(code),
        );
      } catch {
        return segment;
      }
    })
    .join('/');
}
