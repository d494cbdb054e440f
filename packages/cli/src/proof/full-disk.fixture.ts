// Loaded into a process by --import: writes fail with ENOSPC, and SQLite says that it is full, when the room is used up.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);
const fs = require('node:fs') as typeof import('node:fs');
const named = process.env.DISK_ROOM_FILE;
const told = named === undefined ? '' : fs.readFileSync(named, 'utf8');

if (told !== '') {
  limitFiles(Number(told));
  limitDatabases(Number(told));
  syncBuiltinESMExports();
}

/** What is written to open files, as the archive does. */
function limitFiles(room: number): void {
  let left = room;
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, data, options) => {
    left -= typeof file === 'number' ? Buffer.byteLength(data as Uint8Array | string) : 0;
    if (left < 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    writeFileSync(file, data, options);
  };
}

/** A database may grow by the room, and is then as full as on a full disk. */
function limitDatabases(room: number): void {
  const sqlite = require('node:sqlite') as typeof import('node:sqlite');
  const { DatabaseSync } = sqlite;
  sqlite.DatabaseSync = class extends DatabaseSync {
    constructor(...given: ConstructorParameters<typeof DatabaseSync>) {
      super(...given);
      const { page_count: pages } = this.prepare('PRAGMA page_count').get() as { page_count: number };
      this.exec(`PRAGMA max_page_count = ${pages + Math.floor(room / 4096)}`);
    }
  };
}
