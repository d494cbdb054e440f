// The country, hour by hour: portals that may be asked once in a while, workers that read, queues between them.
import type { ServiceTimes } from './service-times.ts';

export interface Country {
  readonly provinces: number;
  readonly portalsEach: number;
  readonly pages: number;
  readonly years: number;
  /** Seconds between two requests to a portal. */
  readonly delaySeconds: number;
  /** Cores that read and index. */
  readonly cores: number;
}

export interface Simulated {
  /** Days until half, 95 of a hundred, and all of the pages that were there at the start are fetched. */
  readonly firstCrawlDays: { readonly half: number; readonly most: number; readonly all: number };
  /** Largest number of pages that waited to be read. */
  readonly mostUnread: number;
  /** Hours in which fetching waited for reading. */
  readonly hoursHeldUp: number;
  /** Share of the cores that was busy, in the first month and behind it. */
  readonly busyFirst: number;
  readonly busyLater: number;
  /** Requests a day in the last year. */
  readonly requestsADay: number;
  readonly captures: number;
}

const HOURS_A_DAY = 24;
const DAYS_A_YEAR = 365;
/** Of ten requests one is a listing, a sitemap or robots.txt. */
const REQUESTS_A_PAGE = 1.1;
/** Above so many unread pages no more are fetched (packages/pipeline/src/cluster/run-cluster.ts). */
const MOST_UNREAD = 2_000;
/** Articles are asked again after their age doubles, in 90 days at the latest: four times a year and a few in the first weeks. */
const ASKED_AGAIN_A_YEAR = 365 / 90;
/** Asked again, so many give another page (edits, counters): the others are a revisit of a kilobyte. */
const CHANGED = 0.03;
/** Portals differ as their sizes do: a few hold most pages. */
const SPREAD = 1.3;

/** Nothing is drawn by chance: sizes are the quantiles of a log-normal distribution. */
export function portalSizes({ provinces, portalsEach, pages }: Country): Float64Array {
  const count = provinces * portalsEach;
  const sizes = Float64Array.from({ length: count }, (_, i) => Math.exp(SPREAD * normalQuantile((i + 0.5) / count)));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size) => (size / all) * pages);
}

/**
 * The pages that are there at the end are spread evenly over the years before and the years that are simulated: half of them
 * are there at the start.
 */
export function simulate(country: Country, times: ServiceTimes): Simulated {
  const sizes = portalSizes(country);
  const there = country.pages / 2;
  const left = sizes.map((size) => (size / 2) * REQUESTS_A_PAGE);
  const newAnHour = sizes.map((size) => size / 2 / (country.years * DAYS_A_YEAR * HOURS_A_DAY));
  const asksAnHour = 3600 / country.delaySeconds;
  const reads = (3600 * country.cores) / (times.extractSeconds + times.indexSeconds);
  const hours = country.years * DAYS_A_YEAR * HOURS_A_DAY;
  const reached = { half: Number.NaN, most: Number.NaN, all: Number.NaN };
  let [fetched, unread, mostUnread, hoursHeldUp, captures, lastYear] = [0, 0, 0, 0, 0, 0];
  const busy = { first: 0, later: 0 };
  for (let hour = 0; hour < hours; hour += 1) {
    // What may be fetched this hour: as much as is read, and what the queue has room for.
    const room = MOST_UNREAD - unread + reads;
    let wanted = 0;
    const known = fetched / REQUESTS_A_PAGE;
    const again = (known * ASKED_AGAIN_A_YEAR) / (DAYS_A_YEAR * HOURS_A_DAY);
    for (let i = 0; i < left.length; i += 1) {
      left[i]! += newAnHour[i]! * REQUESTS_A_PAGE;
      wanted += Math.min(left[i]!, asksAnHour);
    }
    const granted = Math.min(1, room / Math.max(wanted, 1));
    if (granted < 1) hoursHeldUp += 1;
    let got = 0;
    for (let i = 0; i < left.length; i += 1) {
      const asked = Math.min(left[i]!, asksAnHour) * granted;
      left[i]! -= asked;
      got += asked;
    }
    fetched += got;
    const pages = got / REQUESTS_A_PAGE + again * CHANGED;
    const read = Math.min(unread + pages, reads);
    unread += pages - read;
    // Within the hour fetching and reading go on at once; what stands in between is what one is ahead of the other.
    mostUnread = Math.max(mostUnread, Math.min(MOST_UNREAD, unread));
    captures += pages;
    busy[hour < 30 * HOURS_A_DAY ? 'first' : 'later'] += read / reads;
    if (hour >= hours - DAYS_A_YEAR * HOURS_A_DAY) lastYear += got + again;
    const share = fetched / REQUESTS_A_PAGE / there;
    const day = (hour + 1) / HOURS_A_DAY;
    if (share >= 0.5 && Number.isNaN(reached.half)) reached.half = day;
    if (share >= 0.95 && Number.isNaN(reached.most)) reached.most = day;
    if (Number.isNaN(reached.all) && left.every((rest, i) => rest <= newAnHour[i]! * REQUESTS_A_PAGE))
      reached.all = day;
  }
  return {
    firstCrawlDays: reached,
    mostUnread,
    hoursHeldUp,
    busyFirst: busy.first / (30 * HOURS_A_DAY),
    busyLater: busy.later / (hours - 30 * HOURS_A_DAY),
    requestsADay: lastYear / DAYS_A_YEAR,
    captures,
  };
}

/** Acklam's approximation; its error is below a millionth. */
function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
  const at = (factors: readonly number[], x: number) => factors.reduce((sum, factor) => sum * x + factor, 0);
  const EDGE = 0.02425;
  if (p > 1 - EDGE) return -normalQuantile(1 - p);
  if (p < EDGE) {
    const q = Math.sqrt(-2 * Math.log(p));
    return at(c, q) / at(d, q);
  }
  const q = p - 0.5;
  return (at(a, q * q) * q) / at(b, q * q);
}
