// vntk with and without: its CRF as second opinion on the names of officials, as judge of the segmenter, and what it costs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPages } from '@giaoban/evaluation/read-case';
import { extractPage } from '@giaoban/extractor';
import type { GoldRecord } from '@giaoban/records';
import { fold, segment } from '@giaoban/text';
import { AskVntk, type Tagged } from './ask-vntk.ts';

const CASES = fileURLToPath(new URL('../../fixtures/gold', import.meta.url));

/** How the names of officials are made of what the two say. */
const WAYS: Readonly<Record<string, (ours: Set<string>, theirs: Set<string>) => Set<string>>> = {
  'ours alone': (ours) => ours,
  'vntk alone': (_, theirs) => theirs,
  'either says so': (ours, theirs) => ours.union(theirs),
  'both say so': (ours, theirs) => ours.intersection(theirs),
};

export async function benchVntk(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      pages: { type: 'string', default: '20' },
      deadline: { type: 'string', default: '5000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log('usage: pnpm bench vntk [--pages N] [--deadline MS]');
    return;
  }
  const vntk = new AskVntk(Number(values.deadline));
  const counts = new Map(Object.keys(WAYS).map((way) => [way, { right: 0, found: 0 }]));
  const words = { ours: 0, theirs: 0, both: 0 };
  let gold = 0;
  let milliseconds = 0;
  let lines = 0;
  const pages = readPages(CASES)
    .filter(({ path }) => existsSync(join(CASES, path!, '../gold.json')))
    .slice(0, Number(values.pages));
  for (const page of pages) {
    const record = JSON.parse(readFileSync(join(CASES, page.path!, '../gold.json'), 'utf8')) as GoldRecord;
    const extraction = extractPage(page);
    const ours = new Set('record' in extraction ? extraction.record.officials.map(({ name }) => fold(name)) : []);
    const theirs = new Set<string>();
    for (const line of record.text.split('\n')) {
      const start = performance.now();
      const tagged = await vntk.tag(line);
      milliseconds += performance.now() - start;
      lines += 1;
      if (!tagged) continue;
      for (const name of personsOf(tagged)) theirs.add(name);
      compareWords(line, tagged, words);
    }
    const names = new Set(record.officials.map(({ name }) => fold(name)));
    gold += names.size;
    for (const [way, combine] of Object.entries(WAYS)) {
      const found = combine(ours, theirs);
      const count = counts.get(way)!;
      count.found += found.size;
      count.right += found.intersection(names).size;
    }
  }
  const late = vntk.timedOut;
  const hung = (await vntk.tag('%E1%BB%87'.repeat(400))) === null;
  vntk.close();
  for (const [way, { right, found }] of counts) {
    const [precision, recall] = [right / found, right / gold];
    const f1 = (2 * precision * recall) / (precision + recall);
    console.log(
      `names, ${way.padEnd(15)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    );
  }
  console.log(
    `words, segmenter and vntk agree: ${(words.both / words.ours).toFixed(3)} of ours (${words.ours}), ${(words.both / words.theirs).toFixed(3)} of vntk's (${words.theirs})`,
  );
  console.log(
    `vntk ${((1000 * pages.length) / milliseconds).toFixed(2)} pages/s, ${((1000 * words.theirs) / milliseconds).toFixed(0)} words/s, ${late} of ${lines} lines not within ${values.deadline} ms`,
  );
  console.log(
    `one percent-encoded line of 3,600 characters: ${hung ? `no answer within ${values.deadline} ms` : 'answered'}`,
  );
}

/** Runs of B-PER and I-PER, folded. */
function personsOf(tagged: Tagged): string[] {
  const names: string[] = [];
  let inside = false;
  for (const [word, entity] of tagged) {
    const person = entity.endsWith('-PER');
    if (person && inside && entity.startsWith('I')) names.push(`${names.pop()} ${fold(word.normalize('NFC'))}`);
    else if (person) names.push(fold(word.normalize('NFC')));
    inside = person;
  }
  return names;
}

/** Words that both cut alike, by their place; vntk's words are sought in the line one after the other. */
function compareWords(line: string, tagged: Tagged, words: { ours: number; theirs: number; both: number }): void {
  const ours = new Set(segment(line).map(({ start, end }) => `${start}-${end}`));
  words.ours += ours.size;
  let from = 0;
  for (const [word] of tagged) {
    const start = line.indexOf(word, from);
    if (start < 0) continue;
    from = start + word.length;
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    words.theirs += 1;
    if (ours.has(`${start}-${from}`)) words.both += 1;
  }
}
