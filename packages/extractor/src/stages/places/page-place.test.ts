import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../document/build-document.ts';
import { NO_FACTS } from '../../document/document.ts';
import { pagePlace } from './page-place.ts';
import { scanPlaces } from './scan-places.ts';

interface Case {
  url?: string;
  title?: string;
  chrome?: string;
  text?: string;
  day?: string;
}

function placeOf({
  url = '',
  title = '',
  chrome = '',
  text = 'Hội nghị thành công.',
  day = '2020-05-05',
}: Case): string {
  const document = buildDocument({
    facts: {
      ...NO_FACTS,
      url: url || null,
      host: url === '' ? null : new URL(url).hostname,
      title: title || null,
      publishedAt: day || null,
      chrome,
    },
    blocks: [{ kind: 'paragraph', text }],
    dropped: [],
  });
  const { province, district, commune } = pagePlace(document, scanPlaces(document, { bare: [], unknown: false }));
  return [province, district, commune].map((name) => name ?? '-').join(' / ');
}

describe('page place', () => {
  test.each<[string, Case, string]>([
    ['district portal by host', { url: 'https://quephong.nghean.gov.vn/a' }, 'Nghệ An / Quế Phong / -'],
    ['host with a type word', { url: 'https://huyenmuongang.dienbien.gov.vn/a' }, 'Điện Biên / Mường Ảng / -'],
    ['Party committee of a province', { url: 'http://tinhuyhanam.vn/a' }, 'Hà Nam / - / -'],
    ['the same host after the reform', { url: 'http://tinhuyhanam.vn/a', day: '2025-08-01' }, 'Ninh Bình / - / -'],
    ['newspaper', { url: 'https://baonghean.vn/a', title: 'Giao ban tại huyện Kỳ Sơn' }, 'Nghệ An / Kỳ Sơn / -'],
    ['commune under district', { url: 'https://loctho.nhatrang.khanhhoa.gov.vn/a' }, 'Khánh Hòa / Nha Trang / Lộc Thọ'],
    [
      'commune after the reform',
      { url: 'https://muongang.dienbien.gov.vn/a', day: '2025-09-01' },
      'Điện Biên / - / Mường Ảng',
    ],
    [
      'commune in a headline of a district portal',
      { url: 'https://canduoc.longan.gov.vn/a', title: 'Mô hình ở xã Long Hựu Đông' },
      'Long An / Cần Đước / Long Hựu Đông',
    ],
    [
      'two communes in a headline: none',
      { url: 'https://canduoc.longan.gov.vn/a', title: 'Xã Long Hựu Đông và xã Long Hựu Tây' },
      'Long An / Cần Đước / -',
    ],
    [
      'frame without address',
      {
        chrome:
          'CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN QUẾ PHONG\nTrụ sở: khối Tây Sơn, thị trấn Kim Sơn, huyện Quế Phong, tỉnh Nghệ An',
        day: '',
      },
      'Nghệ An / Quế Phong / -',
    ],
    [
      'the street of a provincial office is not the place of the page',
      { url: 'http://dbnd.gialai.gov.vn/a', chrome: 'Trụ sở: 02 Trần Phú, phường Pleiku, tỉnh Gia Lai' },
      'Gia Lai / - / -',
    ],
    [
      'Huế before it became a city',
      { url: 'https://aluoi.thuathienhue.gov.vn/a', day: '2019-05-13' },
      'Thừa Thiên Huế / A Lưới / -',
    ],
    ['Huế afterwards', { url: 'https://thuathienhue.gov.vn/a', day: '2025-02-01' }, 'Huế / - / -'],
    [
      'path of a provincial portal',
      { url: 'https://phutho.dcs.vn/thanhba/tin/1', day: '2025-09-17', text: 'Ban Thường vụ Đảng ủy xã Thanh Ba họp.' },
      'Phú Thọ / - / Thanh Ba',
    ],
    ['column names are no places', { url: 'https://phutho.dcs.vn/vanhoa/tin/1', day: '2025-09-17' }, 'Phú Thọ / - / -'],
    [
      'place of the headline as table has it',
      { url: 'https://mucangchai.yenbai.gov.vn/a' },
      'Yên Bái / Mù Căng Chải / -',
    ],
    ['districts with a number', { url: 'https://quan1.hochiminhcity.gov.vn/a' }, 'Hồ Chí Minh / Quận 1 / -'],
    [
      'a district that is called like another province',
      { url: 'https://quangbinh.hagiang.gov.vn/a' },
      'Hà Giang / Quang Bình / -',
    ],
    ['the police are no commune', { url: 'https://congan.caobang.gov.vn/a' }, 'Cao Bằng / - / -'],
    [
      'two communes with one name in the host',
      { url: 'https://vanlang.thainguyen.gov.vn/a', day: '2025-10-01', text: 'UBND xã Văn Lăng họp.' },
      'Thái Nguyên / - / Văn Lăng',
    ],
    [
      'names that the gazetteer does not know',
      { url: 'https://longthanhdong.travinh.dcs.vn/a', chrome: 'BAN TUYÊN GIÁO THỊ ỦY LONG THẠNH ĐÔNG' },
      'Trà Vinh / Long Thạnh Đông / -',
    ],
    ['nothing known', {}, '- / - / -'],
    ['a man’s name is no city', { title: 'Đại hội Đoàn TNCS Hồ Chí Minh' }, '- / - / -'],
    ['province by the text alone', { text: 'Hội thi của tỉnh Nghệ An năm 2024.' }, 'Nghệ An / - / -'],
    [
      'a district that only one province has',
      { text: 'Đảng bộ huyện Mỹ Lộc có 23 chi bộ.', day: '2019-07-05' },
      'Nam Định / Mỹ Lộc / -',
    ],
  ])('%s', (_, given, expected) => expect(placeOf(given)).toBe(expected));
});
