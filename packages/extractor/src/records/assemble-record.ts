// From annotations to the published record: ids, evidence, references between items.
import {
  itemId,
  type Meeting,
  type Official,
  type PageRecord,
  ROLES,
  type Role,
  recordId,
  SCHEMA_VERSION,
  type Statistic,
} from '@giaoban/records';
import type { Annotation, Annotations } from '../document/annotations.ts';
import type { Document } from '../document/document.ts';
import { EXTRACTOR_VERSION } from '../version.ts';
import { attachment } from './attachment.ts';

/** The record of a document whose stages have run. Every item gets an id from its evidence, its rule and confidence. */
export function assembleRecord(document: Document, annotations: Annotations): PageRecord {
  const taken = new Map<string, number>();
  const { page, text } = document;
  const found = annotations.all('official');
  const rolesOf = Map.groupBy(annotations.all('role'), ({ value }) => value.official);
  const rolesIn = Map.groupBy(annotations.all('role'), ({ value }) => value.meeting);
  const officials = found.map((one) => official(one, rolesOf.get(one.value.key) ?? [], taken));
  const idOfOfficial = new Map(found.map(({ value }, i) => [value.key, officials[i]!.id]));
  return {
    schemaVersion: SCHEMA_VERSION,
    id: recordId({ url: page.url, text }),
    source: { path: page.path, url: page.url, fetchedAt: page.fetchedAt },
    title: page.title,
    publishedAt: page.publishedAt,
    author: page.author,
    text,
    language: 'vi',
    topics: heaviestFirst(annotations.all('topic')).map(({ value }) => value.topic),
    keywords: heaviestFirst(annotations.all('keyword')).map(({ value }) => value.keyword),
    sourceStated: page.sourceStated,
    attachments: page.attachments.map(attachment),
    place: annotations.all('page-place')[0]?.value ?? {
      province: null,
      district: null,
      commune: null,
      type: null,
      code: null,
      era: null,
    },
    places: annotations.all('place').map(({ value, span, rule, confidence }) => ({
      id: itemId('p', text.slice(span.start, span.end), taken),
      name: value.name,
      code: value.codes[0] ?? null,
      evidence: span,
      rule,
      confidence,
    })),
    revision: { capture: page.fetchedAt, extractor: EXTRACTOR_VERSION },
    meetings: annotations
      .all('meeting')
      .map((found, index) => meeting(found, rolesIn.get(index) ?? [], idOfOfficial, taken, text)),
    officials,
    statistics: statistics(annotations.all('statistic'), taken, text),
    citedDocuments: annotations.all('cited-document').map(({ value, span, rule, confidence }) => ({
      id: itemId('d', value.number, taken),
      ...value,
      evidence: span,
      rule,
      confidence,
    })),
  };
}

function heaviestFirst<T extends 'topic' | 'keyword'>(found: readonly Annotation<T>[]): Annotation<T>[] {
  return [...found].sort((a, b) => b.value.weight - a.value.weight);
}

function official(
  found: Annotation<'official'>,
  roles: readonly Annotation<'role'>[],
  taken: Map<string, number>,
): Official {
  const { name, titles, mentions } = found.value;
  const id = itemId('o', name, taken);
  return {
    id,
    name,
    titles: titles.map((title) => ({ id: itemId('t', `${name} ${title.canonical}`, taken), ...title })),
    role: strongest(roles.map(({ value }) => value.role)),
    mentions: [...mentions],
    confidence: found.confidence,
    rule: found.rule,
  };
}

function strongest(roles: readonly Role[]): Role {
  return ROLES.find((role) => roles.includes(role)) ?? 'mentioned';
}

function meeting(
  found: Annotation<'meeting'>,
  roles: readonly Annotation<'role'>[],
  idOfOfficial: ReadonlyMap<string, string>,
  taken: Map<string, number>,
  text: string,
): Meeting {
  const { span, value, rule, confidence } = found;
  const participants = new Map<string, Meeting['participants'][number]>();
  for (const { value: part } of roles) {
    const id = idOfOfficial.get(part.official);
    if (id === undefined) continue;
    const before = participants.get(id);
    const role = strongest(before ? [before.role, part.role] : [part.role]);
    participants.set(id, { official: id, role, onBehalfOf: part.onBehalfOf ?? before?.onBehalfOf ?? null });
  }
  return {
    id: itemId(
      'm',
      `${value.kind} ${value.date?.start ?? ''} ${value.name ?? text.slice(span.start, span.end)}`,
      taken,
    ),
    ...value,
    participants: [...participants.values()],
    evidence: span,
    rule,
    confidence,
  };
}

function statistics(found: readonly Annotation<'statistic'>[], taken: Map<string, number>, text: string): Statistic[] {
  /** By the keys of the figures, which run from 0. */
  const ids: string[] = [];
  const figureOf: number[] = [];
  for (const { value, span } of found) {
    ids[value.key] = itemId('s', `${value.value} ${value.unit} ${text.slice(span.start, span.end)}`, taken);
    figureOf[value.key] = value.value;
  }
  return found.map(({ value: { key, partOf, breakdowns, ...value }, span, rule, confidence }) => ({
    id: ids[key]!,
    ...value,
    partOf: partOf === null ? null : (ids[partOf] ?? null),
    breakdowns: breakdowns.map(({ dimension, parts, exhaustive }) => {
      const sum = parts.reduce((total, part) => total + (figureOf[part] ?? 0), 0);
      // Adding decimals in binary leaves crumbs: 0.1 + 0.2.
      const exact = Math.round(sum * 1e6) / 1e6;
      return {
        dimension,
        parts: parts.flatMap((part) => ids[part] ?? []),
        exhaustive,
        sumCheck: exhaustive ? { sum: exact, difference: Math.round((exact - value.value) * 1e6) / 1e6 } : null,
      };
    }),
    evidence: span,
    rule,
    confidence,
  }));
}
