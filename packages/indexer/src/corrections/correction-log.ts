// The file of corrections: JSON Lines, only ever appended to. It is the whole truth of the review and its own audit.
import { appendFileSync, closeSync, openSync, readSync, statSync, truncateSync } from 'node:fs';
import { BadDataError, Correction } from '@giaoban/records';
import type { Decision } from '../resolve/people/decisions.ts';

export interface CorrectionLog {
  /** All that was ever said, in its order. */
  all(): readonly Correction[];
  /** Corrections of a record that hold: those taken back are left out. */
  of(record: string): readonly Correction[];
  /** Joins of people that were confirmed or denied, and hold. */
  decisions(): readonly Decision[];
  /** Whether a correction was taken back. */
  isUndone(id: string): boolean;
  /** On return it is on disk. One process appends; any may read. */
  append(correction: Correction): void;
}

const NEWLINE = 0x0a;

/**
 * @param file made by the first correction; a missing one holds none
 * @param asOf where given: what was said later is left out
 * @throws BadDataError naming file and line
 */
export function openCorrectionLog(file: string, asOf?: Date): CorrectionLog {
  const all: Correction[] = [];
  const byRecord = new Map<string, Correction[]>();
  const undone = new Set<string>();
  let read = 0;

  const take = (correction: Correction) => {
    if (asOf !== undefined && Date.parse(correction.at) > asOf.getTime()) return;
    all.push(correction);
    const { change, record } = correction;
    if (change.do === 'undo') undone.add(change.correction);
    else if (record !== null) byRecord.set(record, [...(byRecord.get(record) ?? []), correction]);
  };
  /** Others may have appended: only what is new is read, up to the last whole line. */
  const look = () => {
    const bytes = bytesFrom(file, read);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    for (const line of bytes.subarray(0, end).toString().split('\n')) {
      if (line !== '') take(parsed(line, `${file}:${all.length + 1}`));
    }
    read += end;
  };
  const isHeld = ({ id }: Correction) => !undone.has(id);

  return {
    all() {
      look();
      return all;
    },
    of(record) {
      look();
      return (byRecord.get(record) ?? []).filter(isHeld);
    },
    decisions() {
      look();
      return all.filter(isHeld).flatMap(({ change }) => (isDecision(change) ? [decisionOf(change)] : []));
    },
    isUndone(id) {
      look();
      return undone.has(id);
    },
    append(correction) {
      look();
      // What a crash cut off was never answered to anybody.
      if (sizeOf(file) > read) truncateSync(file, read);
      appendFileSync(file, `${JSON.stringify(correction)}\n`, { flush: true });
      look();
    },
  };
}

type Joining = Extract<Correction['change'], { do: 'same' | 'different' }>;

function isDecision(change: Correction['change']): change is Joining {
  return change.do === 'same' || change.do === 'different';
}

function decisionOf(change: Joining): Decision {
  return { decision: change.do, between: change.between };
}

function bytesFrom(file: string, start: number): Buffer {
  const length = sizeOf(file) - start;
  if (length <= 0) return Buffer.alloc(0);
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, start));
  } finally {
    closeSync(descriptor);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function parsed(line: string, at: string): Correction {
  try {
    return Correction.parse(JSON.parse(line));
  } catch (cause) {
    throw new BadDataError(at, 'is no correction', { cause });
  }
}
