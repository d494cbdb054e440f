// A linked file as the record names it: its type by the ending of its address, its size where the link's own words say it.
import type { Attachment } from '@giaoban/records';

const UNITS: Readonly<Record<string, number>> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };
/** "Báo cáo (1,2 MB)", "[350 KB]", "Dung lượng: 512 kb". */
const SIZE = /(?<![\p{L}\d.,])(\d{1,6}(?:[.,]\d{1,3})?)\s?(gb|mb|kb|bytes?|b)(?![\p{L}\d])/iu;
const EXTENSION = /\.([a-z]{2,4}x?)$/i;

/** @returns without `type` or `bytes` where neither address nor words tell it */
export function attachment({ url, name }: Pick<Attachment, 'url' | 'name'>): Attachment {
  const path = URL.parse(url)?.pathname ?? url.replace(/[?#].*$/s, '');
  const type = EXTENSION.exec(path)?.[1]?.toLowerCase();
  const bytes = bytesIn(name ?? '');
  return { url, name, read: false, ...(type === undefined ? {} : { type }), ...(bytes === null ? {} : { bytes }) };
}

function bytesIn(name: string): number | null {
  const [, amount, unit] = SIZE.exec(name) ?? [];
  if (amount === undefined || unit === undefined) return null;
  const factor = UNITS[unit.toLowerCase().replace(/^bytes?$/, 'b')]!;
  return Math.round(Number(amount.replace(',', '.')) * factor);
}
