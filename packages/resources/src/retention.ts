// How long what was fetched of a portal may be kept, where somebody has asked for an end.
import { z } from 'zod';
import { readTable } from './table.ts';

const RetentionRow = z.object({
  host: z.string().min(1),
  /** Since it was fetched. */
  days: z.coerce.number().int().min(1),
  /** Who asked for it. */
  because: z.string().min(1),
});

/** Days by host; hosts that are not named are kept for ever. */
export function loadRetention(): ReadonlyMap<string, number> {
  return new Map(readTable('portals/retention.tsv', RetentionRow).map(({ host, days }) => [host, days]));
}
