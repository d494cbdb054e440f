// What a page is about: topics of a small vocabulary, and its key terms, from the terms in headline and text.
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { type TermPlace, type TopicTerm, termsIn } from './topic-terms.ts';

/** What a page is about it says early, in characters. */
const READ = 2_000;
const LEAD = 400;

export const topics: Stage = {
  name: 'topics',
  requires: ['official'],
  provides: ['topic', 'keyword'],
  run(document, annotations) {
    const places = placesOf(document, annotations);
    for (const [topic, { weight, first, term }] of chosenTopics(places))
      annotations.add('topic', first, { topic, weight }, term.at);
    for (const [keyword, { weight, first, term }] of chosenKeywords(places))
      annotations.add('keyword', first, { keyword, weight }, term.at);
  },
};

type Where = 'title' | 'lead' | 'body';
interface Told extends TermPlace {
  readonly where: Where;
}
interface Weighed {
  weight: number;
  /** Where it stands first in the text; empty where only the headline has it. */
  readonly first: { readonly start: number; readonly end: number };
  readonly term: TopicTerm;
}

/** The terms of headline and text; not those in the titles of officials: who came is not what it is about. */
function placesOf(document: Document, annotations: Annotations): Told[] {
  const held = annotations
    .all('official')
    .flatMap(({ value }) => value.titles.map(({ evidence }) => evidence))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let heldTo = 0;
  const title = viewsOf(document.page.title ?? '');
  const told: Told[] = termsIn(title, title.text.length).map((place) => ({ ...place, where: 'title' }));
  for (const place of termsIn(document, Math.min(READ, document.text.length))) {
    for (; next < held.length && held[next]!.start <= place.start; next += 1)
      heldTo = Math.max(heldTo, held[next]!.end);
    if (place.end <= heldTo) continue;
    told.push({ ...place, where: place.start < LEAD ? 'lead' : 'body' });
  }
  return told;
}

interface Weights {
  readonly title: number;
  readonly lead: number;
  /** A term counts so often in the text. */
  readonly most: number;
}

/** Weight of each key, by how rare its terms are and where they stand; heaviest first. */
function weigh(places: readonly Told[], { title, lead, most }: Weights, keyOf: (term: TopicTerm) => string | null) {
  const weighed = new Map<string, Weighed>();
  const times = new Map<TopicTerm, number>();
  for (const { term, where, start, end } of places) {
    const key = keyOf(term);
    if (key === null) continue;
    const count = where === 'title' ? 0 : (times.get(term) ?? 0) + 1;
    if (count > most) continue;
    times.set(term, count);
    const weight = Math.sqrt(term.rarity) * (where === 'title' ? title : where === 'lead' ? lead : 1);
    const known = weighed.get(key);
    if (known) known.weight += weight;
    else weighed.set(key, { weight, first: where === 'title' ? { start: 0, end: 0 } : { start, end }, term });
  }
  return [...weighed].sort(([, a], [, b]) => b.weight - a.weight);
}

/** A topic needs some weight of its own, a share of all that is told, and to stand beside the first. */
const LEAST_WEIGHT = 20;
const LEAST_SHARE = 0.2;
const BESIDE_FIRST = 0.25;
const MOST_TOPICS = 3;

function chosenTopics(places: readonly Told[]) {
  const all = weigh(places, { title: 12, lead: 5, most: 3 }, ({ topic }) => topic);
  const sum = all.reduce((total, [, { weight }]) => total + weight, 0);
  const least = Math.max(LEAST_WEIGHT, LEAST_SHARE * sum, BESIDE_FIRST * (all[0]?.[1].weight ?? 0));
  return all.filter(([, { weight }]) => weight >= least).slice(0, MOST_TOPICS);
}

const MOST_KEYWORDS = 5;
/** Of the weight of the first: a page says of itself what it is about, and names much besides. */
const KEYWORD_SHARE = 0.3;

/** The heaviest; none that stands within a heavier one: "dân vận" beside "công tác dân vận". */
function chosenKeywords(places: readonly Told[]) {
  const all = weigh(places, { title: 6, lead: 3, most: 8 }, ({ keyword }) => keyword);
  const least = KEYWORD_SHARE * (all[0]?.[1].weight ?? 0);
  const chosen: typeof all = [];
  for (const one of all) {
    if (chosen.length === MOST_KEYWORDS || one[1].weight < least) break;
    const within = one[0].toLowerCase();
    if (!chosen.some(([keyword]) => keyword.toLowerCase().includes(within))) chosen.push(one);
  }
  return chosen;
}
