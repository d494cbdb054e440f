// Spools: what was put in comes back by key, in one order however it came.
import { expect, test } from 'vitest';
import { withSpools } from './spool.ts';

test('items come back together by key, in the order of keys and of their JSON', async () => {
  const read = (items: readonly (readonly [string, number])[]) =>
    Array.fromAsync(
      withSpools(function* (open) {
        const [spool, other] = [open<number>(), open<string>()];
        for (const [key, item] of items) spool.add(key, item);
        other.add('a', 'of another spool');
        yield* spool.groups();
      }),
    );
  const items = [
    ['b', 2],
    ['a', 3],
    ['', 5],
    ['b', 1],
  ] as const;
  const expected = [
    { key: '', items: [5] },
    { key: 'a', items: [3] },
    { key: 'b', items: [1, 2] },
  ];
  expect(await read(items)).toEqual(expected);
  expect(await read(items.toReversed())).toEqual(expected);
});

test('what fails inside is thrown, and who stops early leaves nothing open', async () => {
  const failing = withSpools<number>(function* () {
    yield 1;
    throw new Error('the store went away');
  });
  await expect(Array.fromAsync(failing)).rejects.toThrow('went away');
  for await (const one of withSpools(() => [1, 2])) {
    expect(one).toBe(1);
    break;
  }
});
