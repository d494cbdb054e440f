import { expect, test } from 'vitest';
import { readText } from './read.ts';

const kinds = (line: string, reference: string | null) =>
  readText(line, reference).map(({ type, text }) => `${type}: ${text}`);

test('everything in a line, in text order, with spans that slice to what they claim', () => {
  const line = 'Chiều 22/2, UBND huyện Quế Phong tổ chức Hội nghị sơ kết 6 tháng đầu năm theo Kế hoạch số 12/KH-UBND.';
  const found = readText(line, '2024-02-23');
  for (const { span, text } of found) expect(line.slice(span.start, span.end)).toBe(text);
  const starts = found.map(({ span }) => span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(kinds(line, '2024-02-23')).toEqual(
    expect.arrayContaining([
      'date: Chiều 22/2',
      'organ: UBND huyện Quế Phong',
      'period: 6 tháng đầu năm',
      'cited-document: Kế hoạch số 12/KH-UBND',
    ]),
  );
  expect(found.find(({ type }) => type === 'date')).toMatchObject({
    value: { start: '2024-02-22', partOfDay: 'afternoon' },
    rule: 'day-month',
  });
});

test.each([
  ['', null],
  ['…', null],
  ['không có gì', '2024-02-23'],
])('a line with nothing in it gives nothing: %j', (line, reference) => expect(readText(line, reference)).toEqual([]));

test('without a reference a day without a year is not read', () => {
  expect(readText('Chiều 22/2, tại xã', null).filter(({ type }) => type === 'date')).toEqual([]);
});
