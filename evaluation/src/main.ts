// `pnpm score`: extracts the gold pages and scores the records; `--gold-text` reads the gold's own text instead, so that the
// reading stages are measured apart from the finding of the main content.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { annotate, assembleRecord, buildDocument, type Content, extractContent, extractPage } from '@giaoban/extractor';
import type { GoldRecord, Page, PageRecord } from '@giaoban/records';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    'gold-text': { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log('usage: pnpm score [--cases DIR] [--gold-text] [--errors] [--only TEXT] [--json]');
  process.exit(0);
}
const here = fileURLToPath(new URL('..', import.meta.url));
const cases = values.cases ?? join(here, 'gold');

const lines: string[] = [];
for (const id of readdirSync(cases).sort()) {
  if (!existsSync(join(cases, id, 'gold.json'))) continue;
  const record = values['gold-text'] ? readGoldText(id) : readPage(id);
  if (record !== null) lines.push(JSON.stringify(record));
}
const predictions = join(mkdtempSync(join(tmpdir(), 'giaoban-score-')), 'records.jsonl');
writeFileSync(predictions, `${lines.join('\n')}\n`);
const flags = [...(values.errors ? ['--errors'] : []), ...(values.json ? ['--json'] : [])];
const scored = spawnSync(
  process.execPath,
  [join(here, 'score.mjs'), '--cases', cases, '--predictions', predictions, ...flags],
  { encoding: 'utf8' },
);
const shown = scored.stdout.split('\n').filter((line) => values.only === '' || line.includes(values.only));
console.log(shown.join('\n'));
process.exitCode = scored.status ?? 1;

function pageOf(id: string): Page {
  const folder = join(cases, id);
  const file = ['page.html', 'page.txt'].map((name) => join(folder, name)).find(existsSync)!;
  const meta = existsSync(join(folder, 'meta.json')) ? JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) : {};
  return {
    body: readFileSync(file),
    path: `${id}/${file.endsWith('.html') ? 'page.html' : 'page.txt'}`,
    url: meta.url ?? null,
    fetchedAt: meta.fetchedAt ?? null,
    contentType: meta.contentType ?? null,
  };
}

function readPage(id: string): PageRecord | null {
  const extraction = extractPage(pageOf(id));
  if ('record' in extraction) return extraction.record;
  console.error(`${id}: refused, ${extraction.refusal.refused}: ${extraction.refusal.detail}`);
  return null;
}

function readGoldText(id: string): PageRecord {
  const gold: GoldRecord = JSON.parse(readFileSync(join(cases, id, 'gold.json'), 'utf8'));
  const page = pageOf(id);
  const found = extractContent(page);
  const content: Content = {
    facts: {
      sourceStated: null,
      attachments: [],
      chrome: 'refused' in found ? '' : found.facts.chrome,
      url: page.url,
      host: page.url === null ? null : (URL.parse(page.url)?.hostname ?? null),
      path: page.path,
      fetchedAt: page.fetchedAt,
      title: gold.title,
      publishedAt: gold.publishedAt,
      author: gold.author,
    },
    blocks: gold.text.split('\n').map((text) => ({ kind: text.includes('\t') ? 'table-row' : 'paragraph', text })),
    dropped: [],
  };
  const document = buildDocument(content);
  return assembleRecord(document, annotate(document));
}
