// For whom somebody acts.
import { expect, test } from 'vitest';
import { buildDocument } from '../../../document/build-document.ts';
import { NO_FACTS } from '../../../document/document.ts';
import { annotate } from '../../../extract.ts';

const MEETING = 'Sáng 5/10/2019, Huyện ủy Quế Phong tổ chức hội nghị giao ban.';

test.each<[string, Record<string, string | null>]>([
  [
    'Thay mặt Ban Thường vụ Huyện ủy, đồng chí Lò Văn Minh, Bí thư Huyện ủy phát biểu kết luận.',
    { 'Lò Văn Minh': 'Ban Thường vụ Huyện ủy' },
  ],
  [
    'Bà Vi Thị Hoa, Phó Chủ tịch UBND huyện thay mặt lãnh đạo UBND huyện phát biểu.',
    { 'Vi Thị Hoa': 'Ủy ban nhân dân huyện' },
  ],
  ['Bà Vi Thị Hoa, Phó Chủ tịch UBND huyện phát biểu.', { 'Vi Thị Hoa': null }],
  ['Bà Vi Thị Hoa, Phó Chủ tịch UBND huyện thay mặt đoàn phát biểu.', { 'Vi Thị Hoa': null }],
])('%s', (text, expected) => {
  const document = buildDocument({
    facts: { ...NO_FACTS, publishedAt: '2019-10-06' },
    blocks: [MEETING, text].map((line) => ({ kind: 'paragraph', text: line })),
    dropped: [],
  });
  const roles = annotate(document).all('role');
  expect(Object.fromEntries(roles.map(({ value }) => [value.official, value.onBehalfOf]))).toEqual(expected);
});
