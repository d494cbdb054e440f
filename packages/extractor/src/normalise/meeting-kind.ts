// The kind of a meeting, read from the phrase that names it: "hội nghị sơ kết công tác dân vận" is so-ket.
import { MEETING_KINDS, type MeetingKind } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { z } from 'zod';
import { LexiconMatcher } from '../matching/lexicon-matcher.ts';

/**
 * `any`: wherever it stands in the phrase, the first wins; `head`: only where the phrase begins with it; `weak`: of a conference
 * where no stronger word stands; `forum`: what a forum is held for; `fallback`: says only what form it has.
 */
const Row = z.object({
  form: z.string().min(1),
  kind: z.enum(MEETING_KINDS),
  strength: z.enum(['any', 'head', 'forum', 'weak', 'fallback']),
});
type Row = z.infer<typeof Row>;
const KINDS = new LexiconMatcher(readTable('lexicon/meeting-kinds.tsv', Row).map((row) => [row.form, row]));
/** Between spaces; "cho #" before a figure only. */
const CORE_END = readTable('lexicon/phrase-ends.tsv', z.object({ form: z.string().min(1) })).map(({ form }) => ({
  words: ` ${form.replace(/ #$/, '')} `,
  figure: form.endsWith(' #'),
}));
/** A word that "công tác", "đoàn" … stands before names a field or a body, not what is done. */
const FIELD_WORDS = readTable('lexicon/field-words.tsv', z.object({ form: z.string().min(1) })).map(({ form }) => form);
/** Words of form may stand before the head: "buổi", "chương trình". */
const HEAD_REACH = 12;
/** "Chuẩn bị kỳ họp thứ nhất": what is prepared is another meeting. */
const PREPARING = 'chuẩn bị ';

export interface KindFound {
  readonly kind: MeetingKind;
  /** Says only that there was a meeting, ceremony or conference. */
  readonly general: boolean;
}

/** The kind a folded phrase tells, or null where it names no meeting. */
export function meetingKind(phrase: string): KindFound | null {
  // Words joined by a comma are one form: "thăm, làm việc".
  const core = phrase.slice(0, coreEnd(phrase)).replaceAll(', ', ' ');
  const found = KINDS.matchAll({ text: core, folded: core }).flatMap(({ start, rows }) =>
    rows.map((row) => ({ start, row })),
  );
  const first = (strength: Row['strength'], within = Number.POSITIVE_INFINITY) =>
    found.find(({ start, row }) => row.strength === strength && start <= within && !isField(core, start))?.row.kind;
  const head = first('head', HEAD_REACH);
  if (head) return { kind: head, general: false };
  const strong = first('any');
  if (strong === 'toa-dam') return { kind: first('forum') ?? strong, general: false };
  if (strong) return { kind: strong, general: false };
  const general = first('fallback');
  const weak = first('weak');
  if (weak && (general === undefined || general === 'hoi-nghi')) return { kind: weak, general: true };
  return general ? { kind: general, general: true } : null;
}

/** Where the words that name the meeting end and those of place, purpose and company begin. */
export function coreEnd(phrase: string): number {
  let end = phrase.length;
  const from = phrase.startsWith(WORKS_AT) ? WORKS_AT.length : 4;
  for (const { words, figure } of CORE_END) {
    const at = figure ? beforeFigure(phrase, words) : phrase.indexOf(words, from);
    if (at !== -1 && at < end) end = at;
  }
  return end;
}

/** Here the word of place belongs to what is done. */
const WORKS_AT = 'làm việc tại';

/** "cho 75 thành viên": a form that ends in "#" counts before a figure only. */
function beforeFigure(phrase: string, words: string): number {
  for (let at = phrase.indexOf(words, 4); at !== -1; at = phrase.indexOf(words, at + 1))
    if (/\d/.test(phrase[at + words.length] ?? '')) return at;
  return -1;
}

function isField(core: string, start: number): boolean {
  // "Đoàn giám sát" that is itself what is held
  if (start <= HEAD_REACH && !core.startsWith(PREPARING)) return false;
  const before = core.slice(Math.max(0, start - 24), start).trimEnd();
  return FIELD_WORDS.some((word) => before === word || before.endsWith(` ${word}`));
}
