// Suggestions of the contract: names by the beginnings of their words.
import { BadDataError } from '@giaoban/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store.ts';
import type { SuggestOptions } from '../suggestion.ts';
import { testMeeting, testOfficial } from '../testing/item-builders.ts';
import { sampleRecord } from '../testing/sample-record.ts';

const place = { province: 'Nghệ An', district: 'Quế Phong', commune: null } as const;
const page = (n: number, names: string[], organiser: string | null = null, commune: string | null = null) =>
  sampleRecord({
    source: { path: null, url: `https://goi-y.vn/${n}`, fetchedAt: null },
    place: { ...place, commune, type: 'commune', code: null, era: 'before-2025-07' },
    officials: names.map((name) => testOfficial(name)),
    meetings: [testMeeting({ kind: 'hop', organiser })],
  });
const PAGES = [
  page(1, ['Nguyễn Văn Bình', 'Trần Thị Hoà'], 'Ban Dân vận Tỉnh ủy', 'Mường Nọc'),
  page(2, ['Nguyễn Văn Bình', 'Trần Thị Hòa'], 'Ban Dân vận Tỉnh uỷ', 'Tiền Phong'),
  page(3, ['Nguyễn Văn Bính', 'Trần Thị Hòa'], 'Huyện ủy Quế Phong'),
  page(4, ['Nguyễn Văn Bình', "Y Thủy M'Drang"], 'UBND huyện Quế Phong'),
  page(5, ['Bình Nguyên Vũ'], 'Hội Nông dân huyện'),
];

/** [what is typed, options, names with their records, in order] */
const CASES: readonly (readonly [string, SuggestOptions, readonly (readonly [string, number])[]])[] = [
  [
    'nguyen van b',
    { kinds: ['person'] },
    [
      ['Nguyễn Văn Bình', 3],
      ['Nguyễn Văn Bính', 1],
    ],
  ],
  [
    'nguyễn văn bính',
    { kinds: ['person'] },
    [
      ['Nguyễn Văn Bính', 1],
      ['Nguyễn Văn Bình', 3],
    ],
  ],
  [
    'binh ng',
    { kinds: ['person'] },
    [
      ['Nguyễn Văn Bình', 3],
      ['Bình Nguyên Vũ', 1],
      ['Nguyễn Văn Bính', 1],
    ],
  ],
  ['BÍNH VĂN', { kinds: ['person'], limit: 1 }, [['Nguyễn Văn Bính', 1]]],
  ['hoà', { kinds: ['person'] }, [['Trần Thị Hòa', 3]]],
  ['hòa thị', { kinds: ['person'] }, [['Trần Thị Hòa', 3]]],
  ['m drang', { kinds: ['person'] }, [["Y Thủy M'Drang", 1]]],
  ['tinh uy', { kinds: ['organ'] }, [['Ban Dân vận Tỉnh ủy', 2]]],
  [
    'dan',
    { kinds: ['organ'] },
    [
      ['Ban Dân vận Tỉnh ủy', 2],
      ['Hội Nông dân huyện', 1],
    ],
  ],
  ['que p', { kinds: ['place'] }, [['Quế Phong', 5]]],
  [
    'phong',
    { kinds: ['place'] },
    [
      ['Quế Phong', 5],
      ['Tiền Phong', 1],
    ],
  ],
  [
    'huyen que phong',
    {},
    [
      ['Huyện ủy Quế Phong', 1],
      ['UBND huyện Quế Phong', 1],
    ],
  ],
  [
    'que',
    { kinds: ['place', 'organ'], limit: 2 },
    [
      ['Quế Phong', 5],
      ['Huyện ủy Quế Phong', 1],
    ],
  ],
  ['nghe a', {}, [['Nghệ An', 5]]],
  ['tran van', {}, []],
  ['xyz', {}, []],
  ['', {}, []],
  ['  ?! ', {}, []],
  ['.*', {}, []],
  ['a|b', {}, []],
];

export function suggestContract(open: () => Promise<Store>): void {
  describe('suggestions', () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.put(PAGES);
      await store.refresh();
    }, 60_000);
    afterAll(() => store.close());
    const suggested = async (prefix: string, options?: SuggestOptions) =>
      (await store.suggest(prefix, options)).map(({ name, records }) => [name, records]);

    test.each(CASES)('"%s" %j', async (prefix, options, names) => {
      expect(await suggested(prefix, options)).toEqual(names);
    });
    test('a name that no record has any more is not offered', async () => {
      const [more, less] = [page(9, ['Cầm Bá Thước', 'Lò Thị Mới']), page(9, ['Lò Thị Mới'])];
      await store.put([more]);
      await store.refresh();
      expect(await suggested('cam ba')).toEqual([['Cầm Bá Thước', 1]]);
      await store.put([{ ...less, revision: { capture: '2030-01-01T00:00:00Z', extractor: '1' } }]);
      await store.refresh();
      expect(await suggested('cam ba')).toEqual([]);
      expect(await suggested('lo moi')).toEqual([['Lò Thị Mới', 1]]);
      await store.remove([more.id]);
      await store.refresh();
      expect(await suggested('lo moi')).toEqual([]);
    });
    test.each([
      ['a limit of 0', 'a', { limit: 0 }, 'limit'],
      ['a limit of 51', 'a', { limit: 51 }, 'limit'],
      ['an unknown kind', 'a', { kinds: ['dog'] }, 'kinds'],
      ['a text for a name', 'a'.repeat(301), {}, 'prefix'],
      ['too many words', 'a '.repeat(11), {}, 'prefix'],
    ])('%s is a bad question', async (_, prefix, options, field) => {
      const refused = await store.suggest(prefix, options as SuggestOptions).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(BadDataError);
      expect((refused as BadDataError).subject).toBe(field);
    });
  });
}
