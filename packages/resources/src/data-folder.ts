// Where the data files stand: beside the sources in a checkout, beside the build in a published package.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** GIAOBAN_RESOURCES names another folder: own portals, titles and rules without touching the package. */
const FOLDER = process.env.GIAOBAN_RESOURCES ?? fileURLToPath(new URL('../data', import.meta.url));

/** Absolute path of a data file, given as `lexicon/titles.tsv`. */
export function dataFile(name: string): string {
  return join(FOLDER, name);
}
