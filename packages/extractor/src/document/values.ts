// What each type of annotation carries: the vocabulary between the stages.
import type {
  CitedDocument,
  Meeting,
  MeetingDate,
  Period,
  Place,
  Role,
  Span,
  Statistic,
  Title,
} from '@giaoban/records';

/** A calendar expression: "Sáng ngày 7/10/2024", "trong 2 ngày 5–6/7". The span covers the whole expression. */
export type DateValue = Omit<MeetingDate, 'text'>;

/** A period expression: "6 tháng đầu năm 2024". `open` periods ("từ đầu năm đến nay") end at the reference day. */
export interface PeriodValue extends Period {
  readonly kind:
    | 'months'
    | 'quarter'
    | 'month'
    | 'year'
    | 'years'
    | 'term'
    | 'school-year'
    | 'range'
    | 'open'
    | 'week'
    | 'season';
  /** The page states the year in the expression itself. */
  readonly yearStated: boolean;
  /** What a figure is compared with ("so với năm 2009", "cùng kỳ năm trước"), not what it is of. */
  readonly compared: boolean;
}

/** A place named in the text. Codes are keyed by era: "after:00004". */
export interface PlaceValue {
  readonly name: string;
  readonly type: 'province' | 'district' | 'commune';
  /** Every unit it can be; the first is the best guess. */
  readonly codes: readonly string[];
}

/** An organ named in the text, abbreviations expanded: "UBND huyện Quế Phong" → "Ủy ban nhân dân huyện Quế Phong". */
export interface OrganValue {
  readonly canonical: string;
  /** The organ without its place: "Ủy ban nhân dân huyện". */
  readonly bare: string;
  readonly level: Title['level'];
  readonly branch: Title['branch'];
  /** Name of the place that belongs to it, or null. */
  readonly place: string | null;
}

export interface TitleValue extends Omit<Title, 'id' | 'confidence' | 'rule' | 'evidence' | 'text'> {}

/** A name of a person as it stands; honorifics lie outside the span. */
export interface PersonValue {
  /** Ordinary case, new tone placement. */
  readonly name: string;
  readonly honorific: string | null;
}

export interface OfficialTitle extends Omit<Title, 'id'> {}

/** A person with an office, all mentions of the page joined. The annotation's span is the first mention. */
export interface OfficialValue {
  /** Unique on the page: the name, numbered where two persons have it. */
  readonly key: string;
  readonly name: string;
  readonly titles: readonly OfficialTitle[];
  readonly mentions: readonly Span[];
}

/** What an official does in a meeting, or on the page (`meeting` null). Refers to `OfficialValue.key`. */
export interface RoleValue {
  readonly official: string;
  readonly role: Role;
  /** Index of the meeting among the meetings of the page, or null. */
  readonly meeting: number | null;
  readonly onBehalfOf: string | null;
}

/** A meeting; the annotation's span is its evidence. Participants come from the roles. */
export interface MeetingValue extends Omit<Meeting, 'id' | 'confidence' | 'rule' | 'participants' | 'evidence'> {}

/** A figure; the annotation's span is its evidence. `partOf` is the `key` of another figure of the page. */
export interface StatisticValue
  extends Omit<Statistic, 'id' | 'confidence' | 'rule' | 'partOf' | 'breakdowns' | 'evidence'> {
  readonly key: number;
  readonly partOf: number | null;
  readonly breakdowns: readonly {
    readonly dimension: string | null;
    readonly parts: readonly number[];
    readonly exhaustive: boolean;
  }[];
}

export interface CitedDocumentValue extends Omit<CitedDocument, 'id' | 'confidence' | 'rule' | 'evidence'> {}

/** Of the page; heavier ones first. */
export interface TopicValue {
  /** Id in topics/topics.tsv. */
  readonly topic: string;
  readonly weight: number;
}

export interface KeywordValue {
  readonly keyword: string;
  readonly weight: number;
}

export interface AnnotationValues {
  date: DateValue;
  period: PeriodValue;
  place: PlaceValue;
  /** Exactly one: what the page is about. */
  'page-place': Place;
  organ: OrganValue;
  title: TitleValue;
  person: PersonValue;
  official: OfficialValue;
  role: RoleValue;
  meeting: MeetingValue;
  statistic: StatisticValue;
  'cited-document': CitedDocumentValue;
  topic: TopicValue;
  keyword: KeywordValue;
}
