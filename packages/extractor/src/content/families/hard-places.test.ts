// Places where the finding of an article goes wrong easily: one page for each.
import { describe, expect, test } from 'vitest';
import { ALL, AUTHOR, BODY, LEAD, otherNews, paragraphs, read, TITLE } from './article-text.ts';

const head = `<html><head><title>${TITLE}</title></head><body>`;
const longLeads = otherNews(
  (h) =>
    `<div class="item"><a href="/x">${h}</a><p>${h}: đông đảo cán bộ, đảng viên và người dân trên địa bàn đã đến dự; Ban Tổ chức trao 12 giải cho các đội đạt thành tích cao.</p></div>`,
);

describe('the article alone is kept', () => {
  test.each<[string, string, string[]]>([
    [
      'comments longer than the article',
      `${head}<h1>${TITLE}</h1><div class="content">${paragraphs(ALL)}</div><h3>Ý kiến bạn đọc</h3><div>${'<p>Tôi thấy hội nghị này rất thiết thực, mong huyện quan tâm hơn đến đường giao thông ở xã tôi, đi lại mùa mưa rất khó khăn.</p>'.repeat(9)}</div>`,
      ALL,
    ],
    [
      'headlines with leads below a short article',
      `${head}<h1>${TITLE}</h1><div class="news-content">${paragraphs([LEAD, BODY[0]])}</div><div><h3>Tin liên quan</h3>${longLeads}</div>`,
      [LEAD, BODY[0]],
    ],
    [
      'a hidden template of an article',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL)}</div><div style="display:none">${paragraphs(['Đồng chí Trần Văn Mẫu chủ trì hội nghị mẫu, có 99 đại biểu tham dự hội nghị mẫu này.'])}</div>`,
      ALL,
    ],
    [
      'a box of other news in the middle',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL.slice(0, 2))}<div class="box-tinlienquan"><b>Tin liên quan</b><ul>${otherNews((h) => `<li><a href="/x">${h}</a></li>`)}</ul></div>${paragraphs(ALL.slice(2))}</div>`,
      ALL,
    ],
    [
      'layout table within the article',
      `${head}<h1>${TITLE}</h1><div><p>${LEAD}</p><table><tr><td><img src="a.jpg"></td><td>${paragraphs(BODY)}</td></tr></table></div>`,
      ALL,
    ],
    [
      'related article with lead between the paragraphs',
      `${head}<h1>${TITLE}</h1><div class="a1">${paragraphs(ALL.slice(0, 2))}<div class="b2"><div>TIN LIÊN QUAN</div><article><h2><a href="/x">Huyện Tân Phú tuyên dương 40 mô hình “Dân vận khéo”</a></h2><div>Sáng 2/7, UBND huyện Tân Phú tổ chức gặp mặt, tuyên dương 40 mô hình. Phó Chủ tịch UBND huyện Trần Văn Hai đến dự.</div></article></div>${paragraphs(ALL.slice(2))}</div>`,
      ALL,
    ],
    [
      '"Đọc thêm" between the paragraphs, names that say nothing',
      `${head}<h1>${TITLE}</h1><p class="s_x9">${LEAD}</p><div class="b_L0">${paragraphs([BODY[0], BODY[1]])}<div class="r_i4"><div class="r_t1">Đọc thêm</div><a href="/x">Tân Phú công bố 12 dịch vụ công trực tuyến toàn trình mới</a></div>${paragraphs([BODY[2], BODY[3]])}</div>`,
      ALL,
    ],
    [
      'a linked headline between the paragraphs, in a paragraph of its own',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL.slice(0, 2))}<p>&gt;&gt;&gt; <a href="/x">Trao 40 suất quà cho học sinh nghèo xã Phú Hòa</a></p>${paragraphs(ALL.slice(2, 4))}<ul><li><a href="/y">Xã Phú Hòa ra mắt mô hình nuôi cá lồng bè</a></li></ul>${paragraphs(ALL.slice(4))}</div>`,
      ALL,
    ],
    [
      'links to share it directly above a paragraph',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL.slice(0, 4))}<div><a href="#">Chia sẻ</a> <a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Twitter</a></div>${paragraphs(ALL.slice(4))}</div>`,
      ALL,
    ],
    [
      'headlines with leads side by side with its paragraphs',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL)}${longLeads.replace(/<\/?div.*?>/g, '')}</div>`,
      ALL,
    ],
    [
      'the article twice, for phones and for desktops',
      `${head}<div class="visible-xs"><div>${TITLE}</div><div>Thứ sáu - 09/07/2021 07:45</div><div>${ALL.join('<br><br>')}</div></div><div class="hidden-xs"><h2>${TITLE}</h2><div>Thứ sáu - 09/07/2021 07:45</div>${paragraphs(ALL)}</div>`,
      ALL,
    ],
    [
      'another whole article below it',
      `${head}<div class="tin"><div>${TITLE}</div><div>09/07/2021 7:45:10 AM</div><div>${paragraphs(ALL)}</div></div><div>TIN TIẾP THEO</div><div class="tin"><div>Bàn giao nhà tình nghĩa tại xã Phú Hòa</div><div>08/07/2021 2:30:10 PM</div><div>${longLeads.replace(/<a.*?<\/a>/g, '')}</div></div>`,
      ALL,
    ],
    [
      'letterhead and recipients of a printed document',
      `${head}<h3>${TITLE}</h3><table><tr><td>HUYỆN ỦY TÂN PHÚ<br>Số: 45-TB/HU</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br><i>Tân Phú, ngày 09 tháng 7 năm 2021</i></td></tr></table>${paragraphs(ALL)}<table><tr><td>Nơi nhận:<br>- Như trên;<br>- Lưu: VP.</td><td>CHÁNH VĂN PHÒNG<br>(Đã ký)<br>Trần Văn Hai</td></tr></table>`,
      ['HUYỆN ỦY TÂN PHÚ', ...ALL],
    ],
    [
      'a call to follow the account at the end',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL)}<p>👉 Quan tâm Zalo “Huyện Tân Phú” để cập nhật tin tức mới nhất!</p></div>`,
      ALL,
    ],
    [
      'JSON in an attribute of a custom element',
      `<html><head><title>Huyện Tân Phú</title></head><body><app-menu :items="[{&quot;name&quot;:&quot;Trang chủ&quot;}]"></app-menu><news-detail :article="${JSON.stringify({ id: 7, title: TITLE, published_at: '2021-07-09 07:45:00', content: paragraphs(ALL) }).replaceAll('"', '&quot;')}"></news-detail></body></html>`,
      ALL,
    ],
    [
      'JSON in a script of its own',
      `<html><head><title>${TITLE}</title></head><body><div id="root"></div><script type="application/json">${JSON.stringify({ props: { post: { name: TITLE, body: ALL.join('\n') } } })}</script></body></html>`,
      ALL,
    ],
    ['unclosed paragraphs', `${head}<h1>${TITLE}</h1><div>${ALL.map((line) => `<p>${line}`).join('\n')}</div>`, ALL],
    ['text in `pre`', `${head}<h2>${TITLE}</h2><pre>${ALL.join('\n\n')}</pre>`, ALL],
    ['text straight in the body', `${head}<h2>${TITLE}</h2>${ALL.join('<br>\n<br>\n')}`, ALL],
    [
      'sentence broken by hand',
      `${head}<h1>${TITLE}</h1><div>${LEAD.replace(' tổ chức', '<br>tổ chức')}<br><br>${BODY.join('<br><br>')}</div>`,
      ALL,
    ],
    [
      'list in the article',
      `${head}<h1>${TITLE}</h1><div><p>${LEAD}</p><ul><li>Ban hành 27 văn bản chỉ đạo;</li><li>Tổ chức 36 cuộc đối thoại.</li></ul><p>${BODY[3]}</p></div>`,
      [LEAD, 'Ban hành 27 văn bản chỉ đạo;', 'Tổ chức 36 cuộc đối thoại.', BODY[3]],
    ],
    [
      'picture caption that only repeats the headline',
      `${head}<h1>${TITLE}</h1><div><p>${LEAD}</p><figure><img src="a.jpg"><figcaption>${TITLE}</figcaption></figure>${paragraphs(BODY)}</div>`,
      ALL,
    ],
    [
      'caption in a one-column table',
      `${head}<h1>${TITLE}</h1><div><p>${LEAD}</p><table><tr><td><img src="a.jpg"></td></tr><tr><td>Quang cảnh hội nghị</td></tr></table>${paragraphs(BODY)}</div>`,
      [LEAD, 'Quang cảnh hội nghị', ...BODY],
    ],
    [
      'address within a notice',
      `${head}<h1>${TITLE}</h1><div>${paragraphs([LEAD, 'Địa chỉ: Số 5 đường Trần Phú, thị trấn Tân Phú', 'Điện thoại: 0251.3856.123', BODY[0], BODY[2]])}</div><div>Cơ quan chủ quản: UBND huyện</div>`,
      [LEAD, 'Địa chỉ: Số 5 đường Trần Phú, thị trấn Tân Phú', 'Điện thoại: 0251.3856.123', BODY[0], BODY[2]],
    ],
    [
      'file links under the article',
      `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL)}<p>File đính kèm:</p><p><a href="/a.pdf">Bao cao so ket.pdf</a></p></div>`,
      ALL,
    ],
    [
      'class names of layout on the article',
      `<html><body class="page-with-sidebar"><div class="content-header-footer"><div class="comment-wrapper"><h1>${TITLE}</h1>${paragraphs(ALL)}</div></div>`,
      ALL,
    ],
    [
      'menu of long sentences before it',
      `${head}<div id="menu">${'<a href="/x">Cổng dịch vụ công trực tuyến, hệ thống thông tin giải quyết thủ tục hành chính của tỉnh.</a>'.repeat(12)}</div><h1>${TITLE}</h1><div>${paragraphs(ALL)}</div>`,
      ALL,
    ],
  ])('%s', (_, markup, text) => expect(read(markup)).toMatchObject({ title: TITLE, text }));
});

