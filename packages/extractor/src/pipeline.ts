// The stages of annotation, in the order in which they run.
import type { Stage } from './document/stage.ts';

export const STAGES: readonly Stage[] = [];
