// Host slots: never two requests at once to one host, and a delay between them. Local and Redis slots keep one promise.

export interface HostSlots {
  /**
   * Asks for the host's slot. Granted: null, and the slot is held until `release`. Not granted: the milliseconds after
   * which to ask again. A holder that dies loses the slot after `leaseMs`.
   */
  acquire(host: string, leaseMs: number): Promise<number | null>;
  /** Frees the slot; the next one is granted `delayMs` from now. */
  release(host: string, delayMs: number): Promise<void>;
}
