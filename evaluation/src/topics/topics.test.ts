// Floors of topics and key terms, a little under what `pnpm score --topics` prints.
import { readFileSync } from 'node:fs';
import { dataFile } from '@giaoban/resources';
import { describe, expect, test } from 'vitest';
import { labelledPages } from './labelled-pages.ts';
import { keywordFigures, toldByRecord, topicFigures } from './score-topics.ts';

const TOPICS = readFileSync(dataFile('topics/topics.tsv'), 'utf8')
  .split('\n')
  .map((line) => line.split('\t')[0]);

describe.each([
  ['gold', 0.83, 0.77],
  ['check', 0.81, 0.6],
] as const)('%s set', (set, topics, keywords) => {
  const pages = labelledPages(set);

  test('labels are topics of the vocabulary', () => {
    expect(pages.flatMap((page) => page.topics).filter((id) => !TOPICS.includes(id))).toEqual([]);
  });

  test('no figure is below its floor', { timeout: 60_000 }, () => {
    const told = new Map(pages.map((page) => [page, toldByRecord(page)]));
    expect(topicFigures(pages, (page) => told.get(page)!).f1).toBeGreaterThanOrEqual(topics);
    expect(keywordFigures(pages, (page) => told.get(page)!).alike).toBeGreaterThanOrEqual(keywords);
  });
});
