// The word lists of the people stages, read and checked once.
import { listCell, type Row, readTable } from '@giaoban/resources';
import { z } from 'zod';
import { PhraseTrie } from './phrase-trie.ts';

const example = z.string().min(1);
const flags = z.string().transform((cell) => new Set(listCell(cell)));
const branch = z.enum(['party', 'state', 'front', 'armed-forces', 'enterprise', 'religious', 'other', '']);
const level = z.enum(['central', 'province', 'district', 'commune', 'agency', '']);

/**
 * An organ or the head of an organ's name. `follows`: what may stand behind it — `name` (of its field or its own), `proper` (always a
 * name of its own), `number`, `parent` (the organ it belongs to), `level` ("huyện Quế Phong"), `place` (a bare place name),
 * `join` ("HĐND và UBND"), `vn` ("Việt Nam").
 * What it is like: `whole` (means something without a name), `comma` (a unit whose parent may stand behind a comma: "Phòng Dân vận,
 * Ban Dân vận Tỉnh ủy"), `agency` (its units name it by the head alone: "Thanh tra Sở"), `chief` (headed by a "Chánh"), `elected` (has
 * members and no head), `department` (the field that it is named after has a capital).
 */
const OrganRow = z.object({ organ: z.string().min(1), variants: z.string(), follows: flags, branch, level, example });
export type OrganRow = Row<z.infer<typeof OrganRow>>;

const SectorRow = z.object({ sector: z.string().min(1), variants: z.string(), example });
export type SectorRow = Row<z.infer<typeof SectorRow>>;

/**
 * An office. `deputy`: there is a "Phó …" of it. `follows`: `organ` (may name its organ), `organ!` (must), `organ:X` (must, and it is an
 * X), `unit` (the organ's head is part of the title: "Trưởng phòng Nội vụ"), `committee:X` ("Ủy viên Ban Thường vụ …"), `member:X`
 * ("Tỉnh ủy viên"), `self:X` (the title names its organ whole),
 * `glued:X` ("CTUBND" holds office and organ), `village:X` ("Trưởng thôn Hạ"), `elder`
 * ("Già làng buôn Ja"), `field` ("Công chức Văn hóa - Xã hội"), `none`. `organs`: heads that fit it.
 */
const OfficeRow = z.object({
  office: z.string().min(1),
  variants: z.string(),
  deputy: z.enum(['yes', '']),
  follows: z
    .string()
    .regex(/^(?:organ!?|unit|none|field|elder|(?:organ|committee|member|self|village|glued):.+)$/, 'unknown form'),
  organs: z.string().transform(listCell),
  example,
});
export type OfficeRow = Row<z.infer<typeof OfficeRow>>;

const LevelRow = z.object({
  word: z.string().min(1),
  variants: z.string(),
  unit: z.string().transform(listCell),
  level,
  example,
});
export type LevelRow = Row<z.infer<typeof LevelRow>>;

const SuffixRow = z.object({ suffix: z.string().min(1), variants: z.string(), example });
export type SuffixRow = Row<z.infer<typeof SuffixRow>>;

const StatusRow = z.object({
  form: z.string().min(1),
  status: z.enum(['current', 'former', 'acting']),
  kept: z.string(),
  example,
});
export type StatusRow = Row<z.infer<typeof StatusRow>>;

const HONORIFICS = ['comrade', 'polite', 'plural', 'layman', 'rank', 'academic', 'baptismal'] as const;
const HonorificRow = z.object({ form: z.string().min(1), kind: z.enum(HONORIFICS), example });
export type HonorificRow = Row<z.infer<typeof HonorificRow>>;

const SurnameRow = z.object({
  surname: z.string().min(1),
  /** Of all people, where it is known. */
  percent: z.string(),
  multi_syllable: z.enum(['0', '1']),
  common_word: z.enum(['0', '1']),
  example,
});
export type SurnameRow = Row<z.infer<typeof SurnameRow>>;

const FormRow = z.object({ form: z.string().min(1), example });
const QuotingRow = z.object({ form: z.string().min(1), side: z.enum(['before', 'behind']), example });
const JointRow = z.object({ form: z.string().min(1), gap: z.enum(['and', 'with', 'also', 'colon']), example });
/**
 * `forward`: the title behind goes to the person before; `back`: the other way. `reach`: how far the person may stand — right beside
 * (`next`), within the words of an appointment (`near`), anywhere in the sentence (`far`).
 */
const AssigningRow = z.object({
  form: z.string().min(1),
  direction: z.enum(['forward', 'back']),
  reach: z.enum(['next', 'near', 'far']),
  example,
});
export type AssigningRow = Row<z.infer<typeof AssigningRow>>;

const BiographyRow = z.object({ form: z.string().min(1), part: z.enum(['heading', 'entry']), example });
export type BiographyRow = Row<z.infer<typeof BiographyRow>>;

