// Titles by grammar: status, office, standing, and the organ in which it is held.
import type { Title } from '@giaoban/records';
import { type OfficeForm, type OfficeRow, offices, type StatusRow, statuses, suffixes } from './lexicons.ts';
import { openName } from './open-name.ts';
import { type OrganMatch, organAt } from './organ-grammar.ts';
import type { PhraseMatch } from './phrase-trie.ts';
import type { Leaning } from './place-names.ts';
import { levelTail } from './place-tail.ts';
import { type Token, tokenise } from './tokens.ts';

export interface TitleMatch {
  readonly start: number;
  /** Index behind its own words. */
  readonly said: number;
  /** Index behind what follows them without being part of the title: a term, the wider place. */
  readonly end: number;
  readonly row: OfficeRow;
  readonly deputy: boolean;
  /** "Phó Chủ tịch Thường trực", without status and organ. */
  readonly office: string;
  /** The organ as the canonical title names it, or null where the page leaves it out. */
  readonly organ: OrganMatch | null;
  /** Index of the organ's first token. */
  readonly organStart: number;
  /** The organ in which the title is held, as far as the title tells. */
  readonly organisation: string | null;
  readonly canonical: string;
  readonly status: Title['status'];
  /** "Nguyên" or "Quyền" that belongs to the canonical title, or "". */
  readonly prefix: string;
  /** It can name an organ and does not, or names only the head of one ("Giám đốc Sở"). */
  readonly open: boolean;
}

const NO_ORGAN: OrganMatch | null = null;

/** The longest title that starts at token `i`, or null; `leaning` says what an unknown name behind it is likely to be. */
export function titleAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  leaning: Leaning = 'person',
): TitleMatch | null {
  if (!tokens[i]?.word) return null;
  const stated = statuses.longest(tokens, i);
  const former = stated && officeBehind(text, tokens, i, stated, leaning);
  const best = former ?? bestOffice(text, tokens, i, leaning);
  return best && withTerm(tokens, withWiderPlace(text, tokens, { ...best, said: best.end }));
}

/** "nguyên Bí thư", "Q. Trưởng Ban"; null where no office stands behind ("Cố vấn"). */
function officeBehind(
  text: string,
  tokens: readonly Token[],
  i: number,
  { row, end }: PhraseMatch<StatusRow>,
  leaning: Leaning,
): TitleMatch | null {
  const match = bestOffice(text, tokens, tokens[end]?.folded === '.' ? end + 1 : end, leaning);
  if (!match) return null;
  const canonical = row.kept ? `${row.kept} ${match.canonical}` : match.canonical;
  return { ...match, start: i, status: row.status, prefix: row.kept, canonical };
}

function bestOffice(text: string, tokens: readonly Token[], at: number, leaning: Leaning): TitleMatch | null {
  let best: TitleMatch | null = null;
  for (const { row: form, end, abbreviated } of offices.all(tokens, at)) {
    const match = officeAt(text, tokens, form, end, at, leaning);
    if (!match) continue;
    // "CT", "BT" and "CN" stand for too much: only with the organ behind them
    if (abbreviated && end === at + 1 && tokens[at]!.text.length <= 2 && !match.organ) continue;
    if (!best || match.end > best.end || (match.end === best.end && rankOf(match) > rankOf(best))) best = match;
  }
  return best;
}

/** Of two readings of the same words, "Trưởng" + "Ban Tổ chức" goes before "Trưởng Ban" + "Tổ chức". */
function rankOf({ row, organ }: TitleMatch): number {
  if (row.follows === 'unit') return organ ? 3 : 0;
  if (/^(?:committee|self)/.test(row.follows)) return 2;
  return organ ? 1 : 0;
}

