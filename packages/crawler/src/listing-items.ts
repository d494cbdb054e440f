// What a listing says of each article that it links: the text of the item that the link stands in.
import { hash } from 'node:crypto';
import type { Element } from 'domhandler';
import { textOf } from './page-elements.ts';

/** An item is looked for so many elements above its link. */
const HIGHEST = 4;
/** Shorter texts are "Xem tiếp" and the like. */
const ENOUGH = 20;
/** Days are kept, all other numbers are counters. */
const NUMBERS = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d+/g;

/**
 * A label for each address: it changes where the listing changes what it says of it.
 *
 * @param links elements with the address that each leads to
 * @param listing address of the page: labels of one listing are compared with one another alone
 */
export function itemLabels(links: readonly (readonly [Element, string])[], listing: string): Map<string, string> {
  const owners = new Map<Element, string | null>();
  for (const [link, url] of links)
    for (const element of upwards(link)) {
      const owner = owners.get(element);
      owners.set(element, owner === undefined || owner === url ? url : null);
    }
  const longest = new Map<string, string>();
  for (const [link, url] of links) {
    const item = upwards(link).findLast((element) => owners.get(element) === url) ?? link;
    const text = textOf(item)
      .replace(/\s+/g, ' ')
      .replace(NUMBERS, (number) => (number.includes('/') || number.length > 7 ? number : ''));
    if (text.length >= ENOUGH && text.length > (longest.get(url)?.length ?? 0)) longest.set(url, text);
  }
  const of = hash('sha256', listing).slice(0, 6);
  return new Map([...longest].map(([url, text]) => [url, `${of} ${hash('sha256', text).slice(0, 10)}`]));
}

/** A link and what it stands in, up to the page itself. */
function upwards(link: Element): Element[] {
  const chain = [link];
  for (let at = link; chain.length <= HIGHEST; ) {
    const { parent } = at;
    if (parent === null || parent.type === 'root' || (parent as Element).name === 'body') break;
    at = parent as Element;
    chain.push(at);
  }
  return chain;
}
