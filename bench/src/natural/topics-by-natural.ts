// Topics by natural's Bayes classifier and key terms by its TF-IDF, beside our lists of terms, on the same labelled pages.
import { join } from 'node:path';
import { type LabelledPage, labelledPages } from '@giaoban/evaluation/labelled-pages';
import { readGold } from '@giaoban/evaluation/read-case';
import { keywordFigures, type Told, toldByRecord, topicFigures } from '@giaoban/evaluation/score-topics';
import { fold, segment } from '@giaoban/text';
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';

/** The classifier multiplies a probability a word: behind some hundred words the product is 0 for every topic. */
const WORDS = 100;
const SMOOTHING = 0.1;
/** A second topic may be so many times less probable than the first. */
const BESIDE_FIRST = 1e-4;
const FOLDS = 5;

export function compareTopics(): void {
  const [gold, check] = [labelledPages('gold'), labelledPages('check')];
  const trained = trainBayes(gold);
  const folds = Array.from({ length: FOLDS }, (_, k) => trainBayes(gold.filter((_, i) => i % FOLDS !== k)));
  const place = new Map(gold.map((page, i) => [page, i]));
  const weighed = weighWords([...gold, ...check]);
  print('ours, gold', gold, toldByRecord);
  print('natural, gold (topics held out by fifths)', gold, (page) => ({
    topics: folds[place.get(page)! % FOLDS]!(page),
    keywords: weighed.get(page.id)!,
  }));
  print('ours, check', check, toldByRecord);
  print('natural, check', check, (page) => ({ topics: trained(page), keywords: weighed.get(page.id)! }));
}

function print(name: string, pages: readonly LabelledPage[], tell: (page: LabelledPage) => Told): void {
  const told = new Map(pages.map((page) => [page, tell(page)]));
  const topics = topicFigures(pages, (page) => told.get(page)!);
  const keywords = keywordFigures(pages, (page) => told.get(page)!);
  console.log(
    `${name.padEnd(42)} topics f1 ${topics.f1.toFixed(3)}   key terms alike ${keywords.alike.toFixed(3)} equal ${keywords.equal.toFixed(3)}`,
  );
}

function trainBayes(pages: readonly LabelledPage[]): (page: LabelledPage) => string[] {
  const bayes = new BayesClassifier(null, SMOOTHING);
  for (const page of pages)
    for (const topic of page.topics.length === 0 ? ['none'] : page.topics)
      bayes.addDocument(wordsOf(page).slice(0, WORDS), topic);
  bayes.train();
  return (page) => {
    const classes = bayes.getClassifications(wordsOf(page).slice(0, WORDS));
    return classes
      .filter(({ label, value }) => label !== 'none' && value > 0 && value >= BESIDE_FIRST * classes[0]!.value)
      .slice(0, 3)
      .map(({ label }) => label);
  };
}

function weighWords(pages: readonly LabelledPage[]): Map<string, string[]> {
  const weights = new TfIdf();
  for (const page of pages) weights.addDocument(wordsOf(page));
  return new Map(
    pages.map(({ id }, i) => [
      id,
      weights
        .listTerms(i)
        .slice(0, 5)
        .map(({ term }) => term),
    ]),
  );
}

const words = new Map<string, string[]>();

/** The words of two and more syllables of headline and text, in their order. */
function wordsOf({ folder, id }: LabelledPage): string[] {
  const key = join(folder, id);
  const known = words.get(key);
  if (known) return known;
  const { title, text } = readGold(folder, id);
  const whole = `${title}\n${text}`.normalize('NFC');
  const found = segment(whole)
    .map(({ start, end }) => fold(whole.slice(start, end)))
    .filter((word) => word.includes(' '));
  words.set(key, found);
  return found;
}
