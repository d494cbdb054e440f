// Page files: single files and folders of them, with what a meta.json beside a page says of it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { BadDataError, type Page, PermanentError } from '@giaoban/records';

const PAGE_ENDINGS = new Set(['.html', '.htm', '.txt']);

/** The page files under the paths, each once, in path order. A path that names a file is taken whatever its ending. */
export function findPageFiles(paths: readonly string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    if (isFolder(path)) for (const file of walk(path)) found.add(file);
    else found.add(path);
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // join() drops a leading "./"; the path stays as given.
    const asGiven = folder.startsWith('./') ? `./${path}` : path;
    if (entry.isDirectory()) yield* walk(asGiven);
    else if (PAGE_ENDINGS.has(extname(entry.name).toLowerCase())) yield asGiven;
  }
}

/**
 * Reads a page file and its meta.json.
 *
 * @throws PermanentError where the file can't be read, BadDataError where its meta.json is not what it must be
 */
export function readPageFile(path: string): Page {
  let body: Uint8Array;
  try {
    body = readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new PermanentError(path, code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`, { cause });
  }
  const meta = readMeta(path);
  return { body, path, url: meta.url, fetchedAt: meta.fetchedAt, contentType: meta.contentType };
}

interface Meta {
  url: string | null;
  fetchedAt: string | null;
  contentType: string | null;
}

function readMeta(path: string): Meta {
  const file = metaFile(path);
  const meta: Meta = { url: null, fetchedAt: null, contentType: null };
  if (file === null) return meta;
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new BadDataError(file, 'is no JSON', { cause });
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new BadDataError(file, 'is no JSON object');
  for (const key of Object.keys(meta) as (keyof Meta)[]) {
    const value = (given as Record<string, unknown>)[key] ?? null;
    if (value !== null && typeof value !== 'string')
      throw new BadDataError(`${file}: ${key}`, 'must be a string or null');
    meta[key] = value === '' ? null : value;
  }
  return meta;
}

/** `NAME.meta.json` beside the page, or `meta.json` where the page is the only one of its folder. */
function metaFile(path: string): string | null {
  const name = basename(path, extname(path));
  for (const own of [join(dirname(path), `${name}.meta.json`), `${path}.meta.json`]) if (existsSync(own)) return own;
  const shared = join(dirname(path), 'meta.json');
  if (!existsSync(shared)) return null;
  const pages = readdirSync(dirname(path)).filter((file) => PAGE_ENDINGS.has(extname(file).toLowerCase()));
  return pages.length <= 1 ? shared : null;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
