// Blanks what reviewers said of records that were taken down; the other lines stay where processes have read them.
import { closeSync, existsSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** Lines of these records become empty lines, which are skipped. A missing file holds none. */
export function forgetCorrections(file: string, records: ReadonlySet<string>): void {
  if (!existsSync(file) || records.size === 0) return;
  const bytes = readFileSync(file);
  const descriptor = openSync(file, 'r+');
  try {
    for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start)) {
      if (start === end) continue;
      const { record } = JSON.parse(bytes.subarray(start, end).toString()) as { record: string | null };
      if (record !== null && records.has(record)) writeSync(descriptor, '\n'.repeat(end - start), start);
    }
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