describe('headline', () => {
  test.each<[string, string, string]>([
    [
      'h1 names the site',
      `<html><head><title>Huyện Tân Phú</title><meta property="og:title" content="${TITLE}"></head><body><h1>Cổng thông tin điện tử huyện Tân Phú</h1><h3>${TITLE}</h3><div>${paragraphs(ALL)}</div>`,
      TITLE,
    ],
    [
      'column name as heading above it',
      `<html><head><title>Huyện Tân Phú</title></head><body><h2>TIN TỨC - SỰ KIỆN</h2><h3>${TITLE}</h3><div>${paragraphs(ALL)}</div>`,
      TITLE,
    ],
    [
      'only in the head',
      `<html><head><title>${TITLE} | Huyện Tân Phú</title></head><body><div>${paragraphs(ALL)}</div>`,
      TITLE,
    ],
    [
      'in capitals where the head has it in small letters',
      `<html><head><title>${TITLE}</title></head><body><div class="t">${TITLE.toUpperCase()}</div><div>${paragraphs(ALL)}</div>`,
      TITLE.toUpperCase(),
    ],
    [
      'bold paragraph in the body',
      `<html><head><title>Chi tiết tin</title></head><body><div><p align="center"><b>${TITLE}</b></p>${paragraphs(ALL)}</div>`,
      TITLE,
    ],
  ])('%s', (_, markup, title) => expect(read(markup)).toMatchObject({ title, text: ALL }));
});

