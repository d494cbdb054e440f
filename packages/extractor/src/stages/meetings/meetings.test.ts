// Reads the sentences of meetings.cases.tsv: leads of pages in many styles, with the meetings that each tells.

import { fileURLToPath } from 'node:url';
import { readTable } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildDocument } from '../../document/build-document.ts';
import { NO_FACTS } from '../../document/document.ts';
import { annotate } from '../../extract.ts';

/** `text` writes line ends and tabs as \n and \t; `meetings` is "kind | day(s) | part of day | reviewed | planned | organiser". */
const Case = z.object({ title: z.string(), reference: z.iso.date(), text: z.string().min(1), meetings: z.string() });
const cases = readTable('meetings.cases.tsv', Case, fileURLToPath(new URL('meetings.cases.tsv', import.meta.url)));

test.each(cases)('$at $title', ({ title, reference, text, meetings }) => {
  expect(read(title, reference, text)).toEqual(meetings === '' ? [] : meetings.split(' ; '));
});

test('there are enough of them', () => expect(cases.length).toBeGreaterThanOrEqual(100));

test.each<[string, string[]]>([
  [
    'Thứ Hai, ngày 27/5\n- Chủ tịch: 8 giờ, họp Ban Chỉ đạo giảm nghèo, điểm tại phòng họp số 3. 14 giờ, họp góp ý đồ án quy hoạch (Giấy mời riêng).',
    ['Họp Ban Chỉ đạo giảm nghèo', 'Họp góp ý đồ án quy hoạch'],
  ],
  ['Thứ Hai, ngày 27/5\n8 giờ: họp về các điểm sạt lở', ['Họp về các điểm sạt lở']],
])('the names in a schedule: %s', (text, names) =>
  expect(annotated('Lịch công tác tuần', '2019-05-25', text).map(({ value }) => value.name)).toEqual(names),
);

function read(title: string, reference: string, text: string): string[] {
  return annotated(title, reference, text).map(({ value: { kind, date, reportingPeriod, nextPeriod, organiser } }) => {
    const days = date && (date.start === date.end ? date.start : `${date.start}..${date.end}`);
    const told = [days, date?.partOfDay, span(reportingPeriod), span(nextPeriod), organiser];
    return [kind, ...told.map((field) => field ?? '-')].join(' | ');
  });
}

function annotated(title: string, reference: string, text: string) {
  const lines = text.replaceAll('\\n', '\n').replaceAll('\\t', '\t').split('\n');
  const document = buildDocument({
    facts: { ...NO_FACTS, title, publishedAt: reference },
    blocks: lines.map((line) => ({ kind: line.includes('\t') ? 'table-row' : 'paragraph', text: line })),
    dropped: [],
  });
  return annotate(document).all('meeting');
}

function span(period: { start: string; end: string } | null): string | null {
  return period && `${period.start}..${period.end}`;
}
