// A title as a person holds it: the reading of the page, completed with what the sentence tells.
import type { Span, Title } from '@giaoban/records';
import { organAt } from './organ-grammar.ts';
import type { TitleMatch } from './title-grammar.ts';
import { tokenise } from './tokens.ts';

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

function standing(match: TitleMatch, organisation: string | null): Pick<HeldTitle, 'level' | 'branch'> {
  const organ = match.organ ?? (organisation === null ? null : organAt(organisation, tokenise(organisation), 0, true));
  return { level: organ?.level ?? null, branch: organ?.branch ?? 'other' };
}
