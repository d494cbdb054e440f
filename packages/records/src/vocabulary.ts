// The closed vocabularies of the record (docs/records.md gives their meaning).

export const MEETING_KINDS = [
  'giao-ban',
  'so-ket',
  'tong-ket',
  'ky-hop',
  'dai-hoi',
  'lam-viec',
  'kiem-tra',
  'tap-huan',
  'quan-triet',
  'doi-thoai',
  'tiep-xuc-cu-tri',
  'toa-dam',
  'gap-mat',
  'le',
  'hop',
  'hoi-nghi',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

/** Strongest first: on a page an official keeps the strongest role found. */
export const ROLES = ['chair', 'keynote', 'presenter', 'speaker', 'attendee', 'mentioned'] as const;
export type Role = (typeof ROLES)[number];

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

export const DATE_PRECISIONS = ['day', 'month', 'quarter', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const QUALIFIERS = ['over', 'under', 'about', 'at-least', 'at-most'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const MODALITIES = ['reported', 'target'] as const;
export type Modality = (typeof MODALITIES)[number];

export const CHANGES = ['increase', 'decrease'] as const;
export type Change = (typeof CHANGES)[number];

export const STATISTIC_KINDS = ['flow', 'stock', 'rate', 'change'] as const;
export const MEETING_STATUSES = ['announced', 'held', 'postponed', 'cancelled'] as const;
export const MEETING_FORMATS = ['in-person', 'online', 'hybrid'] as const;
export const TITLE_LEVELS = ['central', 'province', 'district', 'commune', 'agency'] as const;
export const TITLE_BRANCHES = ['party', 'state', 'front', 'armed-forces', 'enterprise', 'religious', 'other'] as const;
export const TITLE_STATUSES = ['current', 'former', 'acting', 'elect'] as const;

/** Before and after the reform of 1 July 2025: 63 provinces with districts, 34 without. */
export const PLACE_ERAS = ['before-2025-07', 'after'] as const;
export type PlaceEra = (typeof PLACE_ERAS)[number];
export const PLACE_TYPES = ['province', 'district', 'commune'] as const;

export const REFUSAL_REASONS = [
  'listing',
  'not-found',
  'empty',
  'not-vietnamese',
  'unreadable',
  'taken-down',
  'part',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
