import { describe, expect, test } from 'vitest';
import { loadGazetteer, provinceMembers, provinceNow, provinces } from './gazetteer.ts';

test.each([
  ['Nghệ An', 'Nghệ An'],
  ['Hà Nam', 'Ninh Bình'],
  ['hà giang', 'Tuyên Quang'],
  ['Tỉnh Bắc Giang', 'Bắc Ninh'],
  ['TP. HCM', 'Hồ Chí Minh'],
  ['Thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
  ['Bà Rịa-Vũng Tàu', 'Hồ Chí Minh'],
  ['Thừa Thiên Huế', 'Huế'],
  ['Hà Tây', 'Hà Nội'],
  ['Đắc Lắc', 'Đắk Lắk'],
  ['Hoà Bình', 'Phú Thọ'],
  ['dak nong', 'Lâm Đồng'],
  ['Atlantis', null],
])('%s is %s today', (name, now) => expect(provinceNow(name)).toBe(now));

test('63 provinces before, 34 after', () => {
  expect([provinces('before').length, provinces('after').length]).toEqual([63, 34]);
  expect(provinceMembers('Ninh Bình')).toEqual(['Hà Nam', 'Nam Định', 'Ninh Bình']);
});

describe('the whole gazetteer', () => {
  const gazetteer = loadGazetteer();
  test.each([
    ['Quế Phong', ['huyện Quế Phong, Nghệ An', 'xã Quế Phong, Nghệ An']],
    ['mdrak', ['huyện M’Đrắk, Đắk Lắk', 'thị trấn M’Đrắk, Đắk Lắk', 'xã M’Drắk, Đắk Lắk']],
  ])('%s is found with or without accents', (name, found) => {
    const named = gazetteer.byName(name).map((unit) => `${unit.type} ${unit.name}, ${gazetteer.provinceOf(unit).name}`);
    expect(named).toEqual(expect.arrayContaining(found));
  });
  test('a district that ended before the reform has its dates', () => {
    expect(gazetteer.byName('Mỹ Lộc').find(({ level }) => level === 'district')).toMatchObject({
      type: 'huyện',
      parent: 'before:36',
      until: '2024-05-01',
    });
  });
  test('a code means something only with its era', () => {
    expect(gazetteer.byKey('before:00004')).toMatchObject({ name: 'Trúc Bạch', type: 'phường' });
    expect(gazetteer.byKey('after:00004')).toMatchObject({ name: 'Ba Đình', type: 'phường' });
    expect(gazetteer.successors(gazetteer.byKey('before:00004')!).map(({ name }) => name)).toEqual(['Ba Đình']);
  });
  test('every unit but a province lies in one', () => {
    expect(gazetteer.units.filter((unit) => unit.level !== 'province' && !gazetteer.parent(unit))).toEqual([]);
  });
});
