// A title as a person holds it: the reading of the page, completed with what the sentence tells.
import type { Span, Title } from '@giaoban/records';
import type { TitleMatch } from './title-grammar.ts';

export interface HeldTitle {
  readonly match: TitleMatch;
  readonly canonical: string;
  readonly organisation: string | null;
  readonly level: Title['level'];
  readonly branch: Title['branch'];
  readonly span: Span;
  /** The page left its organ out and nothing told it. */
  readonly open: boolean;
}

/** The title as its own words tell it. */
export function heldTitle(match: TitleMatch, span: Span): HeldTitle {
  return {
    match,
    canonical: match.canonical,
    organisation: match.organisation,
    ...standing(match, match.organisation),
    span,
    open: match.open,
  };
}

/** The same title in an organ that stands elsewhere in the sentence. */
export function inOrgan(title: HeldTitle, canonical: string, organisation: string): HeldTitle {
  const prefix = title.match.prefix ? `${title.match.prefix} ` : '';
  return {
    ...title,
    canonical: canonical.startsWith(prefix) ? canonical : prefix + canonical,
    organisation,
    ...standing(title.match, organisation),
    open: false,
  };
}

const LEVELS: readonly (readonly [RegExp, NonNullable<Title['level']>])[] = [
  [/Trung ương|Quốc hội|Chính phủ|Bộ Chính trị|Ban Bí thư/, 'central'],
  [/Tỉnh ủy|tỉnh(?: |$)|Tỉnh đoàn/, 'province'],
  [/Huyện ủy|Thị ủy|Quận ủy|huyện|thị xã|quận|Huyện đoàn/, 'district'],
  [/ (?:xã|phường|thị trấn|đặc khu)(?: |$)/, 'commune'],
  [/thành phố|Thành ủy/, 'district'],
];
const BRANCHES: readonly (readonly [RegExp, Title['branch']])[] = [
  [/ủy$|ủy |Đảng|Bộ Chính trị|Ban Bí thư|Chi bộ/, 'party'],
  [/Quốc hội|Chính phủ|nhân dân/, 'state'],
  [/Mặt trận|Hội |Liên đoàn|đoàn|Đoàn/, 'front'],
];

function standing(match: TitleMatch, organisation: string | null): Pick<HeldTitle, 'level' | 'branch'> {
  const shown = organisation ?? match.canonical;
  const level = match.organ?.level ?? LEVELS.find(([pattern]) => pattern.test(shown))?.[1] ?? null;
  const branch = match.organ?.branch ?? BRANCHES.find(([pattern]) => pattern.test(shown))?.[1] ?? 'other';
  return { level, branch };
}
