// A figure as one page tells it, compact: what series are made of.
import type { PageRecord, Period, Source, Statistic } from '@giaoban/records';
import { loadGazetteer, provinceMembers, provinceNow } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { REFORM } from '../days.ts';
import { placeNameKey } from '../places/place-key.ts';
import { type Measure, measureOf } from './measure.ts';

export interface SeriesPlace {
  /** Name on the day of the page. */
  readonly province: string | null;
  /** Its name in the geography since July 2025. */
  readonly provinceNow: string | null;
  readonly district: string | null;
  readonly commune: string | null;
  /** A place that the figure itself names, within these. */
  readonly part: string | null;
  /** Of the 63 provinces, or of the 34: "Ninh Bình" is both. A province that stayed as it was is of the 34 all along. */
  readonly era: 'before' | 'after';
}

export interface Figure {
  readonly measure: Measure;
  readonly subject: string | null;
  readonly value: number;
  readonly upper: number | null;
  readonly qualifier: Statistic['qualifier'];
  readonly modality: Statistic['modality'];
  readonly change: Statistic['change'];
  readonly kind: Statistic['kind'];
  readonly cumulative: boolean;
  readonly place: SeriesPlace;
  readonly period: Period | null;
  /** Month in which it holds, where there is no period: "2024-10". */
  readonly asOf: string | null;
  readonly organ: string | null;
  readonly record: string;
  readonly source: Pick<Source, 'path' | 'url'>;
  readonly statistic: string;
  readonly text: string;
  /** Breakdowns that claim to be whole and do not add up. */
  readonly sums: readonly { readonly dimension: string | null; readonly sum: number; readonly difference: number }[];
}

export function figuresOf(record: PageRecord): Figure[] {
  const meeting = record.meetings[0];
  const day = meeting?.date?.start ?? record.publishedAt?.slice(0, 10) ?? null;
  const totals = new Map(record.statistics.map((statistic) => [statistic.id, statistic]));
  return record.statistics.map((statistic) => {
    const total = statistic.partOf === null ? undefined : totals.get(statistic.partOf);
    const measure = partOf(measureOf(statistic, record.place), total && measureOf(total, record.place));
    // A plan without a period is for the time that its meeting plans.
    const period = statistic.period ?? (statistic.modality === 'target' ? (meeting?.nextPeriod ?? null) : null);
    return {
      measure,
      subject: statistic.subject,
      value: times(statistic.value, measure.factor),
      upper: statistic.upper === null ? null : times(statistic.upper, measure.factor),
      qualifier: statistic.qualifier,
      modality: statistic.modality,
      change: statistic.change,
      kind: statistic.kind,
      cumulative: statistic.cumulative,
      place: placeOf(statistic, record, day),
      period,
      asOf: period === null ? (day?.slice(0, 7) ?? null) : null,
      organ: statistic.organ ?? meeting?.organiser ?? null,
      record: record.id,
      source: { path: record.source.path, url: record.source.url },
      statistic: statistic.id,
      text: statistic.rawText,
      sums: statistic.breakdowns.flatMap(({ dimension, exhaustive, sumCheck }) =>
        !exhaustive || sumCheck === null || Math.abs(sumCheck.difference) <= Math.abs(sumCheck.sum) * CRUMBS
          ? []
          : [{ dimension, ...sumCheck }],
      ),
    };
  });
}

/** "38/39 đại biểu": the part that its words do not tell from the total is another measure than that. */
function partOf(measure: Measure, total: Measure | undefined): Measure {
  if (measure.key !== total?.key) return measure;
  return { ...measure, key: `${measure.key}|part`, words: [...measure.words, PART] };
}
const PART = 'trong số';

/** 0.000122 beside a trillion is no difference. */
const CRUMBS = 1e-12;

/** Without the crumbs of binary fractions. */
const times = (value: number, factor: number) => Number((value * factor).toPrecision(15));

function placeOf(statistic: Statistic, { place }: PageRecord, day: string | null): SeriesPlace {
  const after = place.era === null ? day !== null && day >= REFORM : place.era === 'after';
  const { province, district, commune } = place;
  const part = statistic.place ?? unnamedUnit(statistic.subject, place);
  const named = withPart({ province, district, commune, part }, after);
  // The communes of a province that stayed were joined all the same.
  const isWhole = named.district === null && named.commune === null;
  return {
    provinceNow: province === null ? null : provinceNow(province),
    era: after || (isWhole && province !== null && stayed(province)) ? 'after' : 'before',
    ...named,
  };
}

/** "tỷ lệ hộ nghèo của huyện" on a page of the province is of a district that it does not name: not of the province. */
function unnamedUnit(subject: string | null, { district, commune }: PageRecord['place']): string | null {
  const unit = UNIT_SAID.exec(fold(subject ?? ''))?.[1];
  if (unit === undefined || commune !== null || (district !== null && !COMMUNES.has(unit))) return null;
  return unit;
}
const UNIT_SAID =
  /(?<!\p{L})(?:của|toàn|cả|trên địa bàn) (huyện|thị xã|quận|xã|phường|thị trấn)(?!\p{L}|, | và | hội)/u;
const COMMUNES: ReadonlySet<string> = new Set(['xã', 'phường', 'thị trấn']);

const asItWas = new Map<string, boolean>();

/** Whether the reform left the province alone: its figures of before and after are one series. */
function stayed(province: string): boolean {
  const known = asItWas.get(province) ?? provinceMembers(provinceNow(province) ?? province).length === 1;
  asItWas.set(province, known);
  return known;
}

type Named = Pick<SeriesPlace, 'province' | 'district' | 'commune' | 'part'>;

/**
 * The place that a figure names, set beside the page's: its own unit again, or one unit right below it. So the figure of a
 * district on a page of the province meets that on its own page.
 */
function withPart(named: Named, after: boolean): Named {
  const { province, district, commune, part } = named;
  if (part === null) return named;
  const key = placeNameKey(part);
  const own = commune ?? district ?? province;
  if (own !== null && placeNameKey(own) === key) return { ...named, part: null };
  if (province === null || commune !== null) return named;
  const level = district === null && !after ? 'district' : 'commune';
  const gazetteer = loadGazetteer();
  const units = gazetteer
    .byName(part)
    .filter(
      (unit) =>
        unit.level === level &&
        unit.era === (after ? 'after' : 'before') &&
        placeNameKey(gazetteer.provinceOf(unit).name) === placeNameKey(province) &&
        (district === null || placeNameKey(gazetteer.parent(unit)?.name ?? '') === placeNameKey(district)),
    );
  return units.length === 1 ? { ...named, [level]: units[0]!.name, part: null } : named;
}