function officeAt(
  text: string,
  tokens: readonly Token[],
  { row, deputy }: OfficeForm,
  end: number,
  start: number,
  leaning: Leaning,
): TitleMatch | null {
  const [kind, needed] = row.follows.split(':') as [string, string | undefined];
  const base = { start, said: end, status: 'current' as const, prefix: '', row, deputy, organStart: end };
  if (kind === 'unit') return unitAt(text, tokens, row, deputy, end, start, leaning);
  const standing = deputy || /^(?:Phó|Ủy viên$)/.test(row.office);
  const suffix = standing ? suffixes.longest(tokens, end) : null;
  const office = [deputy ? `Phó ${row.office}` : row.office, suffix?.row.suffix].filter(Boolean).join(' ');
  const at = suffix?.end ?? end;
  const plain = { ...base, office, end: at, organStart: at, canonical: office, organ: NO_ORGAN, open: false };
  switch (kind) {
    case 'none':
      return { ...plain, organisation: null };
    case 'self':
      return { ...plain, organisation: needed! };
    case 'member': {
      const level = levelTail(text, tokens, at);
      if (!level) return { ...plain, organisation: needed!, open: needed === 'Đảng ủy' };
      return { ...plain, end: level.end, organisation: `${needed} ${level.written}` };
    }
    case 'glued': {
      const level = levelTail(text, tokens, at, leaning);
      const held = [needed, level?.written].filter(Boolean).join(' ');
      return { ...plain, end: level?.end ?? at, canonical: `${office} ${held}`, organisation: held };
    }
    case 'field':
      return fieldAt(text, tokens, plain);
    case 'elder': {
      const tail = levelTail(text, tokens, at);
      if (!tail?.name) return { ...plain, organisation: null };
      return { ...plain, end: tail.end, canonical: `${office} ${tail.written}`, organisation: tail.written };
    }
    case 'village':
      return villageAt(text, tokens, plain, needed!);
  }
  const organ = organAt(text, tokens, at, true, 0, leaning);
  if (kind === 'committee') {
    const held = organ && !organ.headOnly ? ` ${organ.canonical}` : '';
    if (needed!.endsWith('Đảng ủy')) return committeeOfParty(text, tokens, plain, needed!);
    if (!held) return { ...plain, organisation: needed!, open: true };
    return { ...plain, end: organ!.end, organ, canonical: office + held, organisation: needed + held };
  }
  // "Phó Trưởng đoàn chuyên trách" is one of the National Assembly's delegation; "Trưởng đoàn" leads any visit
  const known = suffix?.row.suffix === 'chuyên trách' && !needed;
  if (!organ) return (kind === 'organ!' && !known) || needed ? null : { ...plain, organisation: null, open: true };
  if (needed && organ.row.organ !== needed) return null;
  return {
    ...plain,
    end: organ.end,
    organ,
    canonical: saidOnce(office, organ.canonical),
    organisation: organ.canonical,
    open: organ.headOnly,
  };
}

/** "TVĐU xã": the committee's Party organ is told in part. */
function committeeOfParty(
  text: string,
  tokens: readonly Token[],
  plain: Omit<TitleMatch, 'organisation'>,
  committee: string,
): TitleMatch {
  const level = levelTail(text, tokens, plain.end);
  if (!level) return { ...plain, organisation: committee, open: false };
  return {
    ...plain,
    end: level.end,
    canonical: `${plain.canonical} ${level.written}`,
    organisation: `${committee} ${level.written}`,
  };
}

/** "Trưởng phòng Nội vụ", "Phó Trưởng Công an huyện", "Chánh Văn phòng", "Phó Văn phòng": head and organ are one phrase. */
function unitAt(
  text: string,
  tokens: readonly Token[],
  row: OfficeRow,
  deputy: boolean,
  end: number,
  start: number,
  leaning: Leaning,
): TitleMatch | null {
  // "Trưởng 2 BCĐ": head of both
  const at = tokens[end]?.number ? end + 1 : end;
  const organ = organAt(text, tokens, at, true, 0, leaning);
  if (!organ || organ.canonical === 'Đoàn' || organ.row.follows.has('elected')) return null;
  const chief = organ.row.follows.has('chief') ? 'Chánh' : 'Trưởng';
  const written = tokens[end - 1]!.folded;
  if (written === 'phó' ? !UNITS.test(organ.canonical) : chief !== row.office) return null;
  const head = written === 'phó' ? chief : row.office;
  const office = deputy ? `Phó ${head}` : head;
  return {
    start,
    said: organ.end,
    end: organ.end,
    row,
    deputy,
    office,
    organ,
    organStart: at,
    organisation: organ.canonical,
    canonical: officeOf(office, organ.canonical),
    status: 'current',
    prefix: '',
    open: organ.headOnly,
  };
}