describe('day of publication', () => {
  const page = (meta: string, line: string) =>
    `<html><head>${meta}</head><body><div id="header">Thứ ba, 01/12/2026</div><h1>${TITLE}</h1>${line}<div>${paragraphs(ALL)}</div></body></html>`;
  test.each<[string, string, string | null, string | null]>([
    [
      'meta tag',
      page('<meta property="article:published_time" content="2021-07-09T07:45:00+07:00">', ''),
      null,
      '2021-07-09T07:45:00+07:00',
    ],
    [
      'time of Greenwich',
      page('<meta name="pubdate" content="2021-07-08T23:45:00Z">', ''),
      null,
      '2021-07-09T06:45:00+07:00',
    ],
    [
      'day in the head, hour in the line',
      page('<meta name="dc.date" content="2021-07-09">', '<p>09/07/2021 07:45</p>'),
      null,
      '2021-07-09T07:45:00+07:00',
    ],
    ['within a longer line', page('', '<p>Đăng bởi Admin ngày 09/07/2021 trong mục tin tức</p>'), null, '2021-07-09'],
    ['address', page('', ''), 'https://tanphu.dongnai.gov.vn/tin/2021/07/09/so-ket.html', '2021-07-09'],
    ["the header's today is none", page('', ''), null, null],
    ['posted before updated', page('', '<p>Cập nhật: 12/07/2021</p><p>Ngày đăng: 09/07/2021</p>'), null, '2021-07-09'],
  ])('%s', (_, markup, url, publishedAt) => expect(read(markup, url)).toMatchObject({ publishedAt, text: ALL }));
});

