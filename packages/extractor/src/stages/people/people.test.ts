// Every naming form as a sentence with the officials, titles and roles that must come out.
import { fileURLToPath } from 'node:url';
import { ROLES } from '@giaoban/records';
import { readList } from '@giaoban/resources';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Annotations } from '../../document/annotations.ts';
import { buildDocument } from '../../document/build-document.ts';
import { type Document, NO_FACTS } from '../../document/document.ts';
import { namedMeeting } from '../../normalise/named-meeting.ts';
import { peopleStage } from './people-stage.ts';
import { rolesStage } from './roles/roles-stage.ts';

const Case = z.strictObject({ text: z.string(), officials: z.array(z.string()) });
const cases = readList('people.cases.yaml', Case, fileURLToPath(new URL('people.cases.yaml', import.meta.url)));

function documentOf(text: string): Document {
  return buildDocument({
    facts: { ...NO_FACTS },
    blocks: text
      .split('\n')
      .map((line) => ({ kind: line.includes('\t') ? ('table-row' as const) : ('paragraph' as const), text: line })),
    dropped: [],
  });
}

function readPage(text: string): { document: Document; annotations: Annotations } {
  const document = documentOf(text);
  const annotations = new Annotations();
  annotations.add('meeting', { start: 0, end: 1 }, namedMeeting('hoi-nghi', null), 'test');
  peopleStage.run(document, annotations);
  rolesStage.run(document, annotations);
  return { document, annotations };
}

function officialsIn(text: string): string[] {
  const { annotations } = readPage(text);
  const roles = annotations.all('role');
  return annotations.all('official').map(({ value: { key, name, titles } }) => {
    const held = roles.filter(({ value }) => value.official === key).map(({ value }) => value.role);
    const role = ROLES.find((one) => held.includes(one)) ?? 'mentioned';
    return `${name} | ${role} | ${titles.map(({ canonical }) => canonical).join('; ')}`;
  });
}

describe('officials of a sentence', () => {
  it.each(cases)('$text', ({ text, officials }) => {
    expect(officialsIn(text)).toEqual(officials);
  });
});

describe('spans', () => {
  it.each(cases)('show what they claim: $text', ({ text }) => {
    const { document, annotations } = readPage(text);
    for (const { value } of annotations.all('official')) {
      for (const { start, end } of value.mentions)
        expect(document.folded.slice(start, end).replace(/[’'] ?/g, "'")).toBe(
          value.name.toLowerCase().replace(/[’']/g, "'"),
        );
      for (const title of value.titles)
        expect(document.text.slice(title.evidence.start, title.evidence.end)).toBe(title.text);
    }
  });
});

describe('two people of one name', () => {
  it('keeps them apart where they hold one office in two places', () => {
    const text =
      'Ông Nguyễn Văn Hùng, Chủ tịch UBND xã Tân Lập phát biểu tham luận.\nÔng Nguyễn Văn Hùng, Chủ tịch UBND xã Hòa An trình bày báo cáo.';
    expect(officialsIn(text)).toEqual([
      'Nguyễn Văn Hùng | speaker | Chủ tịch Ủy ban nhân dân xã Tân Lập',
      'Nguyễn Văn Hùng | presenter | Chủ tịch Ủy ban nhân dân xã Hòa An',
    ]);
  });
});

describe('nasty lines', () => {
  it.each([
    ['many commas', ','.repeat(20_000)],
    ['no space', 'Nguyễn'.repeat(15_000)],
    ['one long run of capitals', 'Nguyễn '.repeat(15_000)],
    ['titles without end', 'Phó Bí thư, '.repeat(8_000)],
    ['honorifics without end', 'đồng chí '.repeat(12_000)],
    ['persons without end', 'ông Nguyễn Văn An, Phó Bí thư; '.repeat(4_000)],
    [
      'many persons',
      Array.from(
        { length: 4_000 },
        (_, i) => `ông Trần Văn B${'aeiou'[i % 5]}${'mnpt'[i % 4]}${i}, Chủ tịch UBND xã`,
      ).join('; '),
    ],
    ['percent-encoded', '%E1%BB%A7'.repeat(10_000)],
  ])('%s come to an end', { timeout: 120_000 }, (_, line) => {
    expect(officialsIn(line)).toBeInstanceOf(Array);
  });
});
