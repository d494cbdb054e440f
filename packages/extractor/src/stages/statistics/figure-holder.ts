// Of which place and of which organ a figure is, where its own clause tells.
import type { Span } from '@giaoban/records';
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Figure } from './figure.ts';
import { formsFor } from './lexicons.ts';

/** Characters between a place and its figure. */
const NEAR = 45;
/** "tại xã Mường Lát": leads to the place behind a figure. */
const AT = new RegExp(
  `^[^,;.:\\d(]{0,${NEAR}}(?<!\\p{L})(?:${formsFor('at-place').join('|')}) [^,;.:\\d(]{0,15}$`,
  'u',
);
/** Nothing that begins another figure or clause. */
const UNBROKEN = /^[^,;.:\d)]*$/u;
/** What stands before an organ that opens its clause: a mark, a period, the start. */
const OPENS = /(?:^|[,;:–\-\d(]) *$/u;

export interface Holder {
  readonly place: string | null;
  readonly organ: string | null;
}

const NOBODY: Holder = { place: null, organ: null };

/** The place and the organ of a figure; null where the page does not tell them beside it. */
export function holderOf(figure: Figure, document: Document, annotations: Annotations): Holder {
  if (figure.row !== null) return { place: placeOfRow(figure, document, annotations), organ: null };
  const sentence = document.sentences[figure.sentence]?.span;
  if (!sentence) return NOBODY;
  return {
    place: placeBeside(figure, sentence, document, annotations),
    organ: actingOrgan(figure, sentence, document, annotations),
  };
}

/** "xã Mường Lát | 12 | 34": the place that the row is called by. */
function placeOfRow(figure: Figure, { blocks }: Document, annotations: Annotations): string | null {
  const block = blocks[figure.block];
  const named = block && annotations.within('place', block.span)[0];
  return named && figure.row!.includes(named.value.name.toLowerCase()) ? named.value.name : null;
}

/** "Chợ Mới (701 ca)", "huyện Quế Phong có 12 xã", "12 hộ tại xã Mường Lát". */
function placeBeside(
  { start, end }: Figure,
  sentence: Span,
  { folded }: Document,
  annotations: Annotations,
): string | null {
  const before = named(annotations, { start: Math.max(sentence.start, start - 2 * NEAR), end: start }).at(-1);
  if (before && before.span.end + NEAR >= start && UNBROKEN.test(folded.slice(before.span.end, start)))
    return before.value.name;
  const behind = named(annotations, { start: end, end: Math.min(sentence.end, end + 2 * NEAR) })[0];
  return behind && AT.test(folded.slice(end, behind.span.start)) ? behind.value.name : null;
}

/** Places that are no part of somebody's title. */
function named(annotations: Annotations, span: Span) {
  const titles = annotations.within('title', { start: span.start - NEAR, end: span.end + NEAR });
  return annotations.within('place', span).filter((place) => !titles.some((title) => covers(title.span, place.span)));
}

/** "Hội Nông dân huyện đã kết nạp 1.250 hội viên": the organ that opens the clause, or the last that did. */
function actingOrgan({ start }: Figure, sentence: Span, { folded }: Document, annotations: Annotations): string | null {
  const titles = annotations.within('title', sentence);
  const found = annotations
    .within('organ', { start: sentence.start, end: start })
    .findLast(
      ({ span }) =>
        OPENS.test(folded.slice(sentence.start, span.start)) && !titles.some((title) => covers(title.span, span)),
    );
  return found?.value.canonical ?? null;
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
