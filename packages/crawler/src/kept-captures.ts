// Pages that a crawl has in its archive and its frontier does not know, as it was killed between the two: they are read from there.
import { type ArchiveReader, bodyDigest, type Capture, type CaptureEntry, REVISIT_TYPE } from '@giaoban/archive';
import type { Frontier } from './frontier.ts';

export interface KeptCaptures {
  /** The capture of an address; null where there is none. */
  find(url: string): Promise<Capture | null>;
  /** Where the same answer under the same address stands in the archive; null where it is to be appended. */
  entryOf(capture: Capture): CaptureEntry | null;
}

/** Where nothing was left behind. */
export const NOTHING_KEPT: KeptCaptures = { find: async () => null, entryOf: () => null };

/** Looks for what crawls that were killed since then have left behind. */
export async function keptCaptures(archive: ArchiveReader, frontier: Frontier, since: Date): Promise<KeptCaptures> {
  const told = new Set<string>();
  for (const { pointer, fetchedAt } of frontier.captures())
    if (Date.parse(fetchedAt) >= since.getTime()) told.add(`${pointer.file}:${pointer.offset}`);
  const kept = new Map<string, CaptureEntry>();
  for await (const entry of archive.entries(since))
    if (isPage(entry) && !told.has(`${entry.pointer.file}:${entry.pointer.offset}`)) kept.set(entry.url, entry);
  return {
    async find(url) {
      const entry = kept.get(url);
      return entry === undefined ? null : archive.read(entry.pointer);
    },
    entryOf(capture) {
      const entry = kept.get(capture.url);
      return entry !== undefined && entry.digest === bodyDigest(capture.response.body) ? entry : null;
    },
  };
}

function isPage({ status, contentType }: CaptureEntry): boolean {
  return status >= 200 && status < 300 && contentType !== REVISIT_TYPE;
}
