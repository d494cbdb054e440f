// What was taken down on request: the audit of it, and the rule that keeps it from coming back. JSON Lines beside the WARC files.
import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadDataError, canonicalUrl, Takedown } from '@giaoban/records';

export interface Takedowns {
  /** Every line, also those that lift and those that were lifted. */
  all(): readonly Takedown[];
  /** Those that hold. */
  inForce(): readonly Takedown[];
  /** Whether an address is neither asked nor kept any more. */
  forbids(url: string): boolean;
  /** Whether a text names somebody who was taken down. */
  names(text: string): boolean;
  /** On return it is on disk, and holds for every process at its next look. */
  append(takedown: Takedown): void;
}

const FILE = 'takedowns.jsonl';
const LETTER = '[\\p{L}\\p{M}]';

/** @param folder the archive's; where nothing was taken down there is no file */
export function openTakedowns(folder: string): Takedowns {
  const path = join(folder, FILE);
  let size = 0;
  let all: Takedown[] = [];
  let inForce: readonly Takedown[] = [];
  let urls = new Set<string>();
  let hosts = new Set<string>();
  let people: RegExp[] = [];

  /** Others may have appended: the file is read anew where it has grown. */
  const look = () => {
    const now = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    if (now === size) return;
    all = readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line, i) => parsed(line, `${path}:${i + 1}`));
    size = now;
    inForce = notLifted(all);
    const subjects = (wanted: Takedown['kind']) =>
      inForce.filter(({ kind }) => kind === wanted).map(({ subject }) => subject);
    urls = new Set(inForce.flatMap(({ urls: left }) => left));
    hosts = new Set(subjects('portal'));
    people = subjects('person').map(naming);
  };
  return {
    all() {
      look();
      return all;
    },
    inForce() {
      look();
      return inForce;
    },
    forbids(url) {
      look();
      if (size === 0) return false;
      const canonical = canonicalUrl(url);
      return canonical !== null && (urls.has(canonical) || hosts.has(new URL(canonical).host));
    },
    names(text) {
      look();
      return people.length > 0 && isNamed(people, text);
    },
    append(takedown) {
      appendFileSync(path, `${JSON.stringify(takedown)}\n`, { flush: true });
    },
  };
}

function notLifted(all: readonly Takedown[]): readonly Takedown[] {
  const lifted = new Set<string>();
  return all
    .toReversed()
    .filter(({ kind, subject, lifts }) => {
      const what = `${kind} ${subject}`;
      if (lifts) lifted.add(what);
      return !lifted.has(what);
    })
    .toReversed();
}

/** Whether a text names somebody: the words of the name, whatever the case, accents as written. */
export function namesPerson(name: string, text: string): boolean {
  return isNamed([naming(name)], text);
}

function isNamed(people: readonly RegExp[], text: string): boolean {
  const composed = text.normalize('NFC');
  return people.some((pattern) => pattern.test(composed));
}

function naming(name: string): RegExp {
  const words = name
    .normalize('NFC')
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word));
  return new RegExp(`(?<!${LETTER})${words.join('\\s+')}(?!${LETTER})`, 'iu');
}

function parsed(line: string, at: string): Takedown {
  try {
    return Takedown.parse(JSON.parse(line));
  } catch (cause) {
    throw new BadDataError(at, 'is no line of takedowns', { cause });
  }
}
