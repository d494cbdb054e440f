// What the archive of a data folder holds.
import { type CaptureEntry, openArchiveReader } from '@giaoban/archive';
import { canonicalUrl } from '@giaoban/records';
import { openDataFolder } from './data-folder.ts';

/** All captures in the order of the archive. @param url where given: those of this page alone, in any of its spellings */
export async function* listCaptures(folder: string, url: string | null): AsyncGenerator<CaptureEntry> {
  const wanted = url === null ? null : canonicalUrl(url);
  for await (const entry of openArchiveReader(openDataFolder(folder).archive).entries()) {
    if (url === null || canonicalUrl(entry.url) === wanted) yield entry;
  }
}
