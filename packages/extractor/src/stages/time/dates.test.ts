// The day that dates without a year are read from, where a page does not say when it was published.

import { expect, test } from 'vitest';
import { buildDocument } from '../../document/build-document.ts';
import { NO_FACTS } from '../../document/document.ts';
import { annotate } from '../../extract.ts';

test.each([
  ['', 'Sáng 29/9, Khối Dân vận giao ban quý 3/2016', '2026-01-01', '2016-09-29'],
  ['Giao ban quý III năm 2017', 'Ngày 17/10, Ban Dân vận Tỉnh ủy tổ chức hội nghị', '2026-01-01', '2017-10-17'],
  ['', 'Sáng 7/10, Huyện ủy họp. Kết luận ký ngày 05/9/2019 nêu rõ', '2026-01-01', '2019-10-07'],
  ['', 'Chiều 22/2, Đoàn công tác làm việc', '2024-02-23', '2024-02-22'],
  ['', 'Chiều 22/2, Đoàn công tác làm việc', null, null],
  ['Kế hoạch năm 2030', 'Chiều 22/2, Đoàn công tác làm việc', '2024-02-23', '2024-02-22'],
])('%s | %s', (title, text, fetchedAt, day) => {
  const document = buildDocument({
    facts: { ...NO_FACTS, fetchedAt, title },
    blocks: [{ kind: 'paragraph', text }],
    dropped: [],
  });
  expect(annotate(document).all('date')[0]?.value.start ?? null).toBe(day);
});
