// Ids of jobs: the same work has the same id, so that it stands in a queue once.
import { createHash } from 'node:crypto';
import type { CrawlTask } from '@giaoban/crawler';
import type { CaptureJob } from '../capture-job.ts';

/** BullMQ ids hold no ":" and are no integers. */
export function jobId(step: string, subject: string): string {
  return `${step}-${createHash('sha256').update(subject).digest('hex').slice(0, 32)}`;
}

/** What a captured page is known by at all steps. */
export function captureKey({ url, fetchedAt, parts = [] }: CaptureJob): string {
  return [url, fetchedAt, ...parts.map(({ file, offset }) => `${file}:${offset}`)].join(' ');
}

/** The id of a step's work on a captured page. */
export function captureId(step: string, capture: CaptureJob): string {
  return jobId(step, captureKey(capture));
}

/** What a fetch is known by at all steps. */
export function taskKey({ url, attempt }: CrawlTask): string {
  return `${url} ${attempt}`;
}
