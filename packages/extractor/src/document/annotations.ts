// Annotations: typed findings over spans of one document, each with the rule or lexicon row that made it.
import type { Span } from '@giaoban/records';
import type { AnnotationValues } from './values.ts';

export type AnnotationType = keyof AnnotationValues & string;

export interface Annotation<T extends AnnotationType = AnnotationType> {
  readonly type: T;
  readonly span: Span;
  readonly value: AnnotationValues[T];
  /** Rule id or lexicon row ("titles.tsv:12") that made it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The annotations of one document, each type in text order. */
export class Annotations {
  readonly #byType = new Map<string, Annotation[]>();

  /** Adds one; `confidence` is 1 where the caller has no reason to doubt. */
  add<T extends AnnotationType>(
    type: T,
    span: Span,
    value: AnnotationValues[T],
    rule: string,
    confidence = 1,
  ): Annotation<T> {
    const annotation: Annotation<T> = { type, span, value, rule, confidence };
    const list = this.#byType.get(type);
    if (!list) this.#byType.set(type, [annotation as unknown as Annotation]);
    else {
      let at = list.length;
      while (at > 0 && comparePosition(list[at - 1]!.span, span) > 0) at -= 1;
      list.splice(at, 0, annotation as unknown as Annotation);
    }
    return annotation;
  }

  /** All of a type, in text order. */
  all<T extends AnnotationType>(type: T): readonly Annotation<T>[] {
    return (this.#byType.get(type) ?? []) as unknown as readonly Annotation<T>[];
  }

  /** Those of a type that lie within the span, in text order. */
  within<T extends AnnotationType>(type: T, span: Span): Annotation<T>[] {
    const list = this.all(type);
    const found: Annotation<T>[] = [];
    for (let i = firstFrom(list, span.start); i < list.length && list[i]!.span.start < span.end; i += 1) {
      if (list[i]!.span.end <= span.end) found.push(list[i]!);
    }
    return found;
  }
}

function comparePosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Index of the first annotation that starts at or behind `start` (binary search: lists can be long). */
function firstFrom(list: readonly { span: Span }[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.span.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