/** The Party committee of a level: "huyện" → "Huyện ủy", "Đảng bộ huyện". */
const SeatRow = z.object({
  level_word: z.string().min(1),
  seat: z.string().min(1),
  party_body: z.string().min(1),
  example,
});
export type SeatRow = Row<z.infer<typeof SeatRow>>;
const NameRow = z.object({ name: z.string().min(1), example });

/** What an office phrase on the page stands for. */
export interface OfficeForm {
  readonly row: OfficeRow;
  readonly deputy: boolean;
}

export const organs = trieOf(readTable('lexicon/organs.tsv', OrganRow), (row) => [
  row.organ,
  ...listCell(row.variants),
]);
/** Words whose first syllable is the head of an organ: "Tổ chức", "Khoa học". */
export const notOrgans = trieOf(readTable('lexicon/not-organs.tsv', FormRow), (row) => [row.form]);
export const sectors = trieOf(readTable('lexicon/sectors.tsv', SectorRow), (row) => [
  row.sector,
  ...listCell(row.variants),
]);
export const levelWords = trieOf(readTable('lexicon/level-words.tsv', LevelRow), (row) => [
  row.word,
  ...listCell(row.variants),
]);
/** Words of which a level word is a part: "xã hội", "nông thôn". */
export const levelCompounds = trieOf(readTable('lexicon/level-compounds.tsv', FormRow), (row) => [row.form]);
export const suffixes = trieOf(readTable('lexicon/office-suffixes.tsv', SuffixRow), (row) => [
  row.suffix,
  ...listCell(row.variants),
]);
export const statuses = trieOf(readTable('lexicon/title-statuses.tsv', StatusRow), (row) => [row.form]);
export const honorifics = trieOf(readTable('lexicon/honorifics.tsv', HonorificRow), (row) => [row.form]);
export const surnames = trieOf(readTable('lexicon/surnames.tsv', SurnameRow), (row) => [row.surname]);
export const nameGivers = trieOf(readTable('lexicon/name-givers.tsv', FormRow), (row) => [row.form]);
export const stopPhrases = trieOf(readTable('lexicon/stop-phrases.tsv', FormRow), (row) => [row.form]);
/** What joins persons and titles, by its words. */
export const titleJoints = new Map(readTable('lexicon/title-joints.tsv', JointRow).map(({ form, gap }) => [form, gap]));
/** What opens a line of the page's footer or byline. */
export const footerLeads = trieOf(readTable('lexicon/footer-leads.tsv', FormRow), (row) => [row.form]);
/** What may be said of a person between his name and his title. */
export const interposedWords = trieOf(readTable('lexicon/interposed-words.tsv', FormRow), (row) => [row.form]);
export const assigningWords = trieOf(readTable('lexicon/assigning-words.tsv', AssigningRow), (row) => [row.form]);
export const biographyWords = trieOf(readTable('lexicon/biography-words.tsv', BiographyRow), (row) => [row.form]);
const quoting = readTable('lexicon/quoting-words.tsv', QuotingRow);
export const quotingBefore = trieOf(quoting, (row) => (row.side === 'before' ? [row.form] : []));
export const quotingBehind = trieOf(quoting, (row) => (row.side === 'behind' ? [row.form] : []));
/** Names that stand in mottoes and memorials: officials only where they are quoted. */
export const reveredPersons = new Set(readTable('lexicon/revered-persons.tsv', NameRow).map(({ name }) => name));
export const partySeats: readonly SeatRow[] = readTable('lexicon/party-seats.tsv', SeatRow);
export const offices = officeTrie(readTable('lexicon/offices.tsv', OfficeRow));

function trieOf<T>(rows: readonly T[], forms: (row: T) => readonly string[]): PhraseTrie<T> {
  const trie = new PhraseTrie<T>();
  for (const row of rows) for (const form of forms(row)) trie.add(form, row);
  return trie.complete();
}

/** Offices with their deputies: "Chủ tịch" gives "Phó Chủ tịch", "P. Chủ tịch" and, of the abbreviation "CT", "PCT". */
function officeTrie(rows: readonly OfficeRow[]): PhraseTrie<OfficeForm> {
  const trie = new PhraseTrie<OfficeForm>();
  for (const row of rows) {
    const head: OfficeForm = { row, deputy: false };
    const deputy: OfficeForm = { row, deputy: true };
    const glued = row.follows.startsWith('glued:');
    for (const form of [...(glued ? [] : [row.office]), ...listCell(row.variants)]) {
      trie.add(form, head);
      if (row.deputy === '') continue;
      for (const prefix of ['Phó ', 'P. ']) trie.add(prefix + form, deputy);
      if (form === form.toUpperCase() && !form.includes(' ')) trie.add(`P${form}`, deputy);
    }
    // "Phó phòng", "Phó ban", "Phó Văn phòng": the deputy of a unit without the word for its head.
    if (row.follows === 'unit') trie.add('Phó', deputy);
  }
  return trie.complete();
}
