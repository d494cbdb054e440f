// Who holds which title: the ways in which a line joins persons and titles.
import type { Element, PersonElement, TitleElement } from './elements.ts';
import { type Gap, gapBetween } from './gaps.ts';
import type { Token } from './tokens.ts';

export interface Holding {
  readonly person: PersonElement;
  readonly title: TitleElement;
  /**
   * `own`: said of this person; `shared`: said once for several who have no other title on the page ("bà A và ông B, Phó Giám đốc").
   */
  readonly how: 'own' | 'shared';
  /** The table cell that the title stands in, where it is not the person's. */
  readonly cell?: { readonly tokens: readonly Token[] };
}

/** The last syllable of the verb before those whom it elects or appoints: "bầu", "bổ nhiệm", "bầu bổ sung". */
const ELECTS = new Set(['bầu', 'nhiệm', 'sung', 'định', 'cử']);

type Linkable = PersonElement | TitleElement;
const JOINS_TITLES: readonly Gap[] = ['comma', 'dash', 'and', 'also', 'space'];
const JOINS_PERSONS: readonly Gap[] = ['comma', 'and', 'with', 'semicolon', 'bracket'];
const OPENS_TITLES: readonly Gap[] = ['comma', 'dash', 'bracket', 'space', 'colon', 'also'];

/** Reads a line's elements from left to right. */
export function linkTitles(tokens: readonly Token[], elements: readonly Element[]): Holding[] {
  return new LineLinker(
    tokens,
    elements.filter((element): element is Linkable => element.kind !== 'organ'),
  ).run();
}

/** A seat on a committee: "Ủy viên Ban Thường vụ", "Tỉnh ủy viên". */
function isSeat({ title }: TitleElement): boolean {
  return /^(?:committee|member|self):/.test(title.row.follows);
}

class LineLinker {
  readonly #tokens: readonly Token[];
  readonly #items: readonly Linkable[];
  readonly #holdings: Holding[] = [];

  constructor(tokens: readonly Token[], items: readonly Linkable[]) {
    this.#tokens = tokens;
    this.#items = items;
  }

  run(): Holding[] {
    for (let k = 0; k < this.#items.length; ) {
      k = this.#items[k]!.kind === 'title' ? this.#fromTitle(k) : this.#fromPerson(k);
    }
    return this.#holdings;
  }

  #gap(k: number): Gap {
    const left = this.#items[k];
    const right = this.#items[k + 1];
    if (!left || !right || left.sentence !== right.sentence) return 'other';
    return gapBetween(this.#tokens, left.end, right.outer, right.kind);
  }

