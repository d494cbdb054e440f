// Periods that open a report, a paragraph or a plan, and govern what follows.
import type { Span } from '@giaoban/records';
import type { Annotation } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import { alternation } from '../../matching/lexicon-forms.ts';
import type { Figure } from './figure.ts';
import { formsFor } from './lexicons.ts';
import type { Frame } from './time-frame.ts';

export type PeriodFound = Annotation<'period'>;

export interface SentencePlace extends Span {
  readonly block: number;
}

/** Words before a period that opens a report: "…, trong quý I/2023, toàn huyện …". */
const OPENING = new RegExp(`(?:^|[,:;.!?–-]|(?:^|[^\\p{L}])${alternation(formsFor('period-lead'))}) *$`, 'u');
/** "trong đó riêng tháng 4": for this figure alone. */
const ALONE = new RegExp(`(?:^|[^\\p{L}])${alternation(formsFor('period-alone'))} *$`, 'u');
/** How far before a period its opening is looked for, in characters. */
const LEAD = 40;

/** Does the period stand where a report opens, in its sentence? */
export function opens({ span, value }: PeriodFound, folded: string, sentence: SentencePlace): boolean {
  const before = leadOf(span.start, folded, sentence);
  // "HĐND xã khóa I, nhiệm kỳ 2021 - 2026" names the council.
  return OPENING.test(before) && !(value.kind === 'term' && /, *$/.test(before) && !before.includes(':'));
}

/** The words before an offset; where they are cut a letter stands for the rest, so that "^" means the sentence. */
function leadOf(offset: number, folded: string, sentence: SentencePlace): string {
  const from = Math.max(sentence.start, offset - LEAD);
  return `${from > sentence.start ? 'x' : ''}${folded.slice(from, offset)}`;
}

/** A period that governs from here on, and what it governs. */
export interface Opening {
  readonly found: PeriodFound;
  readonly of: 'target' | 'report' | 'paragraph';
}

/** The period that a sentence opens, or null. `targets`: it sets targets alone; `settled`: their period is known. */
export function readOpening(
  figures: readonly Figure[],
  named: readonly PeriodFound[],
  sentence: SentencePlace,
  document: Document,
  frame: Frame,
  targets: boolean,
  settled: boolean,
): Opening | null {
  if (named.length === 0) return null;
  const opening = named.filter((found) => opens(found, document.folded, sentence));
  const heading = document.blocks[sentence.block]!.kind === 'heading';
  if (targets || heading) {
    const found = opening[0] ?? (settled ? null : named[0]!);
    return found && { found, of: 'target' };
  }
  const alone = ({ span }: PeriodFound) => ALONE.test(leadOf(span.start, document.folded, sentence));
  const first = opening.find((found) => !alone(found));
  if (first) return { found: first, of: 'report' };
  const carried = figures[0] && named.find((found) => found.span.end <= figures[0]!.start && !alone(found));
  return carried && frame.event === null ? { found: carried, of: 'paragraph' } : null;
}
