// Bylines: lines that sign an article ("Tin, ảnh: Diễm My", "Nguyễn Việt - TTVHTT", "Văn phòng Sở") and what they say.
import { type Row, readList, readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import { isFactLabel, namesWeekday } from './publication-line.ts';

export const BylineRule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'lower case, words joined by hyphens'),
  form: z.enum(['author', 'poster', 'source', 'photo']),
  pattern: z.string().min(1),
  examples: z.array(z.strictObject({ text: z.string(), name: z.string() })).min(1),
  counterexamples: z.array(z.string()),
});
export const BYLINE_RULES: readonly Row<z.infer<typeof BylineRule>>[] = readList('content/bylines.yaml', BylineRule);
const COMPILED = BYLINE_RULES.map((rule) => ({
  rule,
  regexp: new RegExp(`^\\W{0,3}(?:${rule.pattern})\\W{0,2}$`, 'iu'),
}));

const ORGANS = new Set(
  readTable('content/signing-organs.tsv', z.object({ word: z.string().min(1), example: z.string().min(1) })).map(
    (row) => fold(row.word),
  ),
);
const LONGEST_ORGAN_WORDS = 3;

/** "THÔNG BÁO" above a document is what it is. */
const DOCUMENTS = new Set(
  readTable('lexicon/document-types.tsv', z.looseObject({ form: z.string() })).map(({ form }) => fold(form)),
);

const HONORIFIC = new RegExp(
  `^(?:${readTable('lexicon/honorifics.tsv', z.looseObject({ form: z.string() }))
    .map(({ form }) => RegExp.escape(fold(form)))
    .join('|')})[ :]`,
  'u',
);

export interface Byline {
  readonly form: 'author' | 'poster' | 'source' | 'photo';
  /** Without label, unit and role; null where a source or a photographer is not named. */
  readonly name: string | null;
  readonly rule: string;
}

/** What a line says that begins with a label: "Tác giả: …", "Nguồn: …", "Ảnh: …"; otherwise null. */
export function labelledByline(text: string): Byline | null {
  if (text.length > 220 || !/^\W{0,3}[\p{L} ,&/+\-–]{1,30} ?[:\-–]|^\W{0,3}(?:ảnh|photo|video)/iu.test(text))
    return null;
  for (const { rule, regexp } of COMPILED) {
    const match = regexp.exec(text);
    if (!match) continue;
    const stated = match.groups?.['name']?.trim() ?? null;
    const name = stated === null ? null : rule.form === 'source' ? stated : authorName(stated);
    if ((rule.form === 'author' || rule.form === 'poster') && name === null) continue;
    return { form: rule.form, name, rule: rule.at };
  }
  return null;
}

/** The signature that a short line is that carries no label: a name, initials or an organ; otherwise null. */
export function bareByline(text: string): Byline | null {
  const line = text.replace(/^[\s(*–-]+|[\s)*./]+$/gu, '');
  if (line === '' || line.length > 90 || /[.!?;:]\s|\d{3}/.test(line)) return null;
  // "THỨ HAI (02/3)" heads a day of a schedule
  if (namesWeekday(fold(line))) return null;
  const name = authorName(text.trim());
  if (name === null) return null;
  if (isOrgan(name)) return { form: 'author', name, rule: 'content/signing-organs.tsv' };
  return isNames(name) ? { form: 'author', name, rule: 'bare-byline' } : null;
}

/**
 * A signature at the end of a paragraph, behind its last sentence: "… ở khu dân cư. Hoàng Vũ".
 *
 * @returns the paragraph without it and the name, or null
 */
export function trailingByline(text: string): { text: string; name: string } | null {
  const match =
    /^(?<text>.*[.!?…”"])[\s/]+(?:\((?<inner>[^()]{2,40})\)|(?<name>(?:\p{Lu}[\p{Ll}’']+ ){1,3}\p{Lu}[\p{Ll}’']+))$/su.exec(
      text.slice(-400),
    );
  if (!match) return null;
  const name = match.groups!['name'] ?? match.groups!['inner']!;
  if (!isName(name) || isOrgan(name)) return null;
  return { text: text.slice(0, Math.max(0, text.length - 400)) + match.groups!['text']!, name };
}

/** The person or organ of a stated author: unit, role and brackets go. "Nguyễn Việt - TTVHTT" → "Nguyễn Việt". */
export function authorName(stated: string): string | null {
  let name = unwrapped(stated)
    .replace(/[([][^()[\]]*[)\]]?/g, ' ')
    .replace(
      /^(?:(?:bài|tin|ảnh|và|,|&|viết|tác giả|bởi|viết bởi|đăng bởi|by)[\s,:&–-]+|(?:pv|ctv|phóng viên)[:.]? +(?=\p{L}))+(?=\p{Lu})/iu,
      '',
    )
    .replace(/\s*(?:[;,|]|[–—-]) ?(?:ảnh|video|clip)(?: ?:| ).*$/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const [first, ...others] = name.split(/ *[–—-] +| +[–—-] *|, /u);
  // "Trường An - Trung tâm VHTT": a person of that name, although schools begin so too.
  const person =
    first !== undefined &&
    isName(first) &&
    others.some((part) => isOrgan(part) || isUnit(part)) &&
    first.split(' ').length <= 4;
  if (!person && isOrgan(name)) return name;
  if (
    first !== undefined &&
    others.length > 0 &&
    !others.every((part) => isName(part) && !isOrgan(part) && !isUnit(part))
  ) {
    // "Ông Hà Văn Nam - Trưởng thôn 2" is who was quoted: nobody signs so.
    if (HONORIFIC.test(fold(first)) && !others.some(isOrgan)) return null;
    name = first;
  }
  name = name.replace(/^[\s.,:–-]+|[\s.,:–/-]+$/gu, '');
  return !/^\p{Lu}/u.test(name) ||
    isFactLabel(name) ||
    DOCUMENTS.has(fold(name)) ||
    /^(?:quản trị|admin|administrator|quản trị viên|super user|webmaster|ban quản trị)$/i.test(name)
    ? null
    : name;
}

/** "(Mai Hạnh)", "- Mai Hạnh -". */
function unwrapped(text: string): string {
  return /^\s*\(([^()]+)\)[\s.]*$/.exec(text)?.[1] ?? /^\s*[-–*] ?(\S.*?) ?[-–*]\s*$/.exec(text)?.[1] ?? text;
}

function isOrgan(text: string): boolean {
  const words = fold(text).split(/[ -]/u);
  if (!/^\p{Lu}/u.test(text) || words.length < 1 || words.length > 16) return false;
  for (let length = Math.min(LONGEST_ORGAN_WORDS, words.length); length > 0; length -= 1) {
    if (ORGANS.has(words.slice(0, length).join(' '))) return true;
  }
  return false;
}

/** "TTTH", "VHTT": letters without a vowel stand for an organ; initials of a person have a point. */
function isUnit(text: string): boolean {
  return /^[B-DGHK-NP-TVXĐ]{3,6}$/u.test(text);
}

/** One name or several joined by a dash, a comma or "và". */
function isNames(text: string): boolean {
  return text.split(/ *[–—-] +| +[–—-] *|, | và | & /u).every(isName);
}

/** "Hữu Nam", "H’Mai Siu", "M.Toàn", "HỮU TOÀN", "PV": one to five words that all begin with a capital. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 5 && words.every((word) => /^\p{Lu}(?:[\p{L}’'.]{0,9})$/u.test(word)) && text.length <= 40;
}
