// Pages with what somebody said of them who had not seen what is read: topics and key terms.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface LabelledPage {
  readonly folder: string;
  readonly id: string;
  readonly topics: readonly string[];
  /** Empty where nobody named any. */
  readonly keywords: readonly string[];
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDERS = ['evaluation/gold', 'fixtures/gold', 'evaluation/check'].map((folder) => join(ROOT, folder));

/** @param set `gold`: pages to work on; `check`: told from their headlines alone, by someone who had not read the pages */
export function labelledPages(set: 'gold' | 'check'): LabelledPage[] {
  const lines = readFileSync(join(ROOT, `evaluation/topics/${set}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);
  return lines.map((line) => {
    const [id, topics, keywords] = line.split('\t');
    const folder = FOLDERS.find((one) => existsSync(join(one, id!, 'gold.json')))!;
    return { folder, id: id!, topics: list(topics), keywords: list(keywords) };
  });
}

function list(cell = ''): string[] {
  return cell.split('; ').filter(Boolean);
}
