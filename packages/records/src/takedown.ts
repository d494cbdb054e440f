// A line of the takedowns: what was withdrawn on request, by whom and why.
import { z } from 'zod';

export const Takedown = z.strictObject({
  /** ISO 8601 UTC. */
  at: z.string(),
  /** Who ran the command. */
  by: z.string(),
  kind: z.enum(['page', 'portal', 'person', 'expired']),
  /** Address, host, name as written; of expired pages the host. */
  subject: z.string(),
  reason: z.string(),
  /** The line takes nothing down: those before it with the same kind and subject hold no longer. */
  lifts: z.literal(true).optional(),
  /** Canonical addresses that left with it, copies of the page among them. */
  urls: z.array(z.string()),
  /** Ids of the records that left the store. */
  records: z.array(z.string()),
});
export type Takedown = z.infer<typeof Takedown>;
