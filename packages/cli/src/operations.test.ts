// What the files of docs/operations and compose.yaml start is there: every command, option and setting.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { createProgram } from './program.ts';
import { Settings } from './settings.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

interface Service {
  readonly image: string;
  readonly command: string | readonly string[];
  readonly environment?: Record<string, string>;
}
interface Manifest {
  readonly kind: string;
  readonly spec: { readonly template?: { readonly spec: { readonly containers: readonly Container[] } } };
}
interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly livenessProbe: { readonly httpGet: { readonly path: string } };
  readonly readinessProbe: { readonly httpGet: { readonly path: string } };
}

const services = Object.entries(
  (parse(read('compose.yaml'), { merge: true }) as { services: Record<string, Service> }).services,
);
const containers = parseAllDocuments(read('docs/operations/kubernetes/giaoban.yaml'))
  .map((document) => document.toJS() as Manifest)
  .flatMap(({ spec }) => spec.template?.spec.containers ?? []);
const units = readdirSync(`${root}docs/operations/systemd`).filter((name) => name.endsWith('.service'));

const commands: [string, readonly string[]][] = [
  ...services
    .filter(([, { image }]) => image === 'giaoban')
    .map(([name, { command }]) => [`compose ${name}`, command] as [string, string[]]),
  ...containers.map(({ args }) => [`kubernetes ${args[0]}`, args] as [string, readonly string[]]),
  ...units.map(
    (unit) =>
      [
        unit,
        /^ExecStart=\S+ packages\/cli\/src\/main\.ts (.+)$/m
          .exec(read(`docs/operations/systemd/${unit}`))![1]!
          .split(' '),
      ] as [string, string[]],
  ),
];

test.each(commands)('%s', (_, args) => {
  let found = createProgram();
  for (const word of args) {
    const next = found.commands.find((command) => command.name() === word);
    if (next === undefined) break;
    found = next;
  }
  expect(found.name()).not.toBe('giaoban');
  const known = found.options.map(({ long }) => long);
  for (const option of args.filter((word) => word.startsWith('--'))) expect(known).toContain(option);
});

test('none is overlooked', () => expect(commands).toHaveLength(3 + 3 + 4));

test('compose.yaml names settings that are there, and the versions that are tested', () => {
  for (const [, { image, environment = {} }] of services) {
    for (const name of Object.keys(environment).filter((key) => key.startsWith('GIAOBAN_')))
      expect(Object.keys(Settings.shape)).toContain(name);
    expect(image).toMatch(/^(giaoban|redis:7\.0\.15|docker\.elastic\.co\/elasticsearch\/elasticsearch:8\.19\.16)$/);
  }
});

test('units name settings that are there', () => {
  for (const unit of units)
    for (const [name] of read(`docs/operations/systemd/${unit}`).matchAll(/GIAOBAN_\w+/g))
      expect(Object.keys(Settings.shape)).toContain(name);
});

test('probes ask what metrics ports answer', () => {
  for (const { livenessProbe, readinessProbe } of containers) {
    expect(livenessProbe.httpGet.path).toBe('/healthz');
    expect(readinessProbe.httpGet.path).toBe('/readyz');
  }
});

test('the image runs the Node that the project is tested with', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { node: string } };
  expect(read('Dockerfile')).toContain(`FROM node:${devDependencies.node}-`);
});
