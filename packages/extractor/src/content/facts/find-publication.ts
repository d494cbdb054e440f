// The day of publication: the head of the page, else a line at the headline, else the address.
import type { Line } from '../lines/line.ts';
import type { Mark } from '../lines/marks.ts';
import { instant } from './head-facts.ts';
import { findDate } from './publication-line.ts';

/** So far above the headline and behind the article a line can state its day. */
const ABOVE = 6;
const BEHIND = 10;

export function findPublication(
  lines: readonly Line[],
  marks: readonly Mark[],
  times: ReadonlyMap<number, string>,
  at: { title: number | null; bodyStart: number; textEnd: number; end: number },
  stated: string | null,
  url: string | null,
): string | null {
  const top = at.title ?? Math.max(0, at.bodyStart - ABOVE);
  const below = range(top, at.bodyStart + 1);
  const around = [
    ...below,
    ...range(Math.max(0, top - ABOVE), top).reverse(),
    ...range(at.textEnd, Math.min(lines.length, at.end + BEHIND)),
  ].filter((i) => lines[i]!.zone !== 'chrome' && lines[i]!.zone !== 'hidden');
  const dated = around.filter((i) => marks[i]!.date !== null);
  const posted = dated.find((i) => !/cập nhật|updated/.test(lines[i]!.folded)) ?? dated[0];
  const line = posted === undefined ? null : marks[posted]!.date;
  const timed = below.map((i) => times.get(i)).find((value) => value !== undefined);
  const precise = fuller(timed === undefined ? null : instant(timed), line);
  return fuller(stated, precise) ?? dayWithin(lines, marks, below) ?? dayOfUrl(url);
}

/** What the markup states, unless the line has the hour of the same day and the markup only the day. */
function fuller(stated: string | null, line: string | null): string | null {
  if (stated === null) return line;
  return line !== null && stated.length === 10 && line.startsWith(stated) ? line : stated;
}

/** A line between headline and text that says more than the day: "Đăng bởi Admin ngày 12/3/2019 trong mục tin tức". */
function dayWithin(lines: readonly Line[], marks: readonly Mark[], below: readonly number[]): string | null {
  for (const i of below.slice(1, -1)) {
    const { folded, zone } = lines[i]!;
    if (
      marks[i]!.prose ||
      folded.length > 200 ||
      zone === 'chrome' ||
      zone === 'hidden' ||
      folded.startsWith('hôm nay')
    )
      continue;
    const found = findDate(folded.slice(0, 120));
    if (found) return found.value;
  }
  return null;
}

/** "/2022/07/04/…", "/2022-7-4/…", "/d20180703031756888.htm", "-180220703031756.htm". */
function dayOfUrl(url: string | null): string | null {
  if (url === null) return null;
  const match =
    /[/=](?<year>20\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})[/-]/.exec(url) ??
    /\/d(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})\d{6,11}\.htm/.exec(url);
  if (!match) return null;
  const { year, month, day } = match.groups as { year: string; month: string; day: string };
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
