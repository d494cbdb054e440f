// What figures measure, in the words of the sentence.
import { expect, test } from 'vitest';
import { statisticsOf } from './figures-of.ts';

test.each<[string, (string | null)[]]>([
  ['Các cơ quan hành chính nhà nước đã kiểm tra 45 cơ sở.', ['cơ sở kiểm tra']],
  [
    'Các tổ hòa giải đã tiếp nhận 148 vụ việc, đã hòa giải thành 131 vụ việc, đạt 88,5%.',
    ['vụ việc tiếp nhận', 'vụ việc hòa giải thành', 'vụ việc hòa giải thành'],
  ],
  ['Huyện sẽ hoàn thành 150 căn nhà.', ['căn nhà hoàn thành']],
  ['Tỷ lệ hộ nghèo còn 3,2%.', ['Tỷ lệ hộ nghèo']],
  ['Lãnh đạo huyện đề nghị các khối dân vận phấn đấu xây dựng 20 mô hình.', ['mô hình xây dựng']],
])('%s', (text, subjects) => expect(statisticsOf(text).map(({ subject }) => subject)).toEqual(subjects));
