// Records between extraction and index: a file each in the data folder, named after its job, gone when it is indexed.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PageRecord } from '@giaoban/records';

export interface RecordFiles {
  /** Whole or not at all: a worker killed on the way leaves no half record. */
  write(name: string, record: PageRecord): Promise<void>;
  /** The record, or null where there is none, or none that is whole: it was indexed already, or never written. */
  read(name: string): Promise<PageRecord | null>;
  remove(name: string): Promise<void>;
}

export function recordFiles(folder: string): RecordFiles {
  const path = (name: string) => join(folder, `${name}.json`);
  return {
    async write(name, record) {
      const half = `${path(name)}.${process.pid}.half`;
      await writeFile(half, JSON.stringify(record));
      await rename(half, path(name));
    },
    async read(name) {
      try {
        // A full disk or a power failure may have left half a file: the archive gives the record again.
        return PageRecord.safeParse(JSON.parse(await readFile(path(name), 'utf8'))).data ?? null;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return null;
        throw error;
      }
    },
    remove: (name) => rm(path(name), { force: true }),
  };
}
