// Takes corrections, one after the other: into the log, then into the record that they are of.
import { randomBytes } from 'node:crypto';
import type { Store } from '@giaoban/indexer';
import { type CorrectionLog, correctRecord } from '@giaoban/indexer/corrections';
import type { AppliedCorrection, Correction } from '@giaoban/records';
import type { CorrectionInput } from './correction-input.ts';
import { plannedChange, type Refusal } from './planned-change.ts';

/** Where corrections are kept, and who wants to know of them. */
export interface Review {
  readonly log: CorrectionLog;
  /** Called behind each: what is joined over pages is to be worked out again. */
  changed(): void;
}

/** A correction, and what became of it. A join of people is `applied` with the next joining. */
export interface ShownCorrection extends Correction {
  readonly state: AppliedCorrection['state'] | 'undone';
  /** What extraction has now. */
  readonly extracted: unknown;
}

export interface Reviewer {
  correct(input: CorrectionInput, by: Correction['by']): Promise<ShownCorrection | Refusal>;
  /** @returns false where there is no such correction that holds */
  undo(id: string, by: Correction['by']): Promise<boolean>;
  shown(correction: Correction): Promise<ShownCorrection>;
}

export function openReviewer(store: Store, { log, changed }: Review): Reviewer {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const done = last.then(step);
    last = done.catch(() => undefined);
    return done;
  };

  async function keep(change: Correction['change'], said: Omit<Correction, 'id' | 'at' | 'change'>, id: string) {
    const correction = { id, at: new Date().toISOString(), ...said, change };
    log.append(correction);
    if (correction.record !== null) {
      await correctRecord(store, log, correction.record);
      await store.refresh();
    }
    changed();
    return correction;
  }

  async function shown(correction: Correction): Promise<ShownCorrection> {
    const { id, record } = correction;
    if (log.isUndone(id)) return { ...correction, state: 'undone', extracted: null };
    const review = record === null ? undefined : (await store.get(record))?.review;
    const applied = review?.corrections.find((one) => one.id === id);
    const isElsewhere = record === null || correction.change.do === 'undo';
    return {
      ...correction,
      state: applied?.state ?? (isElsewhere ? 'applied' : 'lost'),
      extracted: applied?.extracted ?? null,
    };
  }

  return {
    correct: (input, by) =>
      inTurn(async () => {
        const id = newId();
        const planned = await plannedChange(store, input, id);
        if (!('change' in planned)) return planned;
        const { record, change } = planned;
        return shown(await keep(change, { by, record, note: input.note }, id));
      }),
    undo: (id, by) =>
      inTurn(async () => {
        const correction = log.all().find((one) => one.id === id);
        if (correction === undefined || correction.change.do === 'undo' || log.isUndone(id)) return false;
        await keep({ do: 'undo', correction: id }, { by, record: correction.record, note: null }, newId());
        return true;
      }),
    shown,
  };
}

function newId(): string {
  return `r${randomBytes(8).toString('hex')}`;
}
