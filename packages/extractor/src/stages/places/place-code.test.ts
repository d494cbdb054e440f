// The codes of titles and of meeting places.
import { expect, test } from 'vitest';
import { readText } from '../../read.ts';

test.each<[string, (string | null)[]]>([
  ['Đồng chí Lò Văn Minh, Bí thư Huyện ủy Quế Phong chủ trì.', ['before:415']],
  ['Ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh Nghệ An phát biểu.', ['before:40']],
  [
    'UBND huyện Quế Phong, tỉnh Nghệ An họp sáng nay. Ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh, và ông Lê Văn Ba, Bí thư Huyện ủy, dự.',
    ['before:40', 'before:415'],
  ],
  ['Ông Nguyễn Văn An, Phó Chủ tịch Quốc hội phát biểu.', [null]],
])('%s', (text, codes) => {
  const titles = readText(text, '2019-10-15').filter(({ type }) => type === 'title');
  expect(titles.map(({ value }) => (value as { placeCode: string | null }).placeCode)).toEqual(codes);
});

test.each<[string, { text: string; code: string | null } | null]>([
  [
    'Sáng 5/10/2019, tại xã Tri Lễ, huyện Quế Phong, tỉnh Nghệ An, Ban Dân vận Huyện ủy tổ chức hội nghị giao ban.',
    { text: 'xã Tri Lễ', code: 'before:16756' },
  ],
  [
    'Sáng 5/10/2019, tại Hội trường A, Ban Dân vận Huyện ủy tổ chức hội nghị giao ban.',
    { text: 'Hội trường A', code: null },
  ],
])('%s', (text, place) => {
  const meeting = readText(text, '2019-10-15').find(({ type }) => type === 'meeting');
  expect((meeting!.value as { place: unknown }).place).toEqual(place);
});
