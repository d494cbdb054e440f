// The contract on those of the difficult portals that take no time by themselves; `pnpm bench trials` runs all.
import { expect, test } from 'vitest';
import { faults } from './judge.ts';
import { TRIALS } from './portals/index.ts';
import { runTrials } from './run-trials.ts';
import { stories } from './story.ts';

const QUICK =
  'alike canonical changing charsets cookieless cookies dates errors-as-pages forbidden frames-2008 guid-feeds late-charset nukeviet odd-robots parts script-front standing twins unindexed wire bad-wire bases feed-index long-parts postback quiet-edits robots-403 robots-garbage robots-large robots-moved robots-wild script-cookie twin-paths two-names';
const trials = TRIALS.filter(({ name }) => QUICK.split(' ').includes(name));

test('every article of difficult portals, each once, as it stands, politely, and again after edits', async () => {
  for await (const { round, summary, verdicts } of runTrials(trials, { delayMs: 20 })) {
    // How late a busy machine sees the end of an answer is no fault of the crawler.
    const wrong = verdicts
      .map((verdict) => ({ ...verdict, tooSoon: 0 }))
      .map((verdict) => [verdict.name, ...faults(verdict)]);
    expect(wrong).toEqual(trials.map(({ name }) => [name]));
    // Four more articles are edited in a later part: that makes another record of the article, and no page counted as edited.
    expect(summary).toMatchObject(round === 1 ? { edited: 0, gone: 0 } : { edited: 12, gone: 1 });
  }
}, 300_000);

test('53 portals with articles that no two share', () => {
  const tokens = TRIALS.flatMap((trial) => [
    ...new Set([...trial.stories(1), ...trial.stories(2)].map(({ token }) => token)),
  ]);
  expect(TRIALS).toHaveLength(53);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(stories(3, 5)).toEqual(stories(3, 5));
});
