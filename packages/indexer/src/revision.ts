// Which of two revisions of a page is the newer one: the later capture, within a capture the later extractor.
import type { PageRecord } from '@giaoban/records';

export type Revision = PageRecord['revision'];

/** Negative where `a` is older than `b`, 0 where they are one revision. No capture is older than any. */
export function compareRevisions(a: Revision, b: Revision): number {
  return instant(a.capture) - instant(b.capture) || compareVersions(a.extractor, b.extractor);
}

function instant(capture: string | null): number {
  const time = capture === null ? Number.NaN : Date.parse(capture);
  return Number.isNaN(time) ? 0 : time;
}

/** "0.10.0" is later than "0.9.1"; what is no number compares as text. */
function compareVersions(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const x = left[i] ?? '0';
    const y = right[i] ?? '0';
    const difference = Number(x) - Number(y);
    if (Number.isNaN(difference) ? x !== y : difference !== 0)
      return Number.isNaN(difference) ? (x < y ? -1 : 1) : difference;
  }
  return 0;
}

/** Bits of the extractor's version in a revision number: major 5, minor 8, patch 8. */
const VERSION_BITS = [5, 8, 8];
const LAST_SECOND = 2 ** 32 - 1;

/**
 * The revision as one number that a server can compare: the second of the capture, then the extractor's version. It
 * grows as `compareRevisions` does, but tells neither captures of one second nor versions past "31.255.255" apart.
 */
export function revisionNumber({ capture, extractor }: Revision): number {
  const seconds = Math.min(Math.max(Math.floor(instant(capture) / 1000), 0), LAST_SECOND);
  const parts = extractor.split('.');
  return VERSION_BITS.reduce((number, bits, i) => {
    const part = Math.trunc(Number(parts[i] ?? '0')) || 0;
    return number * 2 ** bits + Math.min(Math.max(part, 0), 2 ** bits - 1);
  }, seconds);
}
