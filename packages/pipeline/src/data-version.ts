// What a data folder says of itself: which layout it has, and which extractor has read it. A downgrade is refused, not tried.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadDataError, PermanentError } from '@giaoban/records';

/** Layout of the data folder: raised where an older program would misread it. */
const LAYOUT = 1;

interface Stamp {
  readonly layout: number;
  readonly extractor: string;
}

/**
 * Checks the stamp of a folder; nothing is written.
 *
 * @throws PermanentError where a later program has written there
 */
export function checkDataVersion(root: string, extractor: string): void {
  const stamp = readStamp(stampPath(root));
  if (stamp !== null) {
    if (stamp.layout > LAYOUT)
      throw new PermanentError(root, `has layout ${stamp.layout}; this program knows ${LAYOUT}: run the newer program`);
    if (compareVersions(stamp.extractor, extractor) > 0)
      throw new PermanentError(
        root,
        `was read by extractor ${stamp.extractor}, and this is ${extractor}: run the newer program, or name another data folder`,
      );
  }
}

/** Notes that this program writes there: an earlier one is refused from now on. @throws as `checkDataVersion` */
export function stampDataVersion(root: string, extractor: string): void {
  checkDataVersion(root, extractor);
  const path = stampPath(root);
  const stamp = readStamp(path);
  if (stamp?.layout === LAYOUT && stamp.extractor === extractor) return;
  const half = `${path}.${process.pid}.half`;
  writeFileSync(half, `${JSON.stringify({ layout: LAYOUT, extractor })}\n`);
  renameSync(half, path);
}

const stampPath = (root: string) => join(root, 'version.json');

function readStamp(path: string): Stamp | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const stamp = parsed(text);
  if (typeof stamp?.layout === 'number' && typeof stamp.extractor === 'string') return stamp as Stamp;
  throw new BadDataError(path, 'is no stamp of a data folder: { "layout": 1, "extractor": "0.1.0" }');
}

function parsed(text: string): Partial<Stamp> | null {
  try {
    return JSON.parse(text) as Partial<Stamp> | null;
  } catch {
    return null;
  }
}

/** "0.10.0" is later than "0.9.1". */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
