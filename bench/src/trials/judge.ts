// What came of a round at a portal: which articles are there, each once and as it stands now, and how the crawler behaved.
import type { Served, Visit } from './serve-trial.ts';
import { correctionOf, type Story } from './story.ts';

export interface ReadRecord {
  readonly title: string | null;
  readonly text: string;
  readonly source: { readonly url: string | null };
}

export interface Verdict {
  readonly name: string;
  readonly articles: number;
  readonly found: number;
  /** Titles of articles without a record. */
  readonly missing: readonly string[];
  readonly twice: number;
  /** The record is of an earlier version. */
  readonly stale: number;
  /** The title is not read as the page has it. */
  readonly mistitled: readonly string[];
  /** Addresses of records that are of no article. */
  readonly strays: readonly string[];
  readonly forbidden: readonly string[];
  /** Requests before the time that Retry-After named. */
  readonly early: number;
  /** Requests that began before the last one was answered. */
  readonly overlapping: number;
  /** Requests sooner after the last answer than delay or robots.txt ask. */
  readonly tooSoon: number;
  readonly requests: number;
  /** Requests of the first round beyond what any need explains. */
  readonly beyond: number;
}

/** A busy server sees the end of its answer a little later than whoever asked. */
const TOLERANCE_MS = 15;

/** @param delayMs least pause that was asked of the crawler */
export function judge(served: Served, records: readonly ReadRecord[], delayMs: number): Verdict {
  const { trial, round } = served;
  const mine = records.filter(({ source }) => source.url !== null && served.hosts.includes(new URL(source.url).host));
  const stories = trial.stories(round);
  const known = [...stories, ...trial.stories(1)];
  const of = (story: Story) => mine.filter(({ text }) => text.includes(story.token));
  const visits = served.visits.filter((visit) => visit.round === round);
  const inOrder = pairs(visits);
  return {
    name: trial.name,
    articles: stories.length,
    found: stories.filter((story) => of(story).length > 0).length,
    missing: stories.filter((story) => of(story).length === 0).map(({ title, id }) => `${id} ${title}`),
    twice: stories.filter((story) => of(story).length > 1).length,
    stale: stories.filter(
      (story) =>
        story.paragraphs.at(-1)!.includes(correctionOf(story)) &&
        !of(story).some(({ text }) => text.includes(correctionOf(story))),
    ).length,
    mistitled: stories.flatMap((story) =>
      of(story)
        .filter(({ title }) => title !== story.title)
        .map(({ title }) => `${title} ≠ ${story.title}`),
    ),
    strays: mine
      .filter(({ text }) => !known.some(({ token }) => text.includes(token)))
      .map(({ source }) => source.url!),
    forbidden: visits.map(({ path }) => path).filter((path) => trial.forbidden?.(path)),
    early: visits.filter(({ early }) => early).length,
    overlapping: inOrder.filter(([before, next]) => next.start < before.end - TOLERANCE_MS).length,
    tooSoon: inOrder.filter(
      ([before, next]) => next.start - before.end < pauseAfter(before, served, delayMs) - TOLERANCE_MS,
    ).length,
    requests: visits.length,
    beyond: round === 1 ? Math.max(0, visits.length - trial.most) : 0,
  };
}

const pauseAfter = (before: Visit, { trial }: Served, delayMs: number) =>
  /robots(?:\.txt)?$/.test(before.path) ? delayMs : Math.max(delayMs, trial.robotsDelayMs ?? 0);
const pairs = (visits: readonly Visit[]) => visits.slice(1).map((next, at) => [visits[at]!, next] as const);

/** What is wrong, in words; empty where nothing is. */
export function faults(verdict: Verdict): string[] {
  const { articles, found, missing, mistitled, strays, forbidden } = verdict;
  const count = (name: 'twice' | 'stale' | 'early' | 'overlapping' | 'tooSoon' | 'beyond') =>
    verdict[name] > 0 ? [`${verdict[name]} ${name}`] : [];
  const list = (name: string, of: readonly string[]) =>
    of.length > 0 ? [`${of.length} ${name}: ${of.slice(0, 4).join('; ')}`] : [];
  return [
    ...(found < articles ? list('missing', missing) : []),
    ...count('twice'),
    ...count('stale'),
    ...list('mistitled', mistitled),
    ...list('stray', strays),
    ...list('forbidden', forbidden),
    ...count('early'),
    ...count('overlapping'),
    ...count('tooSoon'),
    ...count('beyond'),
  ];
}
