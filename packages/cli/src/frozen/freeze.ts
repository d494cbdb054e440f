// The state of a day as a data set of its own: files with their checksums, versions, and the line to cite it by. What it
// holds follows from the archive and the day alone: two runs write the same bytes.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTOR_VERSION } from '@giaoban/extractor';
import { applyCorrections, openCorrectionLog } from '@giaoban/indexer/corrections';
import { extractArchive, openDataFolder } from '@giaoban/pipeline';
import { BadDataError, SCHEMA_VERSION } from '@giaoban/records';
import { exportedItems } from '../exported-items.ts';
import { VERSION } from '../version.ts';
import { type FrozenFile, MANIFEST, type Manifest } from './manifest.ts';
import { recordsById } from './records-by-id.ts';

const PARTS = ['records', 'people', 'events', 'series', 'coverage', 'reprints'] as const;

/**
 * @param data folder whose archive is read; captures and corrections after the instant are left out
 * @param to folder for the data set, empty or not there yet
 * @throws BadDataError where the folder has something in it
 */
export async function freeze(data: string, asOf: Date, to: string): Promise<Manifest> {
  mkdirSync(to, { recursive: true });
  if (readdirSync(to).length > 0) throw new BadDataError(to, 'the folder of a frozen data set must be empty');
  const folder = openDataFolder(data);
  const corrections = openCorrectionLog(folder.corrections, asOf);
  const kept = recordsById(join(to, '.records'));
  const files: FrozenFile[] = [];
  try {
    for await (const extraction of extractArchive(folder, asOf)) {
      if ('record' in extraction) {
        kept.add(applyCorrections(extraction.record, corrections.of(extraction.record.id)));
      }
    }
    for (const part of PARTS) {
      files.push(await writeLines(to, `${part}.jsonl`, exportedItems(kept, part, corrections.decisions())));
    }
  } finally {
    kept.close();
  }
  const manifest = manifestOf(asOf, files);
  writeFileSync(join(to, 'SHA256SUMS'), sumsOf(files));
  writeFileSync(join(to, 'CITATION.txt'), `${manifest.citation}\n`);
  // Comes last: a folder without it is no data set.
  writeFileSync(join(to, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function writeLines(to: string, name: string, items: AsyncIterable<object>): Promise<FrozenFile> {
  const file = createWriteStream(join(to, name));
  const hash = createHash('sha256');
  let count = 0;
  for await (const item of items) {
    const line = `${JSON.stringify(item)}\n`;
    hash.update(line);
    count += 1;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return { name, items: count, sha256: hash.digest('hex') };
}

/** As `sha256sum --check` reads it. */
function sumsOf(files: readonly FrozenFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

function manifestOf(asOf: Date, files: readonly FrozenFile[]): Manifest {
  const digest = createHash('sha256').update(sumsOf(files)).digest('hex');
  const versions = { giaoban: VERSION, extractor: EXTRACTOR_VERSION, recordSchema: SCHEMA_VERSION };
  const records = files.find(({ name }) => name === 'records.jsonl')!.items;
  const instant = asOf.toISOString();
  const citation = `Giao Ban: records of provincial portals of Vietnam as of ${instant}, ${records} records. Giao Ban ${VERSION}, extractor ${EXTRACTOR_VERSION}. sha256:${digest}`;
  return { asOf: instant, versions, files, digest, citation };
}
