// The gate of every store: what is no record is reported with its reason, the others go on.
import { PageRecord } from '@giaoban/records';
import type { PutResult } from './store.ts';

export interface CheckedRecords {
  readonly records: readonly PageRecord[];
  readonly rejected: PutResult['rejected'];
}

export function checkedRecords(given: readonly PageRecord[]): CheckedRecords {
  const records: PageRecord[] = [];
  const rejected: { id: string; reason: string }[] = [];
  for (const record of given) {
    const parsed = PageRecord.safeParse(record);
    if (parsed.success) records.push(parsed.data);
    else {
      const issue = parsed.error.issues[0]!;
      rejected.push({ id: String(record?.id ?? '(no id)'), reason: `${issue.path.join('.')}: ${issue.message}` });
    }
  }
  return { records, rejected };
}
