// A child process that the crash test kills: it appends captures and says how many were acknowledged.
import { openArchiveWriter } from './archive-writer.ts';

const writer = await openArchiveWriter(process.argv[2]!, { name: 'doomed' });
for (let n = 1; ; n += 1) {
  await writer.append({
    url: `http://portal.example/${n}`,
    fetchedAt: new Date().toISOString(),
    request: { method: 'GET', headers: [] },
    response: { status: 200, headers: [], body: Buffer.alloc(4000, n), truncated: false },
  });
  process.send!(n);
}
