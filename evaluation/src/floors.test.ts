// Quality only goes up: figures below their floors fail, and the pages they are measured on are pinned by a digest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

describe.each([
  ['development', 'evaluation/gold'],
  ['fixtures', 'fixtures/gold'],
  ['check', 'evaluation/check'],
])('%s set', (name, folder) => {
  test('no figure is below its floor', () => {
    const floor = `${root}evaluation/floors/${name}.json`;
    const ran = spawnSync(
      process.execPath,
      [MAIN, '--cases', `${root}${folder}`, '--floor', floor, '--only', 'below floor'],
      { encoding: 'utf8' },
    );
    expect({ below: ran.stdout.trim(), status: ran.status }).toEqual({ below: '', status: 0 });
  });
  test('the pages and their gold are the pinned ones (evaluation/floors/NAME.digest)', () => {
    const hash = createHash('sha256');
    for (const file of globSync('*/*.{html,txt,json}', { cwd: `${root}${folder}` }).sort()) {
      hash.update(file).update(readFileSync(`${root}${folder}/${file}`));
    }
    expect(hash.digest('hex')).toBe(readFileSync(`${root}evaluation/floors/${name}.digest`, 'utf8').trim());
  });
});
