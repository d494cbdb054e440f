import { expect, test } from 'vitest';
import { figuresOf } from './figures-of.ts';

test.each<[string, string[]]>([
  ['Hội nghị có 98 đại biểu dự.\nĐại biểu dự Hội nghị: 98 đại biểu dự Hội nghị.', ['98 đại biểu']],
  ['Khen 12 hộ cấp tỉnh, 12 hộ cấp huyện.', ['12 hộ', '12 hộ']],
  ['Xã có 15/15 thôn đạt chuẩn.\nCả 15/15 thôn có nhà văn hóa.', ['15 thôn < 15 thôn', '15 thôn', '15 thôn < 15 thôn']],
  ['Xã\tSản lượng (tấn)\nMường Bú\t120\nMường Chùm\t120\nMường La\t130', ['120 tấn', '120 tấn', '130 tấn']],
  ['Lúa gieo được 2.870 ha.\nCây trồng\tDiện tích (ha)\nLúa\t2.870\nNgô\t1.905', ['2870 ha', '1905 ha']],
])('%s', (text, figures) => expect(figuresOf(text)).toEqual(figures));
