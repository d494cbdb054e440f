// All items of the two sets that were written apart from the rules, judged.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JudgedItem, judgeItems } from './judge-items.ts';
import { caseIds, readGold, readPage } from './read-case.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function judgedItems(): JudgedItem[] {
  return ['fixtures/gold', 'evaluation/check'].flatMap((set) => {
    const cases = join(ROOT, set);
    return caseIds(cases).flatMap((id) => {
      const extraction = readPage(cases, id);
      return 'record' in extraction ? judgeItems(readGold(cases, id), extraction.record) : [];
    });
  });
}
