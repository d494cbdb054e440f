// Imports go one way between the packages, and a package imports only what its manifest names.
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Each package may import those of the layers before its own; packages of one layer never import one another. */
const LAYERS = [
  ['records', 'text'],
  ['resources', 'archive'],
  ['crawler', 'extractor', 'indexer'],
  ['pipeline'],
  ['api'],
  ['client'],
  ['web'],
  ['cli'],
];
/** `web` talks to the API over HTTP: of our own it sees the record, and the types of the answers. */
const ONLY: Record<string, readonly string[]> = { web: ['records', 'client'] };

/** Tests, and what tests alone import: they may reach for anything. */
const FOR_TESTS = /\.(?:test|contract|fixture)\.ts$|^src\/contract\//;

const packages = LAYERS.flat();

describe.each(packages)('%s', (name) => {
  const layer = LAYERS.findIndex((members) => members.includes(name));
  const allowed = new Set(ONLY[name] ?? LAYERS.slice(0, layer).flat());
  const manifest = JSON.parse(readFileSync(`${here}${name}/package.json`, 'utf8'));
  const declared = new Set(
    Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies }),
  );

  test('imports only packages of the layers before its own', () => {
    const ours = imports(name, (file) => !FOR_TESTS.test(file)).filter(({ from }) => from.startsWith('@giaoban/'));
    // The fixture portals are no layer: `giaoban start` serves them.
    const wrong = ours.filter(
      ({ from }) => !allowed.has(from.split('/')[1]!) && !(name === 'cli' && from === '@giaoban/fixtures'),
    );
    expect(wrong).toEqual([]);
  });
  test('imports only what its manifest names', () => {
    const wrong = imports(name, (file) => !FOR_TESTS.test(file)).filter(({ from }) => !declared.has(packageOf(from)));
    expect(wrong).toEqual([]);
  });
});

test('every package has its layer', () => {
  const found = globSync('*/package.json', { cwd: here }).map((file) => file.split('/')[0]);
  expect(found.sort()).toEqual([...packages].sort());
});

/** Bare imports (no relative ones, no built-ins) of a package's sources. */
function imports(name: string, takes: (file: string) => boolean): { file: string; from: string }[] {
  return globSync('src/**/*.ts', { cwd: `${here}${name}` })
    .filter(takes)
    .flatMap((file) =>
      [
        ...readFileSync(`${here}${name}/${file}`, 'utf8').matchAll(
          /^(?:import|export)\b[^;'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
        ),
      ].map((match) => ({ file, from: match[1] ?? match[2]! })),
    )
    .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:') && !builtinModules.includes(from));
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}
