// Where the data files stand: beside the sources in a checkout, beside the build in a published package.
import { fileURLToPath } from 'node:url';

/** Absolute path of a data file, given as `lexicon/titles.tsv`. */
export function dataFile(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}
