// WARC files of other crawlers into a data folder: what they hold is read like what we fetched.
import { type ImportCounts, importWarc, openArchiveReader, openArchiveWriter, openTakedowns } from '@giaoban/archive';
import { openDataFolder } from './data-folder.ts';

/** Imports the files one after the other and tells of each. @throws as `importWarc` does, at the first file that is none */
export async function* importFiles(
  folder: string,
  files: readonly string[],
): AsyncGenerator<ImportCounts & { readonly file: string }> {
  const data = openDataFolder(folder);
  const known = new Set<string>();
  for await (const { url, fetchedAt } of openArchiveReader(data.archive).entries()) known.add(`${fetchedAt} ${url}`);
  const writer = await openArchiveWriter(data.archive, { name: 'import' });
  const takedowns = openTakedowns(data.archive);
  const isKnown = (url: string, fetchedAt: string): boolean => {
    const key = `${fetchedAt} ${url}`;
    if (known.has(key) || takedowns.forbids(url)) return true;
    known.add(key);
    return false;
  };
  try {
    for (const file of files) yield { file, ...(await importWarc(file, writer, isKnown)) };
  } finally {
    await writer.close();
  }
}
