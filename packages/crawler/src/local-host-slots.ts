// Host slots of one process, kept in memory; by a clock that nobody sets.
import type { HostSlots } from './host-slots.ts';

/** How soon to ask again for a slot that someone holds: its end is not known. */
const ASK_AGAIN_MS = 20;

/** Slots for the workers of this process. */
export function localHostSlots(): HostSlots {
  const slots = new Map<string, { heldUntil: number; freeAt: number }>();
  return {
    async acquire(host, leaseMs) {
      const now = performance.now();
      const slot = slots.get(host);
      if (slot !== undefined && slot.heldUntil > now) return Math.min(slot.heldUntil - now, ASK_AGAIN_MS);
      if (slot !== undefined && slot.freeAt > now) return slot.freeAt - now;
      slots.set(host, { heldUntil: now + leaseMs, freeAt: 0 });
      return null;
    },
    async release(host, delayMs) {
      slots.set(host, { heldUntil: 0, freeAt: performance.now() + delayMs });
    },
  };
}
