import { readTable } from '@giaoban/resources';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildDocument } from '../../document/build-document.ts';
import { NO_FACTS } from '../../document/document.ts';
import { annotate } from '../../extract.ts';
import { viewsOf } from '../../matching/rule-compiler.ts';
import { assembleRecord } from '../../records/assemble-record.ts';
import { termsIn } from './topic-terms.ts';

function told(title: string | null, ...lines: string[]) {
  const document = buildDocument({
    facts: { ...NO_FACTS, title },
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
    dropped: [],
  });
  const { topics, keywords } = assembleRecord(document, annotate(document));
  return { topics, keywords };
}

describe('topics', () => {
  test.each(readTable('topics/topics.tsv', z.object({ id: z.string(), example: z.string() })))(
    '$example is of $id',
    ({ id, example }) => expect(told(example, `${example}.`).topics).toContain(id),
  );

  test('a page may be about nothing of the vocabulary', () => {
    expect(told('Thư ngỏ', 'Kính gửi các bạn đọc, trang thông tin có giao diện mới.')).toEqual({
      topics: [],
      keywords: [],
    });
  });

  test('who came is not what it is about', () => {
    const { topics, keywords } = told(
      'Hội nghị giao ban công tác dân vận quý I',
      'Sáng 30/3, Ban Dân vận Huyện ủy tổ chức hội nghị giao ban công tác dân vận. Dự hội nghị có ông Trần Văn An, Chủ tịch Hội Nông dân huyện; bà Lê Thị Bé, Chủ tịch Hội Liên hiệp Phụ nữ huyện.',
    );
    expect(topics).toEqual(['mass-mobilisation']);
    expect(keywords).not.toContain('Hội Nông dân');
    expect(keywords).not.toContain('Hội Liên hiệp Phụ nữ');
  });
});

describe('key terms', () => {
  test('abbreviations are written out', () => {
    expect(told('Tập huấn PCCC cho các cơ sở', 'Công an huyện tập huấn PCCC.').keywords).toContain(
      'phòng cháy, chữa cháy',
    );
  });

  test('none within another', () => {
    const { keywords } = told('Giao ban công tác dân vận', 'Công tác dân vận có nhiều chuyển biến. Dân vận khéo.');
    expect(keywords[0]).toBe('giao ban công tác dân vận');
    expect(keywords).not.toContain('công tác dân vận');
  });
});

test.each(readTable('topics/terms.tsv', z.object({ term: z.string() })))('$term is found', ({ term }) => {
  const found = termsIn(viewsOf(term), term.length);
  expect(found).toHaveLength(1);
  expect(found[0]!.end - found[0]!.start).toBe(term.length);
});
