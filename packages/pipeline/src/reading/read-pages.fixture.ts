// A child process that reads the pages it is sent, so that what breaks readers can be loaded into its threads.
import type { CaptureJob } from '../capture-job.ts';
import { openPageReader } from './page-reader.ts';

const reader = openPageReader(process.argv[2]!, { deadlineMs: 10_000, heapMb: 200 });
process.on('message', async (job: CaptureJob) => {
  const reading = await reader.read(job);
  process.send!('quarantine' in reading ? reading.quarantine : '');
});
