// Plain-text dumps, as tools of several kinds make them: menus, counters, forms and footers stand inline.
import { describe, expect, test } from 'vitest';
import { ALL, AUTHOR, BODY, LEAD, otherNews, read, TITLE } from './article-text.ts';

const MENU = [
  'Trang chủ',
  'Giới thiệu',
  'Tin tức - Sự kiện',
  'Văn bản chỉ đạo điều hành',
  'Thủ tục hành chính',
  'Liên hệ',
];
const FOOTER = [
  'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN TÂN PHÚ',
  'Chịu trách nhiệm chính: Ông Trần Văn Bảy - Phó Chủ tịch UBND huyện',
  'Địa chỉ: Thị trấn Tân Phú, huyện Tân Phú, tỉnh Đồng Nai',
];
const wrap = (line: string) => line.replace(/(.{1,72})(?: |$)/g, '$1\n').trim();

const DUMPS: readonly [string, string, string | null][] = [
  [
    'blank lines between everything',
    [
      ...MENU,
      '',
      TITLE,
      '',
      '09/07/2021 07:45',
      '',
      ...ALL.flatMap((line) => [line, '']),
      AUTHOR,
      '',
      'Các tin khác',
      otherNews((h, d) => `${h} (${d})`),
      '',
      ...FOOTER,
    ].join('\n'),
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'no blank line at all',
    [
      ...MENU,
      TITLE,
      'Thứ sáu - 09/07/2021 07:45',
      ...ALL,
      `Tác giả bài viết: ${AUTHOR}`,
      'Những tin mới hơn',
      otherNews((h) => h),
      ...FOOTER,
    ].join('\n'),
    '2021-07-09T07:45:00+07:00',
  ],
  [
    'Windows line ends, menu in one line, bullets before other news',
    [
      MENU.join(' '),
      'Hôm nay: 01/12/2022',
      '',
      TITLE,
      '',
      'Đăng ngày: 09/07/2021 | Lượt xem: 5',
      '',
      ...ALL,
      '',
      `Tin, ảnh: ${AUTHOR}`,
      '',
      'Tin liên quan:',
      otherNews((h, d) => `• ${d} - ${h}`),
      ...FOOTER,
    ].join('\r\n'),
    '2021-07-09',
  ],
  [
    'lines wrapped at 72 columns',
    [
      ...MENU,
      '',
      TITLE,
      '',
      '09-07-2021',
      '',
      ...ALL.flatMap((line) => [wrap(line), '']),
      AUTHOR,
      '',
      'Bình luận',
      'Họ tên',
      'Email',
      'Mã xác nhận',
      ...FOOTER,
    ].join('\n'),
    '2021-07-09',
  ],
  [
    'day above the headline, tools below it',
    [
      ...MENU,
      '',
      'Thứ Sáu, 09/07/2021',
      TITLE,
      'Cỡ chữ: A- A A+ | In trang | Gửi email',
      '',
      ...ALL,
      '',
      AUTHOR,
      'Lượt xem: 1.024',
      'Đánh giá bài viết',
      ...FOOTER,
    ].join('\n'),
    '2021-07-09',
  ],
  [
    'nothing around it but a counter and a bare number',
    [
      TITLE,
      '',
      ...ALL,
      '',
      AUTHOR,
      '',
      '803 Go top',
      '',
      'Thống kê truy cập',
      'Đang online: 4',
      'Tổng lượt truy cập: 871677',
    ].join('\n'),
    null,
  ],
  [
    'other news without a heading, dated in brackets',
    [
      'image banner',
      TITLE,
      '',
      ...ALL,
      '',
      AUTHOR,
      '',
      otherNews((h, d) => `${h} (${d})`),
      '',
      'Đăng nhập | Quên mật khẩu',
      ...FOOTER,
    ].join('\n'),
    null,
  ],
  [
    'signature behind the last sentence',
    [
      ...MENU,
      '',
      TITLE,
      '',
      '09/07/2021',
      '',
      ...ALL.slice(0, -1),
      `${ALL.at(-1)} ${AUTHOR}`,
      '',
      'Gửi phản hồi',
      ...FOOTER,
    ].join('\n'),
    '2021-07-09',
  ],
  [
    'tabs and no-break spaces before the paragraphs, placeholders of pictures',
    [
      ...MENU,
      '',
      TITLE,
      '',
      'Cập nhật: 09/07/2021',
      '',
      `\t\u00a0\u00a0${LEAD}`,
      'Anh-tin-bai',
      ...BODY.map((line) => `\u00a0\u00a0\u00a0${line}`),
      '',
      AUTHOR,
      '',
      'Tags: dân vận, sơ kết',
      ...FOOTER,
    ].join('\n'),
    '2021-07-09',
  ],
];

describe('plain-text dumps', () => {
  test.each(DUMPS)('%s', (_, dump, publishedAt) =>
    expect(read(dump)).toEqual({ title: TITLE, publishedAt, author: AUTHOR, text: ALL }),
  );
});

test('marks of Markdown go', () => {
  const dump = [
    ...MENU.map((item) => `* [${item}](/x)`),
    '',
    `# ${TITLE}`,
    '',
    '09/07/2021 07:45',
    '',
    `**${LEAD}**`,
    '',
    '![](/a.jpg)',
    '',
    'Quang cảnh hội nghị |',
    '',
    ...BODY.flatMap((line) => [line, '']),
    `**${AUTHOR}**`,
    '',
    '### Tin liên quan',
    otherNews((h) => `* [${h}](/x)`),
    '',
    ...FOOTER,
  ];
  expect(read(dump.join('\n'))).toEqual({
    title: TITLE,
    publishedAt: '2021-07-09T07:45:00+07:00',
    author: AUTHOR,
    text: [LEAD, 'Quang cảnh hội nghị', ...BODY],
  });
});

test('a table with bars is a table', () => {
  const dump = [TITLE, '', LEAD, '', '| Xã | Số mô hình |', '|---|---|', '| Phú Bình | 12 |', '', BODY[3]];
  expect(read(dump.join('\n'))).toMatchObject({ text: [LEAD, 'Xã\tSố mô hình', 'Phú Bình\t12', BODY[3]] });
});

test('a table of a dump keeps its rows and cells', () => {
  const dump = [
    ...MENU,
    '',
    TITLE,
    '',
    '09/07/2021',
    '',
    LEAD,
    '',
    'TT\tXã\tSố mô hình',
    '1\tPhú Bình\t12',
    '2\tPhú Lâm\t9',
    'Tổng cộng\t\t21',
    '',
    BODY[3],
    '',
    'Các tin khác',
    ...FOOTER,
  ];
  expect(read(dump.join('\n'))).toMatchObject({
    text: [LEAD, 'TT\tXã\tSố mô hình', '1\tPhú Bình\t12', '2\tPhú Lâm\t9', 'Tổng cộng\t\t21', BODY[3]],
  });
});
