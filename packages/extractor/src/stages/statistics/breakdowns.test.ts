import { expect, test } from 'vitest';
import { statisticsOf } from './figures-of.ts';

function divisionsOf(text: string): unknown[] {
  const found = statisticsOf(text);
  const amounts = new Map(found.map(({ key, value }) => [key, value]));
  return (found.find(({ breakdowns }) => breakdowns.length > 0)?.breakdowns ?? []).map(
    ({ dimension, parts, exhaustive }) => [dimension, parts.map((key) => amounts.get(key)), exhaustive],
  );
}

test.each([
  ['Xã kỷ luật 21 đảng viên, gồm: khiển trách 14, cảnh cáo 5, khai trừ 3.', [['hình thức kỷ luật', [14, 5, 3], true]]],
  [
    'Tỉnh công nhận 2.150 mô hình, trong đó 1.640 mô hình tập thể, 510 mô hình cá nhân với 610 mô hình kinh tế, 1.020 mô hình văn hóa - xã hội, 215 mô hình quốc phòng - an ninh, 311 mô hình hệ thống chính trị.',
    [
      ['hình thức', [1640, 510], true],
      ['lĩnh vực', [610, 1020, 215, 311], true],
    ],
  ],
  ['Huyện có 42 trường, trong đó có 12 trường đạt chuẩn.', [[null, [12], false]]],
  [
    'Ban hành 386 văn bản (cấp tỉnh 24 văn bản; cấp huyện 141 văn bản; cấp xã 221 văn bản).',
    [['cấp', [24, 141, 221], true]],
  ],
  ['Tiếp nhận 12.906 hồ sơ (trực tuyến 11.870 hồ sơ).', [['hình thức nộp', [11870], false]]],
  [
    'Ngành có 7.148 công chức, viên chức, gồm 1.472 bác sĩ, 318 dược sĩ; số còn lại là chức danh khác.',
    [[null, [1472, 318], false]],
  ],
])('%s', (text, divisions) => expect(divisionsOf(text)).toEqual(divisions));
