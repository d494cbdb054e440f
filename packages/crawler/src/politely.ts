// One request to a host at a time, with the delay after it: the promise that every request of the crawler goes through.
import { setTimeout as sleep } from 'node:timers/promises';
import { restAsked } from './fetch-page.ts';
import type { Exchange } from './fetcher.ts';
import type { HostSlots } from './host-slots.ts';

/** Longer than any request may take; a process that dies gives the host free after it. */
const LEASE_MS = 180_000;

/** Nobody stands waiting for a host longer than this: it has asked to be left alone, and its task fails for now. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Waits for the host's slot, does the exchange, and gives the slot back. Where the answer asks for a rest, that holds for
 * every request, whatever task it is of: the next one may wait already.
 *
 * @param delayMs asked when the exchange is done: it may be what tells the delay
 */
export async function politely(
  slots: HostSlots,
  host: string,
  delayMs: () => number,
  signal: AbortSignal | undefined,
  exchange: () => Promise<Exchange>,
): Promise<Exchange> {
  for (let wait = await slots.acquire(host, LEASE_MS); wait !== null; wait = await slots.acquire(host, LEASE_MS)) {
    if (wait > LONGEST_WAIT_MS) return { kind: 'failed', detail: 'asked to be left alone', retryAfterMs: wait };
    await sleep(wait, undefined, signal ? { signal } : {});
  }
  let rest = 0;
  try {
    const answer = await exchange();
    rest = restAsked(answer);
    return answer;
  } finally {
    await slots.release(host, Math.max(delayMs(), rest));
  }
}
