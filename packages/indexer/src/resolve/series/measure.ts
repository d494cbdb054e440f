// What a figure measures, so that the figures of two provinces meet: "mô hình “Dân vận khéo” toàn tỉnh" and "mô hình Dân vận khéo".

import type { PageRecord, Statistic } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { fold, foldAccents } from '@giaoban/text';
import { z } from 'zod';

export interface Measure {
  /** Equal for figures of one measure: unit, then the telling words in their alphabet's order. */
  readonly key: string;
  readonly unit: string;
  /** What a value in the page's unit is multiplied by. */
  readonly factor: number;
  /** Telling words in small letters with their accents. */
  readonly words: readonly string[];
}

const Unit = z.object({ form: z.string().min(1), unit: z.string().min(1), factor: z.coerce.number().positive() });
const Word = z.object({ word: z.string().min(1), instead: z.string() });

interface MeasureTables {
  readonly units: ReadonlyMap<string, { unit: string; factor: number }>;
  readonly phrases: readonly { readonly word: string; readonly instead: string }[];
}
let tables: MeasureTables | null = null;

function readTables(): MeasureTables {
  return {
    units: new Map(
      readTable('lexicon/units.tsv', Unit).map(({ form, unit, factor }) => [fold(form), { unit, factor }]),
    ),
    // The longest first: "trên địa bàn tỉnh" before "trên địa bàn"; what leaves something behind last: "toàn tỉnh xây dựng".
    phrases: readTable('lineage/measure-words.tsv', Word)
      .map(({ word, instead }) => ({ word: fold(word), instead: fold(instead) }))
      .sort((a, b) => Number(a.instead !== '') - Number(b.instead !== '') || b.word.length - a.word.length),
  };
}

export function measureOf(
  statistic: Pick<Statistic, 'unit' | 'subject' | 'place'>,
  page: PageRecord['place'],
): Measure {
  tables ??= readTables();
  const { unit, factor } = unitOf(statistic.unit, tables);
  const unitWords = wordsOf(unit);
  const words = tellingWords(statistic.subject ?? '', namesOf(statistic, page), tables);
  const all = [...new Set([...words, ...unitWords])].sort();
  return { key: `${unit}|${all.join(' ')}`, unit, factor, words: all };
}

function unitOf(unit: string, { units }: MeasureTables) {
  return units.get(fold(unit)) ?? { unit: fold(unit), factor: 1 };
}

/** The unit in which figures of a unit are compared: "đồng" of "VNĐ". */
export function comparedUnit(unit: string): string {
  tables ??= readTables();
  return unitOf(unit, tables).unit;
}

function namesOf({ place }: Pick<Statistic, 'place'>, page: PageRecord['place']): string[] {
  return [place, page.commune, page.district, page.province].filter((name) => name !== null);
}

function tellingWords(subject: string, names: readonly string[], { phrases }: MeasureTables): string[] {
  let text = ` ${wordsOf(subject).join(' ')} `;
  for (const name of names) text = text.replaceAll(` ${wordsOf(name).join(' ')} `, ' ');
  for (const { word, instead } of phrases) text = text.replaceAll(` ${word} `, instead === '' ? ' ' : ` ${instead} `);
  // Numbers are years and terms: the period tells them.
  return text.split(' ').filter((word) => word !== '' && !/^\d/.test(word));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}%‰]+/gu) ?? [];
}

/** The words of a question that a measure can have: of "hộ nghèo toàn xã" what is left of such a subject, "hộ" and "nghèo". */
export function askedWords(question: string): string[] {
  tables ??= readTables();
  const telling = tellingWords(question, [], tables);
  return telling.length > 0 ? telling : wordsOf(question);
}

/** Whether a measure has all words of a question, with or without accents. */
export function measureHas(words: readonly string[], question: readonly string[]): boolean {
  const exact = new Set(words);
  const plain = new Set(words.map(foldAccents));
  return question.every((word) => exact.has(word) || (word === foldAccents(word) && plain.has(word)));
}
