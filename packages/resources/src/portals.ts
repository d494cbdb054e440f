// Portal profiles: which host is whose, which family of software runs it, and what its addresses mean.
import { readdirSync } from 'node:fs';
import { BadDataError } from '@giaoban/records';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { dataFile } from './data-folder.ts';
import { readList } from './list.ts';
import { type Row, readTable } from './table.ts';
import { VisitingHours } from './visiting-hours.ts';

/** What an address is by its form alone: `page` is a further page of a listing, `skip` is never fetched. */
export const UrlKind = z.enum(['article', 'listing', 'page', 'skip']);
export type UrlKind = z.infer<typeof UrlKind>;

const compiled = z.string().transform((pattern, context) => {
  try {
    return new RegExp(pattern, 'iu');
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

export const UrlRule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case, words joined by hyphens'),
  kind: UrlKind,
  /** Regular expression over the decoded path and query, `/vi/news/…?page=2`; case is ignored. */
  pattern: compiled,
  /** Why the rule exists, where the pattern does not say it. */
  because: z.string().optional(),
  examples: z.array(z.url()).min(1),
  /** Addresses that look alike and that the pattern must not match. */
  counterexamples: z.array(z.url()).default([]),
});
export type UrlRule = z.infer<typeof UrlRule>;

const FamilyRow = z.strictObject({
  /** Names the family, and its file of rules: `portals/<id>.yaml`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower case, words joined by hyphens'),
  name: z.string().min(1),
  /** Regular expressions over the page's HTML that only this software leaves there. */
  signs: z.array(compiled).default([]),
  /** Names of sitemaps that only this software gives them: a sitemap bears no other signs. */
  sitemapName: compiled.optional(),
  /** CSS selectors that the software itself puts on pages of one article, and on pages of many or of none. */
  articleMark: z.string().optional(),
  otherMark: z.string().optional(),
});

export interface PortalFamily extends z.infer<typeof FamilyRow> {
  readonly rules: readonly Row<UrlRule>[];
}

/** What a phrase is a sign of: a link to a further page, or a page that stands for one that is not there. */
const PhraseUse = z.enum(['pager', 'not-found-title', 'not-found-text']);
export type PhraseUse = z.infer<typeof PhraseUse>;

/** A phrase of pages, as a regular expression over the folded text, spaces run together. */
const PhraseRow = z.object({
  use: PhraseUse,
  pattern: compiled,
  example: z.string().min(1),
  counterexample: z.string(),
});
export type PhraseRow = z.infer<typeof PhraseRow>;

/** What a word of an address is a sign of: parameters that choose an article or a page, and names in paths. */
const UrlWordUse = z.enum(['article-parameter', 'page-parameter', 'page-segment', 'front-path']);
export type UrlWordUse = z.infer<typeof UrlWordUse>;

/** A regular expression over the whole word; case is ignored. */
const UrlWordRow = z.object({
  use: UrlWordUse,
  pattern: compiled,
  example: z.string().min(1),
  counterexample: z.string(),
});
export type UrlWordRow = z.infer<typeof UrlWordRow>;

const HostRow = z.object({
  host: z.string().min(1),
  name: z.string().min(1),
  province: z.string().transform((cell) => (cell === '' ? null : cell)),
  provinceNow: z.string().transform((cell) => (cell === '' ? null : cell)),
  level: z.enum(['central', 'province', 'district', 'commune']),
  organKind: z.string().min(1),
  startUrl: z.url(),
  family: z.string(),
  hours: VisitingHours,
});

export interface PortalProfile {
  readonly host: string;
  readonly name: string;
  /** Province at the time the portal was made, and the one that its place belongs to now; null for central portals. */
  readonly province: string | null;
  readonly provinceNow: string | null;
  readonly level: 'central' | 'province' | 'district' | 'commune';
  readonly organKind: string;
  readonly startUrl: string;
  /** Null where nobody has looked yet: the page itself may tell. */
  readonly family: PortalFamily | null;
  /** Hours of the day within which the portal may be asked; null for always. */
  readonly hours: VisitingHours | null;
  readonly at: string;
}

export interface Portals {
  readonly families: readonly PortalFamily[];
  readonly profiles: readonly PortalProfile[];
  /** The profile of a host, its `www.` and `m.` twins included; null where none is known. */
  portalFor(host: string): PortalProfile | null;
  /** The family whose signs a page bears; null where none. */
  familyOf(html: string): PortalFamily | null;
  /** The family that names its sitemaps so; null where none does. */
  familyOfSitemap(url: string): PortalFamily | null;
  readonly phrases: readonly Row<PhraseRow>[];
  /** True where a text says what a phrase of that use says. */
  says(use: PhraseUse, text: string): boolean;
  readonly urlWords: readonly Row<UrlWordRow>[];
  /** True for a word of an address, whole, that has that use. */
  isUrlWord(use: UrlWordUse, word: string): boolean;
  /** What an address is by its form: by the rules of the family, then by those that hold everywhere; null where none speaks. */
  kindOfUrl(url: string, family: PortalFamily | null): { readonly kind: UrlKind; readonly rule: string } | null;
}

/** Rules that hold on every portal stand in this family. */
const COMMON = 'common';

/** Loads all profiles. @throws BadDataError naming file, line and field */
export function loadPortals(): Portals {
  const families = readList('portals/families.yaml', FamilyRow).map(
    (row): PortalFamily => ({ ...row, rules: readUrlRules(`portals/${row.id}.yaml`) }),
  );
  const byId = new Map(families.map((family) => [family.id, family]));
  for (const file of readdirSync(dataFile('portals')).filter((name) => name.endsWith('.yaml'))) {
    if (file !== 'families.yaml' && !byId.has(file.replace(/\.yaml$/, '')))
      throw new BadDataError(`portals/${file}:1`, 'belongs to no family of families.yaml');
  }
  const common = byId.get(COMMON);
  if (common === undefined) throw new BadDataError('portals/families.yaml', `field "id": "${COMMON}" is missing`);
  const profiles = readTable('portals/hosts.tsv', HostRow).map((row): PortalProfile => {
    const family = row.family === '' ? null : byId.get(row.family);
    if (family === undefined) throw new BadDataError(row.at, `column "family": no family "${row.family}"`);
    return { ...row, family };
  });
  const phrases = readTable('portals/phrases.tsv', PhraseRow);
  const urlWords = readTable('portals/url-words.tsv', UrlWordRow);
  const wholeWords = new Map(
    UrlWordUse.options.map((use) => [use, wholeWord(urlWords.filter((row) => row.use === use))]),
  );
  const byHost = new Map(profiles.map((profile) => [profile.host, profile]));
  return {
    families,
    profiles,
    phrases,
    urlWords,
    isUrlWord: (use, word) => wholeWords.get(use)!.test(word),
    says: (use, text) => {
      const folded = fold(text).replace(/\s+/g, ' ').trim();
      return phrases.some((phrase) => phrase.use === use && phrase.pattern.test(folded));
    },
    portalFor: (host) => byHost.get(host) ?? byHost.get(bareHost(host)) ?? null,
    familyOfSitemap: (url) => families.find(({ sitemapName }) => sitemapName?.test(url)) ?? null,
    familyOf: (html) => families.find((family) => family.signs.some((sign) => sign.test(html))) ?? null,
    kindOfUrl: (url, family) => kindOfUrl(decodedPath(url), [...(family?.rules ?? []), ...common.rules]),
  };
}

/** One expression for all rows of a use: addresses are many. */
function wholeWord(rows: readonly UrlWordRow[]): RegExp {
  return new RegExp(`^(?:${rows.map(({ pattern }) => pattern.source).join('|')})$`, 'iu');
}

/** Rules of one file; ids are unique within it. */
function readUrlRules(name: string): Row<UrlRule>[] {
  const rules = readList(name, UrlRule);
  const seen = new Set<string>();
  for (const rule of rules) {
    if (seen.has(rule.id)) throw new BadDataError(rule.at, `field "id": "${rule.id}" stands twice`);
    seen.add(rule.id);
  }
  return rules;
}

/** What must never be fetched is asked first, whoever says it. */
function kindOfUrl(path: string, rules: readonly Row<UrlRule>[]) {
  const rule =
    rules.find(({ kind, pattern }) => kind === 'skip' && pattern.test(path)) ??
    rules.find(({ pattern }) => pattern.test(path));
  return rule === undefined ? null : { kind: rule.kind, rule: rule.at };
}

/** Path and query as people read them: decoded and NFC, so that a pattern can be written in Vietnamese. */
function decodedPath(url: string): string {
  const { pathname, search } = new URL(url);
  const raw = pathname + search;
  try {
    return decodeURI(raw).normalize('NFC');
  } catch {
    return raw;
  }
}

function bareHost(host: string): string {
  return host.replace(/^(?:www|m|mb)\./, '');
}
