// What a row of the table leads to: its passage in the text, and the rule that made it.
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { anchor } from './marked-text.ts';

/** A row's own words as the link to its passage. */
export function toText(item: string, index: number, what: string, { words, fill }: Speech) {
  return html`<a href="#${anchor({ item, index })}" title="${fill(words.showInText, { what })}">${what}</a>`;
}

/** Which rule made an item and how sure it is, on demand. */
export function why(
  item: { readonly rule: string; readonly confidence: number },
  { words, number }: Pick<Speech, 'words' | 'number'>,
) {
  return html`<details class="why"><summary aria-label="${words.why}" title="${words.why}">?</summary><p>${words.rule} <code>${item.rule}</code>, ${words.confidence} ${number(item.confidence)}</p></details>`;
}
