// What holds for whatever text: spans lie within it, periods run forward, evidence shows something; nothing throws.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Annotations } from '../../document/annotations.ts';
import { buildDocument } from '../../document/build-document.ts';
import { type Document, NO_FACTS } from '../../document/document.ts';
import { citedDocuments } from '../documents/cited-documents.ts';
import { meetings } from '../meetings/meetings.ts';
import { dates } from './dates.ts';
import { periods } from './periods.ts';

const STAGES = [dates, periods, citedDocuments, meetings];
const WORDS = [
  'Sáng',
  'ngày',
  '5/3',
  '31/2/2020',
  '7/10/2024',
  '2/3',
  'mùng',
  'Tết',
  'tháng',
  'quý',
  'IV',
  'năm',
  '2024',
  '6',
  'đầu năm',
  'và',
  'đến',
  'từ',
  'UBND huyện',
  'tổ chức',
  'Hội nghị',
  'sơ kết',
  'giám sát',
  'làm việc với',
  'Họp',
  'số 05-CT/TU',
  'của',
  ',',
  ';',
  '(',
  ')',
  '.',
  '\n',
  '\t',
  'Thứ Hai',
  '7h30',
  'cùng ngày',
  'nhiệm kỳ 2020-2025',
];
const wordy = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const any = fc.oneof(wordy, fc.string({ unit: 'binary', maxLength: 200 }));

test('of any text', () => {
  fc.assert(
    fc.property(any, any, fc.constantFrom('2024-02-29', '2011-01-02', null), (title, text, reference) => {
      const document = read(title, text, reference);
      const annotations = new Annotations();
      for (const stage of STAGES) stage.run(document, annotations);
      for (const type of ['date', 'period', 'cited-document', 'meeting'] as const)
        for (const { span } of annotations.all(type)) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
        }
      for (const { value } of [...annotations.all('date'), ...annotations.all('period')])
        expect(value.start <= value.end && !Number.isNaN(Date.parse(value.start) + Date.parse(value.end))).toBe(true);
      for (const { span } of annotations.all('meeting')) expect(span.end - span.start).toBeLessThanOrEqual(1500);
    }),
    { numRuns: 300 },
  );
});

function read(title: string, text: string, publishedAt: string | null): Document {
  return buildDocument({
    facts: { ...NO_FACTS, title, publishedAt },
    blocks: text.split('\n').map((line) => ({ kind: line.includes('\t') ? 'table-row' : 'paragraph', text: line })),
    dropped: [],
  });
}
