// The article of a page that holds it only as data for its script: JSON in an attribute of a custom element
// (`<news-detail :article="{…}">`) or in a script of its own. It becomes markup, which is read as any other.
import { type Hint, hintsOf } from './markup-hints.ts';
import { type Element, parsePage } from './page-tree.ts';

type Fields = Readonly<Record<string, unknown>>;

/** No article is shorter, in characters. */
const SHORTEST = 300;
/** So many values of a page's data are looked at. */
const MOST_VALUES = 50_000;
const ORDER: readonly Hint[] = ['title', 'date', 'author', 'lead'];

/** Markup of the article that stands in the page's data, or null where none does. */
export function articleInData(markup: string): string | null {
  const page = parsePage(markup);
  if (page === null) return null;
  let longest: { fields: Fields; length: number } | null = null;
  const consider = (fields: Fields) => {
    const length = Math.max(0, ...Object.values(fields).map((value) => (isText(value) ? value.length : 0)));
    if (length >= SHORTEST && length > (longest?.length ?? 0)) longest = { fields, length };
  };
  for (const element of customElements(page.root)) {
    consider(element.attributes);
    for (const value of Object.values(element.attributes)) for (const fields of fieldsOf(value)) consider(fields);
  }
  for (const body of page.data) for (const fields of fieldsOf(body)) consider(fields);
  const found = longest as { fields: Fields; length: number } | null;
  return found && markupOf(found.fields, found.length);
}

/** Words of running text, as they are or as markup; no JSON. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.includes(' ') && !/^\s*[[{]/.test(value);
}

function customElements(root: Element): Element[] {
  const found: Element[] = [];
  const stack: Element[] = [root];
  while (stack.length > 0) {
    const element = stack.pop()!;
    if (element.tag.includes('-')) found.push(element);
    for (const child of element.children) if (typeof child !== 'string') stack.push(child);
  }
  return found.reverse();
}

/** All objects of a JSON text, outer before inner; none where it is no JSON. */
function fieldsOf(json: string): Fields[] {
  if (json.length < SHORTEST || !/^\s*[[{]/.test(json)) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return [];
  }
  const found: Fields[] = [];
  const queue: unknown[] = [parsed];
  for (let i = 0; i < queue.length && i < MOST_VALUES; i += 1) {
    const value = queue[i];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) found.push(value as Fields);
    for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
  }
  return found;
}

/** One block for each field that says something, named after it; headline, day and author first, the text last. */
function markupOf(fields: Fields, textLength: number): string {
  const said = Object.entries(fields).flatMap(([name, value]) => {
    const inner = (value as { name?: unknown } | null)?.name;
    const text = typeof value === 'string' ? value : inner;
    return typeof text === 'string' && (text.includes(' ') || /^\d{4}-\d\d-\d\d/.test(text)) ? [{ name, text }] : [];
  });
  const rank = ({ name, text }: { name: string; text: string }) => {
    if (text.length === textLength) return ORDER.length + 1;
    const hints = hintsOf(nameOf(name));
    const at = ORDER.findIndex((hint) => hints.has(hint));
    return at < 0 ? ORDER.length : at;
  };
  const blocks = said
    .filter((field) => rank(field) !== ORDER.length)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ name, text }) => `<div class="${nameOf(name)}">${/<\w/.test(text) ? text : inParagraphs(text)}</div>`);
  return `<article>${blocks.join('\n')}</article>`;
}

/** "publishedAt", ":published_at" → "published-at" */
function nameOf(field: string): string {
  return field
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .replace(/[^\p{L}\d]+/gu, '-')
    .toLowerCase();
}

function inParagraphs(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]+/g, '<p>$&</p>') : text;
}
