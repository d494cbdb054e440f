// The fields that a reviewer may correct, each with the input that it is written into.
import {
  CHANGES,
  DATE_PRECISIONS,
  type ItemList,
  MEETING_KINDS,
  MEETING_STATUSES,
  MODALITIES,
  PARTS_OF_DAY,
  QUALIFIERS,
  ROLES,
  STATISTIC_KINDS,
} from '@giaoban/records';

type Vocabulary =
  | 'kinds'
  | 'roles'
  | 'statuses'
  | 'partsOfDay'
  | 'precisions'
  | 'qualifiers'
  | 'modalities'
  | 'changes'
  | 'statisticKinds';

interface Named {
  readonly name: string;
}
interface PlainField extends Named {
  readonly kind: 'text' | 'day' | 'number' | 'flag' | 'figure';
  /** Taken from the part of this name where it is left empty. */
  readonly like?: string;
}
interface ChoiceField extends Named {
  readonly kind: 'choice';
  readonly words: Vocabulary;
  readonly options: readonly string[];
  readonly optional: boolean;
}
interface ComposedField extends Named {
  readonly kind: 'object' | 'list';
  readonly parts: readonly SimpleField[];
  readonly optional: boolean;
}
export type SimpleField = PlainField | ChoiceField;
export type ReviewField = SimpleField | ComposedField;

const text = (name: string, like?: string): SimpleField => ({ name, kind: 'text', ...(like ? { like } : {}) });
const choice = (name: string, words: Vocabulary, options: readonly string[], optional = false): SimpleField => ({
  ...{ name, kind: 'choice', words, options, optional },
});
const START: SimpleField = { name: 'start', kind: 'day' };
const END: SimpleField = { name: 'end', kind: 'day', like: 'start' };
const period = (name: string): ReviewField => ({
  ...{ name, kind: 'object', optional: true, parts: [START, END, text('label')] },
});

export const RECORD_FIELDS: readonly ReviewField[] = [
  text('title'),
  text('publishedAt'),
  text('author'),
  { name: 'place', kind: 'object', optional: false, parts: [text('province'), text('district'), text('commune')] },
];

export const ITEM_FIELDS: Readonly<Record<ItemList, readonly ReviewField[]>> = {
  meetings: [
    choice('kind', 'kinds', MEETING_KINDS),
    text('name'),
    {
      name: 'date',
      kind: 'object',
      optional: true,
      parts: [
        START,
        END,
        choice('partOfDay', 'partsOfDay', PARTS_OF_DAY, true),
        choice('precision', 'precisions', DATE_PRECISIONS),
      ],
    },
    period('reportingPeriod'),
    period('nextPeriod'),
    text('organiser'),
    choice('status', 'statuses', MEETING_STATUSES),
  ],
  officials: [
    text('name'),
    choice('role', 'roles', ROLES),
    {
      name: 'titles',
      kind: 'list',
      optional: false,
      parts: [text('canonical'), text('organisation'), text('text', 'canonical')],
    },
  ],
  statistics: [
    { name: 'value', kind: 'number' },
    { name: 'upper', kind: 'number' },
    text('unit'),
    text('subject'),
    choice('qualifier', 'qualifiers', QUALIFIERS, true),
    choice('modality', 'modalities', MODALITIES),
    choice('change', 'changes', CHANGES, true),
    period('period'),
    { name: 'partOf', kind: 'figure' },
    choice('kind', 'statisticKinds', STATISTIC_KINDS, true),
    { name: 'cumulative', kind: 'flag' },
    text('place'),
    text('organ'),
  ],
  citedDocuments: [text('type'), text('number'), { name: 'date', kind: 'day' }, text('issuer')],
};

/** A field as it stands, without what only extraction knows: the API is told that this is what the reviewer saw. */
export function seen(field: ReviewField, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (field.kind === 'object') return partsOf(field.parts, value);
  if (field.kind === 'list') return (value as unknown[]).map((one) => partsOf(field.parts, one));
  return value;
}

function partsOf(parts: readonly SimpleField[], value: unknown): Record<string, unknown> {
  return Object.fromEntries(parts.map(({ name }) => [name, (value as Record<string, unknown>)[name] ?? null]));
}
