import { expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

test.each([
  ['Hội nghị thành công. Dự có ông Ba.', ['Hội nghị thành công.', 'Dự có ông Ba.']],
  ['UBND TP. Thủ Đức họp. PGS.TS. Lê Tám dự.', ['UBND TP. Thủ Đức họp.', 'PGS.TS. Lê Tám dự.']],
  ['Ths. Dương Phê và Q. Trưởng ban dự.', ['Ths. Dương Phê và Q. Trưởng ban dự.']],
  ['Đạt 4.494 mô hình. 3.729 mô hình tập thể.', ['Đạt 4.494 mô hình.', '3.729 mô hình tập thể.']],
  ['Ông nói: “Rất tốt.” Bà cũng vậy!', ['Ông nói: “Rất tốt.”', 'Bà cũng vậy!']],
  ['Kết thúc tốt đẹp./.', ['Kết thúc tốt đẹp./.']],
  ['xuống 5%… Năm sau tăng', ['xuống 5%…', 'Năm sau tăng']],
  ['Ngày 5.7 họp tại xã', ['Ngày 5.7 họp tại xã']],
  ['Đ/c. Lê Tám phát biểu.', ['Đ/c. Lê Tám phát biểu.']],
  ['Lễ chào cờ.Đồng chí Lê Tám phát biểu.', ['Lễ chào cờ.', 'Đồng chí Lê Tám phát biểu.']],
  ['Ủy ban T.Ư và TP.Huế, Th.S Lê Tám, baohanam.Com.vn', ['Ủy ban T.Ư và TP.Huế, Th.S Lê Tám, baohanam.Com.vn']],
])('%s', (text, expected) => {
  const block = {
    kind: 'paragraph' as const,
    span: { start: 0, end: text.length },
    cells: [],
    table: null,
    head: false,
  };
  expect(splitSentences(text, [block]).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
});
