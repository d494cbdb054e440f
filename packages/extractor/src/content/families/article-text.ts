// The article that the pages of the family tests carry, and how a test reads it back.
import { extractContent } from '../extract-content.ts';

export const TITLE = 'Huyện Tân Phú sơ kết công tác dân vận 6 tháng đầu năm 2021';
export const LEAD =
  'Sáng 8/7, Ban Dân vận Huyện ủy Tân Phú tổ chức Hội nghị sơ kết công tác dân vận 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2021.';
export const BODY = [
  'Dự hội nghị có đồng chí Lê Văn Tám, Phó Bí thư Thường trực Huyện ủy; đại diện lãnh đạo các ban xây dựng Đảng và 18 xã, thị trấn.',
  '1. Kết quả đạt được',
  'Trong 6 tháng, các cấp ủy ban hành 27 văn bản chỉ đạo; tổ chức 36 cuộc đối thoại với 2.140 lượt người dự, tiếp nhận 185 ý kiến, đã giải quyết 171 ý kiến.',
  'Kết luận hội nghị, đồng chí Lê Văn Tám đề nghị khối dân vận các xã bám sát cơ sở, phấn đấu cả năm xây dựng mới 45 mô hình “Dân vận khéo”.',
] as const;
export const AUTHOR = 'Mai Hạnh';
export const ALL = [LEAD, ...BODY];

export interface Read {
  title: string | null;
  publishedAt: string | null;
  author: string | null;
  text: string[];
}

/** What is read of a page, or the reason of its refusal. */
export function read(markup: string | Uint8Array, url: string | null = null): Read | string {
  const body = typeof markup === 'string' ? new TextEncoder().encode(markup) : markup;
  const content = extractContent({ body, path: null, url, fetchedAt: null, contentType: null });
  if ('refused' in content) return content.refused;
  const { title, publishedAt, author } = content.facts;
  return { title, publishedAt, author, text: content.blocks.map(({ text }) => text) };
}

/** Paragraphs as `<p>`. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

/** A list of other news, as links. */
export function otherNews(item: (headline: string, date: string) => string): string {
  return [
    ['Hội thi nhà nông đua tài năm 2021', '02/07/2021'],
    ['Khai mạc lớp bồi dưỡng kết nạp Đảng khóa II', '30/06/2021'],
    ['Bàn giao nhà tình nghĩa cho gia đình chính sách', '28/06/2021'],
    ['Ra quân làm đường giao thông nông thôn', '25/06/2021'],
  ]
    .map(([headline, date]) => item(headline!, date!))
    .join('\n');
}
