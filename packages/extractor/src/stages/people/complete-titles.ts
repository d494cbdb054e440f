// Titles without their organ: completed from the same person's other titles and from what the sentence names before.
import { type HeldTitle, inOrgan } from './held-title.ts';
import { partySeats } from './lexicons.ts';
import { saidOnce } from './title-grammar.ts';

/** The Party committee within an organ's name: "Ban Dân vận Huyện ủy Bình Gia" → "Huyện ủy Bình Gia". */
const SEAT = new RegExp(`(?:${partySeats.map(({ seat }) => seat).join('|')}).*`);
const SEATS_OF_LEVELS = partySeats.map(({ level_word, seat }) => ({
  level: new RegExp(` ${level_word}(?: |$)`),
  seat,
}));
const FEW_ORGANS = 3;
const FRONT = /Ủy ban Mặt trận Tổ quốc.*/;
const MASS = /(?:Hội (?!đồng)|(?:Tỉnh|Huyện|Thành|Thị|Quận) đoàn|Đoàn |(?:Tổng )?Liên đoàn).*/;

/** Organs that the words around a person's titles name, nearest first. */
export interface Around {
  /** In the sentence, before the titles. */
  readonly before: readonly string[];
  /** In the sentence, behind them. */
  readonly behind: readonly string[];
  /** On the page: they complete a bare head ("Giám đốc Trung tâm"). */
  readonly onPage: readonly string[];
}

/** Completes a person's titles that one sentence lists together, in text order. */
export function completeTitles(titles: readonly HeldTitle[], around: Around): HeldTitle[] {
  return titles.map((title, i) => {
    if (!title.open) return title;
    const follows = title.match.row.follows;
    const siblings = [...titles.slice(i + 1), ...titles.slice(0, i).reverse()].flatMap(
      ({ organisation }) => organisation ?? [],
    );
    if (follows.startsWith('committee:')) return inCommittee(title, siblings, around.before);
    if (follows.startsWith('member:')) return memberOf(title, siblings, around.before);
    return inFittingOrgan(title, siblings, around);
  });
}

/** "UVBTV, Trưởng Ban Dân vận Huyện ủy" → "Ủy viên Ban Thường vụ Huyện ủy". */
function inCommittee(title: HeldTitle, siblings: readonly string[], before: readonly string[]): HeldTitle {
  const committee = title.match.row.follows.slice('committee:'.length);
  const told = [...siblings, ...before];
  const organ =
    committee === 'Ban Thường trực'
      ? first(told, FRONT)
      : (first(siblings, SEAT) ?? seatOfLevel(siblings) ?? first(siblings, MASS) ?? first(before, SEAT));
  if (organ === null) return title;
  const body =
    committee === 'Ban Chấp hành'
      ? (partySeats.find(({ seat }) => organ.startsWith(seat))?.party_body ?? organ)
      : organ;
  return inOrgan(title, `${title.match.office} ${body}`, `${committee} ${body}`);
}

/** "ĐUV, Trưởng Ban Xây dựng Đảng Đảng ủy xã": member of that committee; the title keeps its form. */
function memberOf(title: HeldTitle, siblings: readonly string[], before: readonly string[]): HeldTitle {
  const seat = first(siblings, SEAT) ?? seatOfLevel(siblings) ?? first(before, SEAT);
  return seat?.startsWith(title.match.row.follows.slice('member:'.length))
    ? inOrgan(title, title.canonical, seat)
    : title;
}

/** "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh"; "Phó Giám đốc Sở" where the sentence names the Sở before. */
function inFittingOrgan(title: HeldTitle, siblings: readonly string[], around: Around): HeldTitle {
  const { match } = title;
  const head = match.organ?.canonical ?? null;
  const heads = match.row.organs;
  // "A, Bí thư; B, Phó Bí thư Thường trực Huyện ủy": of offices that few organs have a later word may tell the organ
  const told =
    heads.includes('ủy') || (heads.length > 0 && heads.length <= FEW_ORGANS)
      ? [...around.before, ...around.behind]
      : around.before;
  const organ =
    head === null
      ? ([...siblings, ...told.map(committeeSeat)].find((candidate) => fits(candidate, heads)) ??
        siblings.flatMap((candidate) => wholeOf(candidate, heads))[0])
      : [...siblings, ...around.before, ...around.onPage].find((candidate) => candidate.startsWith(`${head} `));
  if (organ === undefined) return title;
  return inOrgan(title, saidOnce(match.office, organ), organ);
}

/** "Phó Giám đốc, Thủ trưởng Cơ quan Cảnh sát điều tra Công an tỉnh": of what a sibling's organ is a part. */
function wholeOf(organ: string, heads: readonly string[]): string[] {
  return heads.flatMap((head) => {
    const at = organ.indexOf(` ${head} `);
    return at === -1 ? [] : [organ.slice(at + 1)];
  });
}

/** "Thường trực Thành ủy", "Ban Thường vụ Thành ủy" → "Thành ủy". */
function committeeSeat(organ: string): string {
  return organ.replace(/^(?:Thường trực|Ban Thường vụ|Ban Chấp hành) (?=(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy)/, '');
}

function fits(organ: string, heads: readonly string[]): boolean {
  return heads.some((head) => {
    if (head === 'ủy')
      return /^(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy|^Đảng ủy (?:xã|phường|thị trấn|đặc khu)(?: |$)/.test(organ);
    if (head === 'Ban') return /^Ban (?!Thường|Chấp hành|Chỉ huy)/.test(organ);
    return organ === head || organ.startsWith(`${head} `);
  });
}

/** "UVBTV, Phó Chủ tịch UBND huyện": the level tells the committee. */
function seatOfLevel(organs: readonly string[]): string | null {
  for (const organ of organs) {
    // "UVBTV, Chủ tịch LĐLĐ tỉnh" sits on the Party's committee, "UVBTV, Trưởng Ban Chính sách LĐLĐ tỉnh" on the federation's
    if (!/nhân dân|Mặt trận|Công an|Quân sự|^Liên đoàn Lao động/.test(organ)) continue;
    const found = SEATS_OF_LEVELS.find(({ level }) => level.test(organ));
    if (found) return found.seat;
  }
  return null;
}

function first(organs: readonly string[], pattern: RegExp): string | null {
  for (const organ of organs) {
    const found = pattern.exec(organ);
    if (found) return found[0];
  }
  return null;
}
