// One request to a host at a time, with the delay after it: the promise that every request of the crawler goes through.
import { setTimeout as sleep } from 'node:timers/promises';
import type { HostSlots } from './host-slots.ts';

/** Longer than any request may take; a process that dies gives the host free after it. */
const LEASE_MS = 180_000;

/**
 * Waits for the host's slot, does the work, and gives the slot back.
 *
 * @param delayMs asked when the work is done: it may be what tells the delay
 */
export async function politely<T>(
  slots: HostSlots,
  host: string,
  delayMs: () => number,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  for (let wait = await slots.acquire(host, LEASE_MS); wait !== null; wait = await slots.acquire(host, LEASE_MS)) {
    await sleep(wait, undefined, signal ? { signal } : {});
  }
  try {
    return await work();
  } finally {
    await slots.release(host, delayMs());
  }
}
