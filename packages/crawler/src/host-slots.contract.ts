// What every implementation of host slots must keep: one holder, a delay after it, and a lease for holders that die.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { HostSlots } from './host-slots.ts';

/**
 * Runs the contract on an implementation.
 *
 * @param make gives slots that no other test has touched; called once per case
 */
export function hostSlotsContract(name: string, make: () => HostSlots | Promise<HostSlots>): void {
  describe(`host slots: ${name}`, () => {
    test('a free slot is granted, a held one is not', async () => {
      const slots = await make();
      expect(await slots.acquire('a.example', 5000)).toBeNull();
      const wait = await slots.acquire('a.example', 5000);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(5000);
    });

    test('hosts do not hinder one another', async () => {
      const slots = await make();
      expect(await slots.acquire('a.example', 5000)).toBeNull();
      expect(await slots.acquire('b.example', 5000)).toBeNull();
      expect(await slots.acquire('a.example:8080', 5000)).toBeNull();
    });

    test('a released slot is granted after the delay, not before', async () => {
      const slots = await make();
      await slots.acquire('a.example', 5000);
      const released = performance.now();
      await slots.release('a.example', 200);
      const wait = await slots.acquire('a.example', 5000);
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(200);
      for (let ask = wait; ask !== null; ask = await slots.acquire('a.example', 5000)) await sleep(ask);
      expect(performance.now() - released).toBeGreaterThanOrEqual(195);
    });

    test('without a delay the slot is free at once', async () => {
      const slots = await make();
      await slots.acquire('a.example', 5000);
      await slots.release('a.example', 0);
      expect(await slots.acquire('a.example', 5000)).toBeNull();
    });

    test('of many who ask at once, one is granted', async () => {
      const slots = await make();
      const answers = await Promise.all(Array.from({ length: 20 }, () => slots.acquire('a.example', 5000)));
      expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    });

    test('a holder that dies loses the slot when its lease is over', async () => {
      const slots = await make();
      await slots.acquire('a.example', 150);
      expect(await slots.acquire('a.example', 150)).toBeGreaterThan(0);
      await sleep(200);
      expect(await slots.acquire('a.example', 150)).toBeNull();
    });
  });
}
