// How deeply a page's elements stand within one another, told before it is parsed: a page can be made to exhaust the stack.

const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Elements that hold none, or that the next one of their kind closes. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dd dt option tr td th tbody thead tfoot'.split(
    ' ',
  ),
);
/** Written by hand or by a portal, pages stay below a hundred. */
const DEEPEST = 1000;

/** True where elements are left open so often that walking them would exhaust the stack. */
export function isTooDeep(html: string): boolean {
  if (!hasManyTags(html)) return false;
  let depth = 0;
  for (const [, closing, name] of html.matchAll(TAG)) {
    if (FLAT.has(name!.toLowerCase())) continue;
    depth = Math.max(0, depth + (closing === '/' ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Most pages have fewer tags than are too deep. */
function hasManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0 && tags <= DEEPEST; at = html.indexOf('<', at + 1)) tags += 1;
  return tags > DEEPEST;
}
