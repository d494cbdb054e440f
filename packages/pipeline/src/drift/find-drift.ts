// Portals that are read otherwise than before: by portal and day, what pages lack and how they are built, against the days before.
import { LACKS, type Lack, likeness, type PageSigns, templateOf } from './page-signs.ts';

/** A page that was read, with what it showed. */
export interface SignedPage extends PageSigns {
  readonly url: string;
  readonly host: string;
  /** Day of its capture in Vietnam, YYYY-MM-DD. */
  readonly day: string;
}

export interface PortalDay {
  readonly host: string;
  readonly day: string;
  readonly articles: number;
  readonly listings: number;
  /** Share of the articles without date, people, text; of the listings without headlines; null where there are none. */
  readonly rates: Readonly<Record<Lack, number | null>>;
  /** How much its articles are built like those of the days before, 0 to 1; null where there are too few. */
  readonly likeness: number | null;
  readonly alarms: readonly DriftAlarm[];
}

export interface DriftAlarm {
  readonly sign: Lack | 'template';
  /** The share on this day, and on the days before: of pages that lack something, or of blocks that are as they were. */
  readonly now: number;
  readonly before: number;
  /** A page that shows it. */
  readonly page: string;
}

/** Days before that a day is compared with. */
export const DAYS_BEFORE = 30;
/** So many pages of a day and of the days before are needed: three of four without a date say nothing yet. */
const LEAST_NOW = 5;
const LEAST_BEFORE = 20;
/** An alarm needs a step of that height, and one that chance makes once in a thousand times (standard errors). */
const STEP = 0.2;
const ERRORS = 3;
/** A template has changed where pages have lost so much of their likeness to those before. */
const UNLIKE = 0.3;

/**
 * @param pages of one portal, in the order of their days
 * @param from first day that is told
 */
export function findDrift(pages: readonly SignedPage[], from: string): PortalDay[] {
  const days = [...Map.groupBy(pages, ({ day }) => day)];
  return days.flatMap(([day, now]) => {
    if (day < from) return [];
    const since = dayBefore(day, DAYS_BEFORE);
    const before = days.filter(([other]) => other < day && other >= since).flatMap(([, those]) => those);
    return [portalDay(day, now, before)];
  });
}

function portalDay(day: string, now: readonly SignedPage[], before: readonly SignedPage[]): PortalDay {
  const ofKind = (those: readonly SignedPage[], kind: SignedPage['kind']) => those.filter((page) => page.kind === kind);
  const kindOf = (lack: Lack) => (lack === 'headlines' ? 'listing' : 'article');
  const alarms = LACKS.flatMap((lack) => risen(lack, ofKind(now, kindOf(lack)), ofKind(before, kindOf(lack))) ?? []);
  const built = rebuilt(ofKind(now, 'article'), ofKind(before, 'article'));
  const rates = Object.fromEntries(LACKS.map((lack) => [lack, rate(lack, ofKind(now, kindOf(lack)))]));
  return {
    host: now[0]!.host,
    day,
    articles: ofKind(now, 'article').length,
    listings: ofKind(now, 'listing').length,
    rates: rates as PortalDay['rates'],
    likeness: built?.now ?? null,
    alarms: built === null || built.before - built.now < UNLIKE ? alarms : [...alarms, built],
  };
}

function rate(lack: Lack, pages: readonly SignedPage[]): number | null {
  return pages.length === 0 ? null : pages.filter(({ lacks }) => lacks.includes(lack)).length / pages.length;
}

function risen(sign: Lack, pages: readonly SignedPage[], earlier: readonly SignedPage[]): DriftAlarm | null {
  if (pages.length < LEAST_NOW || earlier.length < LEAST_BEFORE) return null;
  const now = rate(sign, pages)!;
  const before = rate(sign, earlier)!;
  const both = (now * pages.length + before * earlier.length) / (pages.length + earlier.length);
  const error = Math.sqrt(both * (1 - both) * (1 / pages.length + 1 / earlier.length));
  if (now - before < STEP || now - before < ERRORS * error) return null;
  return { sign, now, before, page: pages.find(({ lacks }) => lacks.includes(sign))!.url };
}

function rebuilt(pages: readonly SignedPage[], earlier: readonly SignedPage[]): DriftAlarm | null {
  if (pages.length < LEAST_NOW || earlier.length < LEAST_BEFORE) return null;
  const template = templateOf(earlier.map(({ blocks }) => blocks));
  const like = pages.map(({ url, blocks }) => ({ url, like: likeness(blocks, template) }));
  const least = like.reduce((a, b) => (b.like < a.like ? b : a));
  const before = mean(earlier.map(({ blocks }) => likeness(blocks, template)));
  return { sign: 'template', now: mean(like.map((page) => page.like)), before, page: least.url };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
