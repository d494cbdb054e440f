import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from './program.ts';
import { runGiaoban } from './run-giaoban.fixture.ts';
import { applySettings, Settings, withoutSecrets } from './settings.ts';

const file = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'giaoban-settings-')), 'giaoban.env');
  writeFileSync(path, text);
  return path;
};

test('the file fills what the environment leaves open', () => {
  const GIAOBAN_CONFIG = file('# ours\nGIAOBAN_DATA=/srv/giaoban\nGIAOBAN_STORE="sqlite:/srv/a.sqlite"\n');
  const environment: NodeJS.ProcessEnv = { GIAOBAN_CONFIG, GIAOBAN_DATA: '/elsewhere' };
  applySettings(environment);
  expect(environment).toMatchObject({ GIAOBAN_DATA: '/elsewhere', GIAOBAN_STORE: 'sqlite:/srv/a.sqlite' });
});

test.each([
  ['GIAOBAN_STOER=x', /giaoban\.env: GIAOBAN_STOER: is no setting/],
  ['GIAOBAN_STORE=mysql://root:geheim@host', /giaoban\.env: GIAOBAN_STORE: is sqlite:PATH/],
  ['GIAOBAN_QUEUE=localhost', /GIAOBAN_QUEUE: is redis:/],
])('%s is told, without its value', (text, message) => {
  const apply = () => applySettings({ GIAOBAN_CONFIG: file(text) });
  expect(apply).toThrow(message);
  expect(apply).not.toThrow(/geheim/);
});

test('a password is never printed', async () => {
  expect(withoutSecrets('redis://:geheim@127.0.0.1:1: away; http://elastic:geheim@es:9200/x')).toBe(
    'redis://***@127.0.0.1:1: away; http://***@es:9200/x',
  );
  const ran = await runGiaoban([
    'worker',
    '--store',
    `sqlite:${join(mkdtempSync(join(tmpdir(), 'giaoban-settings-')), 'none.sqlite')}`,
    '--queue',
    'redis://:geheim@127.0.0.1:1',
  ]);
  const doctor = await runGiaoban([
    'doctor',
    '--store',
    'http://elastic:geheim@127.0.0.1:1',
    '--queue',
    'redis://:geheim@127.0.0.1:1',
  ]);
  for (const { status, stdout, stderr } of [ran, doctor]) {
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('***@');
    expect(stdout + stderr).not.toContain('geheim');
  }
}, 120_000);

describe('every setting is documented', () => {
  const deployment = readFileSync(new URL('../../../docs/deployment.md', import.meta.url), 'utf8');
  test.each(Object.keys(Settings.shape))('%s', (name) => expect(deployment).toContain(`\`${name}\``));
});

test('every environment variable of an option is a setting', () => {
  const names = createProgram().commands.flatMap(({ options }) => options.flatMap(({ envVar }) => envVar ?? []));
  expect(Object.keys(Settings.shape)).toEqual(expect.arrayContaining([...new Set(names)]));
});
