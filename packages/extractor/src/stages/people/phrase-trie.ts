// Phrases of a lexicon, found at a given token; abbreviations count only where the page writes them in capitals.
import { openings, sharedWord } from '../../matching/word-forms.ts';
import { type Token, tokenise } from './tokens.ts';

export interface PhraseMatch<T> {
  readonly row: T;
  /** Index behind its last token. */
  readonly end: number;
  /** The form is an abbreviation in capitals: "UBND". */
  readonly abbreviated: boolean;
}

interface Entry<T> {
  readonly row: T;
  /** Tokens that must be in capitals. */
  readonly capitals: readonly boolean[];
  readonly abbreviated: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: Entry<T>[];
}

const NONE: readonly never[] = [];
const NOWHERE = -1;

export class PhraseTrie<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };
  /** Its place among the numbers of a word; a trie of one page has none. */
  #place = NOWHERE;

  /** Adds a form; its tokens in capitals must be so on the page, unless it stands in any case. The first row that has a form keeps it. */
  add(form: string, row: T, anyCase = false): void {
    let node = this.#root;
    const tokens = tokenise(form.normalize('NFC'));
    for (const { folded } of tokens) {
      const next: Node<T> = node.next.get(folded) ?? { next: new Map(), entries: [] };
      node.next.set(sharedWord(folded), next);
      node = next;
    }
    const single = tokens.filter(({ word }) => word).length === 1;
    const capitals = tokens.map(({ word, upper, text }) => !anyCase && word && upper && (single || text.length > 1));
    // "TP.HCM" and "Tp.HCM" of one row: what one of them allows is allowed
    const before = node.entries.findIndex((entry) => entry.row === row);
    const must = before === -1 ? capitals : capitals.map((capital, k) => capital && node.entries[before]!.capitals[k]!);
    const entry = { row, capitals: must, abbreviated: must.includes(true) };
    if (before === -1) node.entries.push(entry);
    else node.entries[before] = entry;
  }

  /** Of a lexicon, when all forms are in: words that begin none of them are known from then on. */
  complete(): this {
    this.#place = openings.register(this.#root.next.keys());
    return this;
  }

  /** Whether a phrase can begin with the token. */
  opensWith(token: Token): boolean {
    return token.opens[this.#place] !== 0;
  }

  /** The node of a first word. */
  #begin(first: Token | undefined): Node<T> | undefined {
    if (first === undefined) return undefined;
    // Undefined is another answer: the token is older than this lexicon.
    if (this.#place !== NOWHERE && first.opens[this.#place] === 0) return undefined;
    return this.#root.next.get(first.folded);
  }

  /** All phrases that start at token `i`, longest first. */
  all(tokens: readonly Token[], i: number): readonly PhraseMatch<T>[] {
    let node = this.#begin(tokens[i]);
    if (!node) return NONE;
    const found: PhraseMatch<T>[] = [];
    for (let at = i; node; node = tokens[at] && node.next.get(tokens[at]!.folded)) {
      at += 1;
      for (const { row, capitals, abbreviated } of node.entries) {
        if (!abbreviated || capitals.every((must, k) => !must || tokens[i + k]!.upper))
          found.push({ row, end: at, abbreviated });
      }
    }
    return found.length > 1 ? found.reverse() : found;
  }

  /** The first of `all`, without a list: it is asked for at every token. */
  longest(tokens: readonly Token[], i: number): PhraseMatch<T> | null {
    let node = this.#begin(tokens[i]);
    let best: PhraseMatch<T> | null = null;
    for (let at = i; node; node = tokens[at] && node.next.get(tokens[at]!.folded)) {
      at += 1;
      for (const { row, capitals, abbreviated } of node.entries) {
        if (!abbreviated || capitals.every((must, k) => !must || tokens[i + k]!.upper))
          best = { row, end: at, abbreviated };
      }
    }
    return best;
  }
}
