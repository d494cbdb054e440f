// Start addresses: given one by one, or in files with one a line.
import { readFileSync } from 'node:fs';
import { BadDataError, canonicalUrl } from '@giaoban/records';

/** @throws BadDataError naming what is no http(s) address, with file and line */
export function readSeeds(given: readonly string[]): string[] {
  return given.flatMap((seed) => (/^[a-z][a-z0-9+.-]*:/i.test(seed) ? [address(seed, seed)] : readSeedFile(seed)));
}

function readSeedFile(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const seed = line.replace(/#.*/, '').trim();
      return seed === '' ? [] : [address(seed, `${file}:${index + 1}`)];
    });
}

function address(seed: string, at: string): string {
  const url = canonicalUrl(seed);
  if (url === null) throw new BadDataError(at, `"${seed}" is no http or https address`);
  return url;
}
