// Organs that took over from others: "Ban Dân vận Tỉnh ủy" became part of "Ban Tuyên giáo và Dân vận Tỉnh ủy" in 2025.
import { nameKey, readTable } from '@giaoban/resources';
import { z } from 'zod';

const LineageRow = z.object({
  organ: z.string().min(1),
  successor: z.string().min(1),
  from: z.iso.date(),
  province: z.string(),
  level: z.enum(['central', 'province', 'district', 'commune']),
});
type LineageRow = z.infer<typeof LineageRow>;

let rows: ReadonlyMap<string, readonly LineageRow[]> | null = null;

function rowsOf(organ: string): readonly LineageRow[] {
  if (rows === null) {
    const byOrgan = new Map<string, LineageRow[]>();
    for (const row of readTable('lineage/organs.tsv', LineageRow)) {
      const key = nameKey(row.organ);
      byOrgan.set(key, [...(byOrgan.get(key) ?? []), row]);
    }
    rows = byOrgan;
  }
  return rows.get(nameKey(organ)) ?? [];
}

export interface OrganSuccession {
  readonly successor: string;
  /** First day of the successor. */
  readonly from: string;
}

/**
 * Who took over from an organ.
 *
 * @param organ name without a place
 * @param province where it sits; a row of that province wins over the general one
 */
function successorOf(organ: string, province: string | null): OrganSuccession | null {
  const found = rowsOf(organ);
  const own = province === null ? undefined : found.find((row) => nameKey(row.province) === nameKey(province));
  return own ?? found.find((row) => row.province === '') ?? null;
}

/** The organ under which a day knows it: "Ban Dân vận Tỉnh ủy" asked for in 2026 is "Ban Tuyên giáo và Dân vận Tỉnh ủy". */
export function organOn(organ: string, day: string, province: string | null): string {
  let name = organ;
  for (let next = successorOf(name, province); next && next.from <= day; next = successorOf(name, province)) {
    name = next.successor;
  }
  return name;
}

/** The last of its successors: one key for an organ and all that took over from it. */
export function organLine(organ: string, province: string | null): string {
  return nameKey(organOn(organ, '9999-12-31', province));
}
