// The judged set of the contract: how near the answers come to the order that people would give them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import { judgedPages } from '../testing/judged-pages.ts';
import { search, shortName } from './ask.ts';
import { JUDGED } from './judged-questions.ts';

const FLOOR = 0.95;
const AT = 10;

export function judgedContract(open: () => Promise<Store>): void {
  describe(`${JUDGED.length} judged questions`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.put(judgedPages());
      await store.refresh();
    }, 60_000);
    afterAll(() => store.close());

    test(`NDCG@${AT} is ${FLOOR} or more`, async () => {
      const scores: [number, string, readonly string[]][] = [];
      for (const [q, ...groups] of JUDGED) {
        const gains = gainsOf(groups);
        const { items } = await search(store, { q, limit: AT });
        const answers = items.map(shortName);
        scores.push([ndcg(answers, gains), q, answers]);
      }
      const mean = scores.reduce((sum, [score]) => sum + score, 0) / scores.length;
      const worst = scores.filter(([score]) => score < 1).sort(([a], [b]) => a - b);
      expect(mean, JSON.stringify(worst.slice(0, 10))).toBeGreaterThanOrEqual(FLOOR);
    }, 60_000);
  });
}

function gainsOf(groups: readonly (string | undefined)[]): Map<string, number> {
  return new Map(groups.flatMap((group, i) => (group ?? '').split(' ').map((key) => [key, 2 ** (3 - i) - 1] as const)));
}

function ndcg(answers: readonly string[], gains: ReadonlyMap<string, number>): number {
  const ideal = [...gains.values()].sort((a, b) => b - a);
  return discounted(answers.map((key) => gains.get(key) ?? 0)) / discounted(ideal);
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, AT).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
