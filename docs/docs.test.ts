// The docs keep up: commands, options, routes, settings and data files are read from the code, and each must be in the docs.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApi, IngestJobs, openKeyStore, WebhookStore } from '@giaoban/api';
import { createProgram } from '@giaoban/cli/program';
import { sqliteStore } from '@giaoban/indexer';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

describe('README.md', () => {
  const readme = read('README.md');
  test.each(createProgram().commands.map((command) => command.name()))('has the command %s', (name) => {
    expect(readme).toContain(`giaoban ${name}`);
  });
  test('has the two commands', () => {
    expect(readme).toContain('npx -y pnpm@10 start');
    expect(readme).toContain('npx -y pnpm@10 test');
  });
});

describe('docs/commands.md', () => {
  const commands = read('docs/commands.md');
  test.each(
    createProgram().commands.flatMap((command) => command.options.map((option) => [command.name(), option.long!])),
  )('%s %s', (_, option) => {
    expect(commands).toContain(`\`${option}`);
  });
});

describe('docs/api.md', () => {
  const api = read('docs/api.md');
  const app = createApi({
    store: sqliteStore(':memory:'),
    version: 'test',
    access: { keys: openKeyStore(':memory:'), openRead: true, perMinute: null },
    ingest: { jobs: new IngestJobs(':memory:'), wake: () => undefined },
    webhooks: new WebhookStore(':memory:'),
  });
  test('names every route', async () => {
    const openapi = (await (await app.request('/openapi.json')).json()) as { paths: Record<string, unknown> };
    const missing = Object.keys(openapi.paths).filter((path) => !api.includes(`\`${path}\``));
    expect(missing).toEqual([]);
  });
});

describe('docs/data-files.md', () => {
  const dataFiles = read('docs/data-files.md');
  const files = globSync('**/*.{tsv,yaml}', { cwd: `${root}packages/resources/data` }).sort();
  test.each(files)('%s', (file) => expect(dataFiles).toContain(`\`${file}\``));
});

describe('docs/deployment.md', () => {
  const deployment = read('docs/deployment.md');
  const settings = new Set(
    globSync(['packages/*/src/**/*.ts', 'scripts/*.ts', 'scripts/services'], { cwd: root })
      .filter((file) => !file.endsWith('.test.ts'))
      .flatMap((file) => read(file).match(/\bGIAOBAN_[A-Z_]+\b/g) ?? []),
  );
  test.each([...settings].sort())('%s', (setting) => expect(deployment).toContain(setting));
});
