// Officials of a page found by name, by a part of the name, or by a title alone.
import { fold } from '@giaoban/text';
import type { Annotation } from '../../../document/annotations.ts';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly first: number;
  /** Folded titles as words. */
  readonly titles: readonly (readonly string[])[];
}

export class OfficialIndex {
  readonly #entries: readonly Entry[];
  readonly #byName = new Map<string, Entry[]>();
  readonly #holders = new Map<string, string | null>();

  constructor(officials: readonly Annotation<'official'>[]) {
    this.#entries = officials.map(({ span, value }) => ({
      key: value.key,
      name: fold(value.name),
      first: span.start,
      titles: value.titles.map(({ canonical }) => fold(canonical).split(' ')),
    }));
    for (const entry of this.#entries) this.#byName.set(entry.name, [...(this.#byName.get(entry.name) ?? []), entry]);
  }

  /**
   * Key of the official whom a name stands for. Of namesakes the one who holds the titles beside the name; a part of a name ("bà
   * Nhung") stands for the one named last before `at` whose name ends so.
   */
  named(name: string, at: number, titles: readonly string[]): string | null {
    const folded = fold(name);
    const whole = this.#byName.get(folded);
    if (whole) return (whole.find((entry) => titles.some((title) => holds(entry, title))) ?? whole[0]!).key;
    const owners = this.#entries.filter((entry) => entry.first < at && entry.name.endsWith(` ${folded}`));
    return owners.at(-1)?.key ?? null;
  }

  /** Key of the only official who holds a title that stands without a name: "đồng chí Bí thư Huyện ủy yêu cầu". */
  holding(titles: readonly string[]): string | null {
    for (const title of titles) {
      const known = this.#holders.get(title);
      const holder = known === undefined ? this.#holderOf(title) : known;
      this.#holders.set(title, holder);
      if (holder !== null) return holder;
    }
    return null;
  }

  #holderOf(title: string): string | null {
    const exact = this.#entries.filter((entry) => holds(entry, title));
    if (exact.length > 0) return exact.length === 1 ? exact[0]!.key : null;
    const short = fold(title).split(' ');
    const near = this.#entries.filter((entry) => entry.titles.some((full) => says(full, short)));
    return near.length === 1 ? near[0]!.key : null;
  }
}

function holds(entry: Entry, title: string): boolean {
  const wanted = fold(title);
  return entry.titles.some((words) => words.join(' ') === wanted);
}

/** True where the fuller title begins like the shorter and has all of its words in order. */
function says(full: readonly string[], short: readonly string[]): boolean {
  if (full[0] !== short[0] || short.length < 2) return false;
  let at = 0;
  for (const word of short) {
    at = full.indexOf(word, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
