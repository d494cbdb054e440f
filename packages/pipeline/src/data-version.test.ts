import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataVersion, stampDataVersion } from './data-version.ts';

const newFolder = (stamp?: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-version-'));
  if (stamp !== undefined) writeFileSync(join(folder, 'version.json'), stamp);
  return folder;
};
const stampOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8'));

test.each([
  ['none yet', undefined],
  ['the same', '{ "layout": 1, "extractor": "0.10.0" }'],
  ['an earlier extractor', '{ "layout": 1, "extractor": "0.9.1" }'],
])('%s: is taken, and stamped', (_, stamp) => {
  const folder = newFolder(stamp);
  checkDataVersion(folder, '0.10.0');
  stampDataVersion(folder, '0.10.0');
  expect(stampOf(folder)).toEqual({ layout: 1, extractor: '0.10.0' });
});

test.each([
  ['a later layout', '{ "layout": 2, "extractor": "0.10.0" }', /has layout 2; this program knows 1/],
  ['a later extractor', '{ "layout": 1, "extractor": "0.11.0" }', /was read by extractor 0.11.0, and this is 0.10.0/],
  ['no stamp', '{ "layout": "x" }', /version.json: is no stamp/],
  ['half a stamp', '{ "lay', /version.json: is no stamp/],
])('%s: is refused, and left as it is', (_, stamp, told) => {
  const folder = newFolder(stamp);
  expect(() => checkDataVersion(folder, '0.10.0')).toThrow(told);
  expect(() => stampDataVersion(folder, '0.10.0')).toThrow(told);
  expect(readFileSync(join(folder, 'version.json'), 'utf8')).toBe(stamp);
});
