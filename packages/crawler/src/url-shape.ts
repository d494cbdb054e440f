// The shape of an address: its numbers and slugs taken out, so that the pages of a trap, or of an archive, look alike.

/** More parameters than this are filters in ever new combinations: all of them are one shape. */
const MOST_NAMES = 3;

const SLUG = /^[^-]*(?:-[^-]*){2,}$/;

/** "/tin/giao-ban-thang-9-123.html?page=4" → "/tin/~.html?page": equal for addresses that one template makes. */
export function urlShape(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const path = pathname
    .split('/')
    .map((segment) => {
      const [, name, extension] = /^(.*?)(\.[a-z]{2,5})?$/i.exec(segment)!;
      return (SLUG.test(name!) ? '~' : name!.replace(/\d+/g, '#')) + (extension ?? '');
    })
    .join('/');
  const names = [...new Set([...searchParams.keys()].map((name) => name.replace(/\d+/g, '#')))].sort();
  if (names.length === 0) return path;
  return `${path}?${names.length > MOST_NAMES ? '*' : names.join('&')}`;
}
