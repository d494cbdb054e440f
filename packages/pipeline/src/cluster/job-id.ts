// Ids of jobs: the same work has the same id, so that it stands in a queue once.
import { createHash } from 'node:crypto';
import type { CaptureJob } from '../capture-job.ts';

/** BullMQ ids hold no ":" and are no integers. */
export function jobId(step: string, subject: string): string {
  return `${step}-${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;
}

/** The id of a step's work on a captured page. */
export function captureId(step: string, capture: CaptureJob): string {
  return jobId(step, `${capture.url} ${capture.fetchedAt}`);
}
