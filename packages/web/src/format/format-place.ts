// A place from the smallest unit to the province: "Krông Jing, M’Đrắk, Đắk Lắk".
import type { PageRecord } from '@giaoban/records';

export function formatPlace(place: Pick<PageRecord['place'], 'province' | 'district' | 'commune'>): string | null {
  const names = [place.commune, place.district, place.province].filter((name) => name !== null);
  return names.length === 0 ? null : names.join(', ');
}
