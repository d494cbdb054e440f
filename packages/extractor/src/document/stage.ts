// A stage: one step of annotation that says what it needs and what it makes.
import { PermanentError } from '@giaoban/records';
import type { Annotations, AnnotationType } from './annotations.ts';
import type { Document } from './document.ts';

/** Pure but for adding annotations of the types it provides. */
export interface Stage {
  readonly name: string;
  readonly requires: readonly AnnotationType[];
  readonly provides: readonly AnnotationType[];
  run(document: Document, annotations: Annotations): void;
}

/** Checks once, at start, that every stage finds what it requires made by a stage before it. */
export function checkStageOrder(stages: readonly Stage[]): void {
  const made = new Set<string>();
  for (const stage of stages) {
    const unmet = stage.requires.filter((type) => !made.has(type));
    if (unmet.length > 0)
      throw new PermanentError(`stage ${stage.name}`, `requires ${unmet.join(', ')}, made by no stage before it`);
    for (const type of stage.provides) made.add(type);
  }
}
