// Posts over time: a bar each, from the first to the last day on which pages tell it as held, with its evidence.
import { html } from 'hono/html';
import type { Person } from '../answers.ts';
import { formatDay, formatRange } from '../format/format-date.ts';
import { formatPlace } from '../format/format-place.ts';
import type { Speech } from '../language.ts';
import { passageLink } from '../resolved/passage-link.ts';

type Post = Person['posts'][number];

const WIDTH = 1000;
const HEIGHT = 16;
/** A post that is told on one day alone is still seen. */
const NARROWEST = 8;

export function tenures(posts: readonly Post[], speech: Speech) {
  const { words } = speech;
  if (posts.length === 0) return html`<p class="note">${words.profile.noPosts}</p>`;
  const span = spanOf(posts);
  return html`<p class="note">${words.profile.postsHint}</p>
<ol class="tenures">${posts.map((post) => html`<li>${heading(post)}${span === null ? '' : bar(post, span)}${when(post, speech)}</li>`)}</ol>
${span === null ? '' : html`<p class="axis" aria-hidden="true"><span>${span.first.slice(0, 4)}</span><span>${span.last.slice(0, 4)}</span></p>`}`;
}

function heading({ title, organisation, place }: Post) {
  const where = [organisation, formatPlace(place)].filter((part) => part !== null && part !== '').join(', ');
  return html`<p><b>${title}</b>${where === '' ? '' : html` <span class="n">${where}</span>`}</p>`;
}

function when(post: Post, speech: Speech) {
  const { words, fill } = speech;
  const { from, to, formerOn, concurrent, evidence } = post;
  const notes = [
    ...(from === null || to === null ? [] : [formatRange(from, to, speech)]),
    ...(formerOn === null ? [] : [fill(words.profile.formerOn, { day: formatDay(formerOn, speech) })]),
    ...(concurrent.length === 0 ? [] : [fill(words.profile.concurrent, { titles: concurrent.join(', ') })]),
  ];
  return html`<p class="note">${notes.join(' · ')}</p>
<p class="note">${words.profile.evidence}: ${evidence.map(
    ({ record, title, day }, i) =>
      html`${i > 0 ? ', ' : ''}${passageLink(record, title, day === null ? words.dayUnknown : formatDay(day, speech), speech)}`,
  )}</p>`;
}

interface Span {
  readonly first: string;
  readonly last: string;
  at(day: string): number;
}

/** The years that all posts touch, whole; null where no day is known. */
function spanOf(posts: readonly Post[]): Span | null {
  const days = posts.flatMap(({ from, to, formerOn }) => [from, to, formerOn]);
  const known = days.filter((day) => day !== null && !Number.isNaN(Date.parse(day))) as string[];
  if (known.length === 0) return null;
  const years = known.map((day) => Number(day.slice(0, 4)));
  const first = `${Math.min(...years)}-01-01`;
  const last = `${Math.max(...years)}-12-31`;
  const [start, end] = [Date.parse(first), Date.parse(last)];
  const at = (day: string) => Math.round(((Date.parse(day) - start) / (end - start)) * WIDTH);
  return { first, last, at };
}

function bar({ from, to, formerOn }: Post, { at }: Span) {
  const [start, end, former] = [from, to, formerOn].map((day) => (day === null ? Number.NaN : at(day))) as [
    number,
    number,
    number,
  ];
  const x = Math.min(start, WIDTH - NARROWEST);
  return html`<svg class="bar-drawn" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" focusable="false" aria-hidden="true">
${Number.isNaN(x) || Number.isNaN(end) ? '' : html`<rect class="c0" x="${x}" y="3" width="${Math.max(end - x, NARROWEST)}" height="10"/>`}
${Number.isNaN(former) ? '' : html`<path class="conflict" d="M${former} 0V${HEIGHT}"/>`}
</svg>`;
}
