// Reads a frozen data set: only what is as it was written.
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadDataError, PermanentError } from '@giaoban/records';
import { type FrozenFile, MANIFEST } from './manifest.ts';

/**
 * The items of one file, in its order. Whether it is as it was written is known at its end: who reads it takes all or nothing.
 * @param name "series.jsonl"
 * @throws PermanentError where the folder holds no frozen data set, BadDataError where the file was changed
 */
export async function* readFrozen(folder: string, name: string): AsyncGenerator<unknown> {
  const file = filesOf(folder).find((one) => one.name === name);
  if (file === undefined) throw new BadDataError(join(folder, MANIFEST), `names no ${name}`);
  const hash = createHash('sha256');
  let rest = '';
  for await (const chunk of createReadStream(join(folder, name), 'utf8')) {
    hash.update(chunk);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield JSON.parse(line);
  }
  if (hash.digest('hex') !== file.sha256) {
    throw new BadDataError(join(folder, name), 'was changed since the data set was frozen: its checksum differs');
  }
}

function filesOf(folder: string): readonly FrozenFile[] {
  const path = join(folder, MANIFEST);
  try {
    const { files } = JSON.parse(readFileSync(path, 'utf8'));
    if (Array.isArray(files)) return files;
  } catch (cause) {
    throw new PermanentError(path, NO_MANIFEST, { cause });
  }
  throw new PermanentError(path, NO_MANIFEST);
}

const NO_MANIFEST = 'is no manifest of a frozen data set: giaoban export --as-of TIME makes one';
