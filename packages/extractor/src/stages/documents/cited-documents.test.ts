import { expect, test } from 'vitest';
import { readText } from '../../read.ts';

const cited = (line: string) =>
  readText(line, '2020-06-15')
    .filter(({ type }) => type === 'cited-document')
    .map(({ value }) => {
      const { type, number, date, issuer } = value as Record<string, string | null>;
      return [type, number, date ?? '-', issuer ?? '-'].join(' | ');
    });

test.each([
  [
    'quán triệt Quy định số 43-QĐ/TW ngày 20/8/2007 và Quyết định số 290-QĐ/TW ngày 25/02/2010 của Bộ Chính trị',
    ['Quy định | 43-QĐ/TW | 2007-08-20 | Bộ Chính trị', 'Quyết định | 290-QĐ/TW | 2010-02-25 | Bộ Chính trị'],
  ],
  [
    'thực hiện Nghị quyết số 20-NQ/TW, Chương trình hành động số 21-CTr/TU ngày 05/4/2018 của Tỉnh ủy',
    ['Nghị quyết | 20-NQ/TW | - | -', 'Chương trình hành động | 21-CTr/TU | 2018-04-05 | Tỉnh ủy'],
  ],
  [
    'Chỉ thị số 30-CT/TW của Bộ Chính trị ngày 18/02/1998 về xây dựng và thực hiện quy chế dân chủ',
    ['Chỉ thị | 30-CT/TW | 1998-02-18 | Bộ Chính trị'],
  ],
  [
    'Quyết định số 1234/QĐ-UBND ngày 12/8/2016 của UBND tỉnh; sau đó, Quyết định số 1234/QĐ-UBND được sửa đổi',
    ['Quyết định | 1234/QĐ-UBND | 2016-08-12 | Ủy ban nhân dân tỉnh'],
  ],
  [
    'Nghị quyết số 04-NQ/HU và số 05-NQ/HU của Ban Chấp hành Đảng bộ huyện',
    [
      'Nghị quyết | 04-NQ/HU | - | Ban Chấp hành Đảng bộ huyện',
      'Nghị quyết | 05-NQ/HU | - | Ban Chấp hành Đảng bộ huyện',
    ],
  ],
  [
    'Ban Thường vụ Thành ủy Huế vừa ban hành Quyết định số 214-QĐ/TU ngày 09/02/2026 về việc điều động',
    ['Quyết định | 214-QĐ/TU | 2026-02-09 | Ban Thường vụ Thành ủy Huế'],
  ],
  [
    'Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị và Kế hoạch số 87-KH/TU của Ban Thường vụ Tỉnh ủy',
    ['Kết luận | 120-KL/TW | 2016-01-07 | Bộ Chính trị', 'Kế hoạch | 87-KH/TU | - | Ban Thường vụ Tỉnh ủy'],
  ],
  [
    'Theo Quyết định số 947/QĐ-UBND ngày 30/5/2023 của Chủ tịch UBND tỉnh, bà Lan được bổ nhiệm',
    ['Quyết định | 947/QĐ-UBND | 2023-05-30 | Chủ tịch Ủy ban nhân dân tỉnh'],
  ],
  [
    'Nghị quyết số 43-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XIII), ngày 24/11/2023',
    ['Nghị quyết | 43-NQ/TW | 2023-11-24 | Ban Chấp hành Trung ương Đảng'],
  ],
  ['chấp hành nghiêm Mệnh lệnh số 03/ML-BTL của Tư lệnh', ['Mệnh lệnh | 03/ML-BTL | - | Tư lệnh']],
  [
    'Lệnh số 05/2020/L-CTN ngày 11/5/2020; Giấy phép số 118/GP-UBND ngày 4/6/2020 của UBND tỉnh',
    ['Lệnh | 05/2020/L-CTN | 2020-05-11 | -', 'Giấy phép | 118/GP-UBND | 2020-06-04 | Ủy ban nhân dân tỉnh'],
  ],
  [
    'Ngày 17/3, Chủ tịch UBND tỉnh đã ban hành Công điện số 6/CĐ-UBND; ngày 18/3, UBND huyện có Công văn số 45/UBND-NN',
    [
      'Công điện | 6/CĐ-UBND | 2020-03-17 | Chủ tịch Ủy ban nhân dân tỉnh',
      'Công văn | 45/UBND-NN | 2020-03-18 | Ủy ban nhân dân huyện',
    ],
  ],
  [
    'Ngày 17/3, tại buổi làm việc với UBND tỉnh, đoàn kiểm tra thực hiện Kế hoạch số 6/KH-UBND của UBND tỉnh',
    ['Kế hoạch | 6/KH-UBND | - | Ủy ban nhân dân tỉnh'],
  ],
  ['Công văn số 4127/UBND-CN ngày 28/3/2020', ['Công văn | 4127/UBND-CN | 2020-03-28 | -']],
  ['Luật Đất đai năm 2013, Nghị quyết Trung ương 4 (khóa XII), Đề án 06', []],
  ['Văn phòng: số 12/4 Nguyễn Trãi, điện thoại 0292-382-0123', []],
  [
    'theo Công văn số 45/BDVTU-DT ban hành ngày 3/5 của Ban Dân vận Tỉnh ủy',
    ['Công văn | 45/BDVTU-DT | 2020-05-03 | Ban Dân vận Tỉnh ủy'],
  ],
])('%s', (line, documents) => expect(cited(line)).toEqual(documents));
