// What a page gave, as the ledger keeps it.
import { createHash } from 'node:crypto';
import type { PageRecord, RefusalReason } from '@giaoban/records';
import type { PageSigns } from './drift/page-signs.ts';

/** What a page gave. Plain data: workers send it through a queue. */
export type PageResult =
  | { readonly kind: 'record'; readonly id: string; readonly contentKey: string; readonly signs?: PageSigns }
  | {
      readonly kind: 'refusal';
      readonly refused: RefusalReason;
      readonly detail: string;
      readonly signs?: PageSigns | undefined;
    }
  /** The page breaks whatever reads it: it is kept apart until someone has looked at it. */
  | { readonly kind: 'quarantine'; readonly detail: string };

/** The result of a page that gave a record: two addresses of one host with one headline and text are one article. */
export function recordResult(record: PageRecord, signs?: PageSigns): PageResult {
  const host = record.source.url === null ? '' : new URL(record.source.url).host;
  const contentKey = createHash('sha256')
    .update(JSON.stringify([host, record.title, record.text]))
    .digest('hex')
    .slice(0, 32);
  return { kind: 'record', id: record.id, contentKey, ...(signs === undefined ? {} : { signs }) };
}

/** The result of a page whose record the store refuses for good. */
export function notTaken(reason: string): PageResult {
  return { kind: 'refusal', refused: 'unreadable', detail: `the store would not take its record: ${reason}` };
}
