// Decisions of people about joins, applied last: "these two are one", "these two are not".
import { readFileSync } from 'node:fs';
import { BadDataError } from '@giaoban/records';
import { z } from 'zod';
import type { Career } from './career.ts';

const Decision = z.strictObject({
  decision: z.enum(['same', 'different']),
  /** Two appearances, each as record id, "/" and official id. */
  between: z.tuple([z.string().min(3), z.string().min(3)]),
  note: z.string().optional(),
});
export type Decision = z.infer<typeof Decision>;

export interface DeniedJoins {
  /** Whether an appearance of one career was said not to be the other's. */
  between(a: Pick<Career, 'members'>, b: Pick<Career, 'members'>): boolean;
}

/** @param file JSON Lines. @throws BadDataError naming file and line */
export function readDecisions(file: string): Decision[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseDecision(line, `${file}:${index + 1}`)]));
}

function parseDecision(line: string, at: string): Decision {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadDataError(at, 'is no JSON');
  }
  const parsed = Decision.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new BadDataError(at, `is no decision: ${issue.path.join('.')}: ${issue.message}`);
}

export function deniedJoins(decisions: readonly Decision[]): DeniedJoins {
  const against = new Map<string, Set<string>>();
  for (const { decision, between } of decisions) {
    if (decision !== 'different') continue;
    for (const [ref, other] of [between, [between[1], between[0]]] as const) {
      against.set(ref, (against.get(ref) ?? new Set()).add(other));
    }
  }
  return {
    between(a, b) {
      if (against.size === 0) return false;
      return a.members.some(({ ref }) => {
        const others = against.get(ref);
        return others !== undefined && b.members.some((member) => others.has(member.ref));
      });
    },
  };
}
