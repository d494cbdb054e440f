// The floor of joining meetings into events: pairwise F1, and conflicts kept.
import { fileURLToPath } from 'node:url';
import { resolveEvents } from '@giaoban/indexer/resolve';
import { describe, expect, test } from 'vitest';
import { readEventsGold } from './events-gold.ts';
import { pairwise } from './pairwise.ts';

const FLOOR = 0.95;
const gold = readEventsGold(fileURLToPath(new URL('../../resolve/events.txt', import.meta.url)));
const events = await Array.fromAsync(resolveEvents(gold.records));
const found = new Map(events.flatMap((event) => event.records.map(({ source }) => [source.path!, event.id])));

describe('events over pages', () => {
  test('every page tells exactly one event', () =>
    expect([...found.keys()].sort()).toEqual([...gold.eventOf.keys()].sort()));
  test(`pairwise F1 is at least ${FLOOR}`, () => {
    expect(pairwise(gold.eventOf, found).f1).toBeGreaterThanOrEqual(FLOOR);
  });
  test('days that differ are kept with who says which', () => {
    const event = events.find(({ id }) => id === found.get('sn-a'))!;
    const ids = Object.fromEntries(event.records.map(({ source, record }) => [source.path, record]));
    expect(event.conflicts).toEqual([
      {
        field: 'date',
        values: [
          { value: '2022-05-16/2022-05-16', records: [ids['sn-a']] },
          { value: '2022-05-17/2022-05-17', records: [ids['sn-b']] },
        ],
      },
    ]);
  });
  test('what was held beats what was announced', () => {
    const event = events.find(({ id }) => id === found.get('ho-a'))!;
    expect([event.status, event.date?.start]).toEqual(['held', '2023-03-20']);
  });
  test('the order of the records does not matter', async () => {
    expect(await Array.fromAsync(resolveEvents([...gold.records].reverse()))).toEqual(events);
  });
});