describe('signature', () => {
  const page = (above: string, below: string) =>
    `${head}<h1>${TITLE}</h1>${above}<div>${paragraphs(ALL)}</div>${below}`;
  test.each<[string, string]>([
    ['name and day above the text', page(`<div>${AUTHOR} - 09/07/2021</div>`, '')],
    ['name beside the day above the text', page(`<div>${AUTHOR}</div><div>09/07/2021</div>`, '')],
    ['in brackets below', page('', `<p>(${AUTHOR})</p>`)],
    [
      'between dashes below, other headlines without links behind it',
      page(
        '',
        `<p>- ${AUTHOR} -</p><p>Hội thi nhà nông đua tài năm 2021</p><p>Ra quân làm đường giao thông nông thôn</p>`,
      ),
    ],
    ['with the photographer', page('', `<p>Tin: ${AUTHOR}; Ảnh: Văn Ba</p>`)],
    ['with a unit', page('', `<p>${AUTHOR} - Trung tâm VH-TT&TT huyện</p>`)],
  ])('%s', (_, markup) => expect(read(markup)).toMatchObject({ author: AUTHOR, text: ALL }));
  test('a source is none', () => {
    expect(read(page('', '<p>Nguồn: baodongnai.com.vn</p>'))).toMatchObject({ author: null, text: ALL });
  });
});

test('a headline in two lines is one', () => {
  expect(
    read(
      `${head.replace(TITLE, 'Chi tiết')}<h2>HỘI NGHỊ SƠ KẾT CÔNG TÁC DÂN VẬN<br>6 THÁNG ĐẦU NĂM 2021</h2>${paragraphs(ALL)}`,
    ),
  ).toMatchObject({
    title: 'HỘI NGHỊ SƠ KẾT CÔNG TÁC DÂN VẬN 6 THÁNG ĐẦU NĂM 2021',
  });
});

test('signature right-aligned under a closing picture', () => {
  const page = `${head}<h1>${TITLE}</h1><div>${paragraphs(ALL)}<p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center"><em>Quang cảnh hội nghị</em></p><p style="text-align:right">${AUTHOR}</p></div>`;
  expect(read(page)).toMatchObject({ author: AUTHOR, text: [...ALL, 'Quang cảnh hội nghị'] });
});