  /** Titles before their persons: "Bí thư Huyện ủy Giàng A Tồng", "các Phó Chủ tịch UBND: A, B". */
  #fromTitle(k: number): number {
    const last = this.#chainEnd(k);
    const next = this.#items[last + 1];
    const gap = this.#gap(last);
    const titles = this.#titles(k, last);
    const plural = (this.#items[k] as TitleElement).plural;
    if (next?.kind === 'title' && plural && gap === 'colon') return this.#listOfTitled(last + 1, titles);
    if (next?.kind !== 'person') return last + 1;
    if (plural && ['space', 'colon', 'comma'].includes(gap)) return this.#list(last + 1, titles);
    if (gap === 'space') {
      this.#hold(next, titles, 'own');
      return this.#fromPerson(last + 1, titles);
    }
    if (gap === 'back' && plural) return this.#list(last + 1, titles);
    if (gap === 'back') {
      const end = this.#groupEnd(last + 1);
      for (let i = last + 1; i <= end; i += 1) this.#hold(this.#items[i] as PersonElement, titles, 'own');
      return this.#fromPerson(last + 1);
    }
    // "Bí thư Huyện ủy, đồng chí A"; "Trưởng Ban Dân vận Huyện ủy - A"
    if (!plural && (gap === 'dash' || (gap === 'comma' && next.honorific !== null && this.#opensClause(k)))) {
      this.#hold(next, titles, 'own');
      return this.#fromPerson(last + 1, titles);
    }
    if (gap === 'colon') return this.#list(last + 1, titles);
    return last + 1;
  }

  /** "các Ủy viên Ban Thường vụ: Trưởng Ban Tổ chức A; Chánh Văn phòng B": each holds it beside the title before his name. */
  #listOfTitled(from: number, titles: readonly TitleElement[]): number {
    for (let k = from; ; ) {
      // "…; Ủy viên Ban Chấp hành, Chánh Văn phòng C": who is told his own seat is no more of them
      if (this.#items[k]?.kind !== 'title' || (k > from && isSeat(this.#items[k] as TitleElement))) return k;
      const last = this.#chainEnd(k);
      const person = this.#items[last + 1];
      if (person?.kind !== 'person' || this.#gap(last) !== 'space') return k;
      this.#hold(person, [...titles, ...this.#titles(k, last)], 'own');
      k = last + 2;
      if (!JOINS_PERSONS.includes(this.#gap(k - 1))) return k;
    }
  }

  /** A list under a title: each person to the end of the sentence holds it, beside what stands behind the name. */
  #list(from: number, titles: readonly TitleElement[]): number {
    let k = from;
    for (;;) {
      const person = this.#items[k];
      if (person?.kind !== 'person') return k;
      this.#hold(person, titles, 'own');
      let last = k;
      if (OPENS_TITLES.includes(this.#gap(k)) && this.#items[k + 1]?.kind === 'title') {
        last = this.#chainEnd(k + 1, true);
        if (last > k) this.#hold(person, this.#titles(k + 1, last), 'own');
      }
      k = last + 1;
      const gap = this.#gap(last);
      // "các đồng chí Ủy viên …: A; B; đồng chí C, …": an honorific of his own ends the list
      if (!JOINS_PERSONS.includes(gap) || (gap === 'semicolon' && this.#isAddressed(k))) return k;
    }
  }

  /** Persons before their titles, and what they are made in the same sentence. */
  #fromPerson(k: number, left: readonly TitleElement[] = []): number {
    let end = left.length > 0 && !(this.#items[k] as PersonElement).plural ? k : this.#groupEnd(k);
    let next = end + 1;
    const gap = this.#gap(end);
    if (OPENS_TITLES.includes(gap) && this.#items[next]?.kind === 'title') {
      const last = this.#chainEnd(next, true);
      if (last >= next) {
        this.#holdGroup(k, end, this.#titles(next, last));
        next = last + 1;
        if (next - 1 > end) k = end;
        end = next - 1;
      }
    }
    return this.#assigned(k, end, next);
  }

  /** "giữ chức", "được bầu làm": the titles behind go to the person or to all of the group. */
  #assigned(from: number, end: number, next: number): number {
    if (this.#gap(end) !== 'forward' || this.#items[next]?.kind !== 'title') return next;
    const last = this.#chainEnd(next);
    const titles = this.#titles(next, last);
    for (const item of this.#items.slice(this.#appointedFrom(from), end + 1))
      if (item.kind === 'person') this.#hold(item, titles, 'own');
    // "giữ chức A, được bầu làm B": once more
    return this.#gap(last) === 'forward' ? this.#assigned(from, last, last + 1) : last + 1;
  }

  /** "bầu | ông A - Giám đốc Sở X, ông B - Chánh Thanh tra và ông C - Phó Trưởng Ban Y giữ chức Z": all of whom are elected together. */
  #appointedFrom(from: number): number {
    let first = from;
    for (let k = from - 1; k >= 0; k -= 1) {
      const next = this.#items[k + 1]!;
      // between persons a comma or "và", between a person and his titles what opens titles
      const joins = next.kind === 'person' ? JOINS_PERSONS : OPENS_TITLES;
      if (!joins.includes(this.#gap(k))) break;
      if (this.#items[k]!.kind === 'person') first = k;
    }
    const before = this.#tokens[this.#items[first]!.outer - 1]?.folded ?? '';
    return ELECTS.has(before) ? first : from;
  }

  /** The title introduces the next person, or "các đồng chí Ủy viên" who go unnamed hold it. */
  #isOfOthers(k: number): boolean {
    return (this.#items[k] as TitleElement).plural || this.#introduces(k);
  }

  /** Index of the last of the titles that are joined from `k`; with `guarded`, a title right before a person is that person's. */
  #chainEnd(k: number, guarded = false): number {
    let end = k;
    if (guarded && this.#isOfOthers(k)) return k - 1;
    while (this.#items[end + 1]?.kind === 'title' && JOINS_TITLES.includes(this.#gap(end))) {
      if (guarded && this.#isOfOthers(end + 1)) break;
      end += 1;
    }
    return end;
  }

  #isAddressed(k: number): boolean {
    const item = this.#items[k];
    return item?.kind === 'person' && item.addressed && !item.plural;
  }

  /** Nothing before the title tells whose it is: "Quyết định của Chủ tịch UBND tỉnh, bà A …" names no holder. */
  #opensClause(k: number): boolean {
    const { outer, start } = this.#items[k] as TitleElement;
    return outer < start || !this.#tokens[outer - 1]?.word;
  }

  #introduces(k: number): boolean {
    return this.#items[k + 1]?.kind === 'person' && this.#gap(k) === 'space';
  }

  /** Index of the last of the persons that are joined from `k` without a title among them. */
  #groupEnd(k: number): number {
    let end = k;
    while (this.#items[end + 1]?.kind === 'person' && ['comma', 'and', 'with'].includes(this.#gap(end))) end += 1;
    return end;
  }

  #titles(from: number, to: number): TitleElement[] {
    return this.#items.slice(from, to + 1).filter((item): item is TitleElement => item.kind === 'title');
  }

  #holdGroup(from: number, to: number, titles: readonly TitleElement[]): void {
    const plural = (this.#items[from] as PersonElement).plural;
    for (let i = from; i <= to; i += 1) {
      const person = this.#items[i] as PersonElement;
      // "Thăm ông A, đồng chí B, Bí thư": a comma alone makes no pair of two who are each addressed
      const paired = plural || (i < to && this.#gap(i) === 'and');
      if (i === to) this.#hold(person, titles, 'own');
      else if (paired && person.footing !== 'layman') this.#hold(person, titles, 'shared');
    }
  }

  #hold(person: PersonElement, titles: readonly TitleElement[], how: Holding['how']): void {
    for (const title of titles) this.#holdings.push({ person, title, how });
  }
}
