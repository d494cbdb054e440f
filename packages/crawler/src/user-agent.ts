// How the crawler names itself: to servers in every request, to robots.txt by its product name.

/** The name that a robots.txt addresses us by. */
export const PRODUCT = 'GiaoBan';

/** The User-Agent header. @param contact page or mail address of whoever runs the crawler; null where none is set */
export function userAgent(contact: string | null): string {
  return `${PRODUCT}/0.1 (crawler of provincial portals; ${contact ?? 'no contact set'})`;
}
