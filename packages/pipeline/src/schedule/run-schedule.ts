// Waits for the runs of a schedule. Local and cluster keep one promise: due while nobody was there or while a run lasted means once.

export interface RunSchedule {
  /**
   * Resolves when a run is due: at once where one came due since the last call, also of an earlier process. A schedule
   * that is new begins with its next time.
   *
   * @returns false where the signal ended the waiting
   */
  next(signal: AbortSignal): Promise<boolean>;
  /** When the next one is due, as far as is known now. */
  nextAt(): Promise<Date>;
  close(): Promise<void>;
}

/** Clock of a schedule; tests bring their own. */
export interface ScheduleClock {
  now(): number;
  /** Waits so long, or until the signal ends it. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Clocks are set: nobody waits longer than this without looking at them. */
export const LOOK_AGAIN_MS = 60_000;

export const SYSTEM_CLOCK: ScheduleClock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
    }),
};
