// Every row of the word lists finds its own example.
import { readTable } from '@giaoban/resources';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { elementsOf } from './elements.ts';
import { heldTitle } from './held-title.ts';
import { organAt } from './organ-grammar.ts';
import { cuesBefore, cuesBehind } from './roles/role-lexicons.ts';
import { titleAt } from './title-grammar.ts';
import { tokenise } from './tokens.ts';

const rows = (name: string) => readTable(`lexicon/${name}.tsv`, z.looseObject({ example: z.string() }));
const asRows = (name: string) => rows(name) as unknown as (Record<string, string> & { at: string; example: string })[];

describe('organs', () => {
  it.each(asRows('organs'))('$at $example', ({ organ, example }) => {
    const tokens = tokenise(example);
    const found = tokens.map((_, i) => organAt(example, tokens, i, true)).filter((match) => match !== null);
    expect(found.map(({ canonical }) => canonical).join(' | ')).toContain(organ);
  });
});

describe('sectors', () => {
  it.each(asRows('sectors'))('$at $example', ({ sector, example }) => {
    const tokens = tokenise(example);
    const found = organAt(example, tokens, 0, true) ?? titleAt(example, tokens, 0);
    expect(found?.canonical.toLowerCase()).toContain(sector!.toLowerCase());
  });
});

describe('offices', () => {
  it.each(asRows('offices'))('$at $example', ({ office, example }) => {
    const tokens = tokenise(example);
    expect(titleAt(example, tokens, 0)?.office.toLowerCase()).toContain(office!.toLowerCase());
  });
});

describe('role cues', () => {
  it.each(asRows('role-cues'))('$at $example', ({ form, side, role, example }) => {
    const tokens = tokenise(example);
    const cues = side === 'before' ? cuesBefore : cuesBehind;
    const found = tokens.flatMap((_, i) => cues.all(tokens, i)).map(({ row }) => `${row.form} ${row.role}`);
    expect(found).toContain(`${form} ${role}`);
  });
});

describe('honorifics', () => {
  it.each(asRows('honorifics'))('$at $example', ({ example, kind }) => {
    const found = elementsOf(example, tokenise(example)).filter((element) => element.kind === 'person');
    expect(found.map(({ name }) => name)).toEqual(['Nguyễn Văn A']);
    expect(found[0]!.footing === 'layman').toBe(kind === 'layman');
  });
});

describe('level and branch', () => {
  it.each([
    ['Bí thư Huyện ủy', 'district', 'party'],
    ['Tỉnh ủy viên', 'province', 'party'],
    ['Ủy viên Trung ương Đảng', 'central', 'party'],
    ['Bí thư Đảng ủy xã Mỹ Hưng', 'commune', 'party'],
    ['Chủ tịch UBND xã', 'commune', 'state'],
    ['Chủ tịch UBND thành phố Hải Phòng', 'province', 'state'],
    ['Chủ tịch UBND thành phố Vinh', 'district', 'state'],
    ['Giám đốc Sở Y tế', 'province', 'state'],
    ['Trưởng phòng Nội vụ huyện', 'district', 'state'],
    ['Bộ trưởng Bộ Y tế', 'central', 'state'],
    ['Đại biểu Quốc hội', 'central', 'state'],
    ['Giám đốc Công an tỉnh', 'province', 'armed-forces'],
    ['Chủ tịch Hội Nông dân huyện', 'district', 'front'],
    ['Bí thư Tỉnh đoàn', 'province', 'front'],
    ['Giám đốc Công ty TNHH Đại Phát', null, 'enterprise'],
    ['Trụ trì chùa Âng', null, 'religious'],
  ])('%s', (text, level, branch) => {
    const match = titleAt(text, tokenise(text), 0)!;
    expect(heldTitle(match, { start: 0, end: text.length })).toMatchObject({ level, branch });
  });
});