/** "Trưởng Ban" + "Ban Chỉ đạo" → "Trưởng Ban Chỉ đạo": the head of the organ is said once. */
export function saidOnce(office: string, organ: string): string {
  const [head, ...rest] = organ.split(' ');
  const last = office.split(' ').at(-1)!;
  return last.toLowerCase() === head!.toLowerCase() ? [office, ...rest].join(' ') : officeOf(office, organ);
}

/** "Trưởng" + "Phòng Nội vụ" → "Trưởng phòng Nội vụ". */
function officeOf(office: string, organ: string): string {
  return /^Phó Trưởng$|^Trưởng$/.test(office) && /^(?:Phòng|Khoa)(?: |$)/.test(organ)
    ? `${office} ${organ[0]!.toLowerCase()}${organ.slice(1)}`
    : `${office} ${organ}`;
}

const UNITS = /^(?:Ban|Phòng|Văn phòng|Công an|Khoa|Thanh tra|Thống kê|Đội|Tổ)(?: |$)/;

/** "Công chức Văn hóa - Xã hội xã": the field of the post; without one it is any clerk. */
function fieldAt(text: string, tokens: readonly Token[], plain: Omit<TitleMatch, 'organisation'>): TitleMatch | null {
  if (!tokens[plain.end]?.capital) return null;
  const field = openName(text, tokens, plain.end, false, true);
  if (!field) return null;
  const level = levelTail(text, tokens, field.end);
  const canonical = [plain.canonical, field.written, level?.written].filter(Boolean).join(' ');
  return { ...plain, end: level?.end ?? field.end, canonical, organisation: null };
}

/** "Trưởng thôn Hạ", "Trưởng ấp Cầu Ngang". */
function villageAt(
  text: string,
  tokens: readonly Token[],
  plain: Omit<TitleMatch, 'organisation'>,
  word: string,
): TitleMatch {
  const tail = levelTail(text, tokens, plain.end - tokenise(word).length);
  if (!tail?.name || tail.end <= plain.end) return { ...plain, organisation: null };
  const place = tail.written.slice(tail.written.indexOf(tail.name));
  return {
    ...plain,
    end: tail.end,
    canonical: `${plain.canonical} ${place}`,
    organisation: `${word} ${place}`,
  };
}

/** "xã Tân Lập, huyện Mộc Châu": the wider place is passed over; the title keeps its own. */
function withWiderPlace(text: string, tokens: readonly Token[], title: TitleMatch): TitleMatch {
  let end = title.end;
  const placed =
    title.organ?.place || title.organ?.row.follows.has('proper') || title.row.follows.startsWith('village');
  // "Đại biểu Quốc hội | tỉnh Tuyên Quang": where the organ is one for all the land
  const elected = title.row.follows.startsWith('self:') ? levelTail(text, tokens, end) : null;
  if (elected?.name) end = elected.end;
  while (placed && tokens[end]?.folded === ',') {
    const wider = levelTail(text, tokens, end + 1);
    if (!wider?.name || wider.row?.unit.includes('village')) break;
    end = wider.end;
  }
  return end === title.end ? title : { ...title, end };
}

/** A term behind the title belongs to it and not to its name: "Chủ tịch HĐND huyện khóa IX, nhiệm kỳ 2011 - 2016". */
function withTerm(tokens: readonly Token[], title: TitleMatch): TitleMatch {
  let end = title.end;
  if (tokens[end]?.folded === 'khóa' && tokens[end + 1]?.word) end += 2;
  const term = tokens[end]?.folded === ',' ? end + 1 : end;
  if (tokens[term]?.folded === 'nhiệm' && tokens[term + 1]?.folded === 'kỳ' && tokens[term + 2]?.number) {
    end = term + 3;
    if (tokens[end]?.folded === '-' && tokens[end + 1]?.number) end += 2;
  }
  return end === title.end ? title : { ...title, end };
}
