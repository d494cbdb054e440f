// Gathers the text of a walk until a block or a break ends the line.
import { fold } from '@giaoban/text';
import { type Line, tidyLine } from '../lines/line.ts';
import type { Context } from './context.ts';

/** "Chính trị<span>08/12/2022</span><span>Nhóm phóng viên</span>": the style sheet keeps apart what the markup does not. */
const GLUED = /^(?:[\p{Ll}\d]\p{Lu}\p{Ll}|\p{Ll}\d{1,2}[:/]\d)/u;

export class LineWriter {
  readonly lines: Line[] = [];
  image = false;
  #text: string[] = [];
  #letters = 0;
  #linked = 0;
  #bold = 0;
  #italic = 0;
  #context: Context | null = null;
  /** Whether the line before ended with a break and not with its block. */
  #broken = false;

  write(text: string, context: Context): void {
    if (context.preformatted && text.includes('\n')) {
      for (const [i, part] of text.split('\n').entries()) {
        if (i > 0) this.breakLine();
        if (part !== '') this.#add(part, context);
      }
    } else this.#add(text, context);
  }

  #add(text: string, context: Context): void {
    const letters = text.trim().length;
    if (GLUED.test(`${this.#text.at(-1)?.slice(-1) ?? ''}${text.slice(0, 4)}`)) this.#text.push(' ');
    this.#text.push(text);
    if (letters === 0) return;
    this.#letters += letters;
    if (context.link) this.#linked += letters;
    if (context.bold) this.#bold += letters;
    if (context.italic) this.#italic += letters;
    this.#context ??= context;
  }

  /** `<br>`: ends the line but not the block. */
  breakLine(): void {
    // A headline set in two lines is one.
    if (this.#context !== null && (this.#context.heading > 0 || this.#context.own.has('title'))) {
      this.#text.push(' ');
      return;
    }
    this.#end();
    this.#broken = true;
  }

  flush(): void {
    this.#end();
    this.#broken = false;
  }

  #end(): void {
    const context = this.#context;
    if (context) {
      const text = tidyLine(this.#text.join(''));
      if (text !== '' && !this.#joins(text)) {
        this.lines.push({
          kind: context.kind,
          text,
          folded: fold(text),
          table: null,
          head: false,
          linked: this.#linked / this.#letters,
          zone: context.zone,
          heading: context.heading,
          hints: context.hints,
          align: context.align,
          strong: this.#bold / this.#letters > 0.9,
          italic: this.#italic / this.#letters > 0.9,
          afterImage: this.image,
          gap: true,
        });
        this.image = false;
      }
    }
    this.#text = [];
    this.#letters = 0;
    this.#linked = 0;
    this.#bold = 0;
    this.#italic = 0;
    this.#context = null;
  }

  /** A sentence that was wrapped by hand with `<br>` goes on in small letters: it stays one line. */
  #joins(text: string): boolean {
    const last = this.lines.at(-1);
    if (!this.#broken || !last || last.text.length < 25 || !/^\p{Ll}/u.test(text) || !/[\p{L}\d,]$/u.test(last.text))
      return false;
    const joined = `${last.text} ${text}`;
    this.lines[this.lines.length - 1] = { ...last, text: joined, folded: fold(joined) };
    return true;
  }

  row(text: string, table: number, head: boolean, linked: number, context: Context): void {
    this.lines.push({
      kind: 'table-row',
      text,
      folded: fold(text),
      table,
      head,
      linked,
      zone: context.zone,
      heading: 0,
      hints: context.hints,
      align: null,
      strong: false,
      italic: false,
      afterImage: false,
      gap: false,
    });
    this.image = false;
  }
}
