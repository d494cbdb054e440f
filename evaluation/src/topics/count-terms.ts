// Counts in how many of our gold pages each term of topics/terms.tsv stands, and writes it there: run after adding terms.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldRecord } from '@giaoban/records';
import { dataFile } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { labelledPages } from './labelled-pages.ts';

const file = dataFile('topics/terms.tsv');
const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const texts = labelledPages('gold').map(({ folder, id }) => {
  const { title, text } = JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8')) as GoldRecord;
  return ` ${words(`${title}\n${text}`)} `;
});
const rows = lines.map((line) => {
  const [term, topic = '', keyword = ''] = line.split('\t');
  const pages = texts.filter((text) => text.includes(` ${words(term!)} `)).length;
  return [term, topic, keyword, pages, texts.length].join('\t');
});
writeFileSync(file, `${['term\ttopic\tkeyword\tpages\tof', ...rows].join('\n')}\n`);

function words(text: string): string {
  return (
    fold(text.normalize('NFC'))
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}
