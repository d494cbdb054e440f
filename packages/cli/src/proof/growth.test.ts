import { expect, test } from 'vitest';
import { growth } from './growth.fixture.ts';
import { seeded } from './seeded.fixture.ts';

const random = seeded(81124);
const series = (at: (hours: number) => number) =>
  Array.from({ length: 400 }, (_, i) => ({ hours: i / 400, value: at(i / 400) }));

test.each([
  ['level', () => 200, true],
  ['noise', () => 200 + random.between(-40, 40), true],
  ['a saw, as of a garbage collector', (hours: number) => 200 + ((hours * 40) % 1) * 60, true],
  ['falling', (hours: number) => 300 - 100 * hours, true],
  ['warming up and then level', (hours: number) => 200 + 100 * Math.min(hours / 0.25, 1), true],
  ['always none', () => 0, true],
  ['leaking', (hours: number) => 200 + 60 * hours, false],
  ['leaking under noise', (hours: number) => 200 + 60 * hours + random.between(-20, 20), false],
  ['a handle leaked a minute', (hours: number) => 40 + Math.floor(hours * 60), false],
])('%s: flat is %s', (_, at, flat) => expect(growth(series(at)).flat).toBe(flat));
