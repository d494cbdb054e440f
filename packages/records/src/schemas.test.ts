import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { JSON_SCHEMAS, jsonSchemaText } from './json-schema.ts';
import { GoldRecord, Span } from './schemas.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const goldFiles = globSync(['evaluation/gold/*/gold.json', 'fixtures/gold/*/gold.json'], { cwd: root }).sort();

describe('gold records parse', () => {
  test('there are some', () => expect(goldFiles.length).toBeGreaterThan(50));
  test.each(goldFiles)('%s', (file) => {
    const parsed = GoldRecord.safeParse(JSON.parse(readFileSync(`${root}${file}`, 'utf8')));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });
});

describe('the checked-in JSON Schema is the generated one (pnpm schema)', () => {
  test.each(Object.keys(JSON_SCHEMAS) as (keyof typeof JSON_SCHEMAS)[])('%s', (name) => {
    const file = fileURLToPath(new URL(`../schema/${name}`, import.meta.url));
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(jsonSchemaText(name));
  });
});

test.each([
  [{ start: 0, end: 1 }, true],
  [{ start: 1, end: 1 }, false],
  [{ start: 2, end: 1 }, false],
  [{ start: -1, end: 1 }, false],
])('span %o is valid: %s', (span, valid) => expect(Span.safeParse(span).success).toBe(valid));
