// Roles of officials by natural's Bayes classifier from the words around their names, trained on evaluation/gold; beside the rules.
import { fileURLToPath } from 'node:url';
import { caseIds, readGold, readPage } from '@giaoban/evaluation/read-case';
import type { PageRecord } from '@giaoban/records';
import { fold } from '@giaoban/text';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';

const TRAINED = fileURLToPath(new URL('../../../evaluation/gold', import.meta.url));
const SETS = ['fixtures/gold', 'evaluation/check'];

interface Case {
  readonly words: string[];
  readonly gold: string;
  readonly rules: string;
}

export function compareRoles(): void {
  const bayes = new BayesClassifier(null, 0.1);
  for (const { words, gold } of casesOf(TRAINED)) bayes.addDocument(words, gold);
  bayes.train();
  for (const set of SETS) {
    const cases = casesOf(fileURLToPath(new URL(`../../../${set}`, import.meta.url)));
    const judged = cases.map(({ words, gold, rules }) => {
      const [first, second] = bayes.getClassifications(words);
      return { gold, rules, learned: first!.label, sure: first!.value > 1e3 * second!.value };
    });
    const right = (choose: (one: (typeof judged)[number]) => string) =>
      (judged.filter((one) => choose(one) === one.gold).length / judged.length).toFixed(3);
    console.log(
      [
        `roles, ${set}, ${judged.length} officials`.padEnd(42),
        `rules ${right(({ rules }) => rules)}`,
        `natural ${right(({ learned }) => learned)}`,
        `natural where it is sure ${right(({ rules, learned, sure }) => (sure ? learned : rules))}`,
        `natural where the rules say "mentioned" ${right(({ rules, learned }) => (rules === 'mentioned' ? learned : rules))}`,
      ].join('   '),
    );
  }
}

/** The officials of a set's pages whom both gold and record have. */
function casesOf(folder: string): Case[] {
  return caseIds(folder).flatMap((id) => {
    const extraction = readPage(folder, id);
    if ('refusal' in extraction) return [];
    const { record } = extraction;
    const roles = new Map(readGold(folder, id).officials.map(({ name, role }) => [fold(name), role]));
    return record.officials.flatMap((official) => {
      const gold = roles.get(fold(official.name));
      return gold === undefined ? [] : [{ words: wordsAround(record, official), gold, rules: official.role }];
    });
  });
}

const REACH = 160;

/** Words before and behind each mention within its line, told apart; other people's names do not matter, verbs do. */
function wordsAround({ text }: PageRecord, { mentions }: PageRecord['officials'][number]): string[] {
  const words = new Set<string>();
  for (const { start, end } of mentions.slice(0, 3)) {
    const line = text.lastIndexOf('\n', start) + 1;
    const lineEnd = text.indexOf('\n', end);
    const before = fold(text.slice(Math.max(line, start - REACH), start)).match(/\p{L}+/gu) ?? [];
    const behind =
      fold(text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + REACH))).match(/\p{L}+/gu) ?? [];
    for (const [i, word] of before.entries()) words.add(`< ${word} ${before[i + 1] ?? ''}`);
    for (const [i, word] of behind.entries()) words.add(`> ${word} ${behind[i + 1] ?? ''}`);
  }
  return [...words].slice(0, 100);
}
