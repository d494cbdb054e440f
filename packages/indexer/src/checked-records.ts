// The gate of every store: what is no record is reported with its reason, the others go on.
import { PageRecord } from '@giaoban/records';
import { compareRevisions } from './revision.ts';
import type { PutResult } from './store.ts';

export interface CheckedRecords {
  /** One of each id: its newest revision. */
  readonly records: readonly PageRecord[];
  /** Older revisions of these, given in the same call. */
  readonly superseded: number;
  readonly rejected: PutResult['rejected'];
}

export function checkedRecords(given: readonly PageRecord[]): CheckedRecords {
  const records = new Map<string, PageRecord>();
  let superseded = 0;
  const rejected: { id: string; reason: string }[] = [];
  for (const record of given) {
    const parsed = PageRecord.safeParse(record);
    if (parsed.success) {
      const known = records.get(parsed.data.id);
      if (known !== undefined) superseded += 1;
      if (known === undefined || compareRevisions(parsed.data.revision, known.revision) > 0) {
        records.set(parsed.data.id, parsed.data);
      }
    } else {
      const issue = parsed.error.issues[0]!;
      rejected.push({ id: String(record?.id ?? '(no id)'), reason: `${issue.path.join('.')}: ${issue.message}` });
    }
  }
  return { records: [...records.values()], superseded, rejected };
}
