// How well topics and key terms are told: F1 over topics, precision of the first five key terms.
import { fold } from '@giaoban/text';
import { readPage } from '../read-case.ts';
import { type LabelledPage, labelledPages } from './labelled-pages.ts';

export interface TopicFigures {
  /** Over all topics of all pages. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Told {
  readonly topics: readonly string[];
  readonly keywords: readonly string[];
}

export function toldByRecord({ folder, id }: LabelledPage): Told {
  const extraction = readPage(folder, id);
  return 'record' in extraction ? extraction.record : { topics: [], keywords: [] };
}

export function topicFigures(pages: readonly LabelledPage[], told: (page: LabelledPage) => Told): TopicFigures {
  let hit = 0;
  let said = 0;
  let asked = 0;
  for (const page of pages) {
    const { topics } = told(page);
    hit += topics.filter((topic) => page.topics.includes(topic)).length;
    said += topics.length;
    asked += page.topics.length;
  }
  return { precision: hit / said, recall: hit / asked, f1: (2 * hit) / (said + asked) };
}

export interface KeywordFigures {
  /** Of the first five. `alike`: a term within the labelled one or around it counts, as "dân vận" and "công tác dân vận". */
  readonly equal: number;
  readonly alike: number;
  readonly perPage: number;
}

export function keywordFigures(pages: readonly LabelledPage[], told: (page: LabelledPage) => Told): KeywordFigures {
  let [equal, alike, said] = [0, 0, 0];
  const labelled = pages.filter(({ keywords }) => keywords.length > 0);
  for (const page of labelled) {
    const labels = page.keywords.map(words);
    for (const keyword of told(page).keywords.slice(0, 5).map(words)) {
      said += 1;
      if (labels.includes(keyword)) equal += 1;
      if (labels.some((label) => label.includes(keyword) || keyword.includes(label))) alike += 1;
    }
  }
  return { equal: equal / said, alike: alike / said, perPage: said / labelled.length };
}

function words(text: string): string {
  return ` ${fold(text.normalize('NFC'))
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')} `;
}

/** The lines of `pnpm score --topics`. */
export function topicTable(): string {
  return (['gold', 'check'] as const)
    .map((set) => {
      const pages = labelledPages(set);
      const told = new Map(pages.map((page) => [page, toldByRecord(page)]));
      const { precision, recall, f1 } = topicFigures(pages, (page) => told.get(page)!);
      const { equal, alike, perPage } = keywordFigures(pages, (page) => told.get(page)!);
      const shown = (figure: number) => figure.toFixed(3);
      return `${set.padEnd(6)} ${pages.length} pages: topics precision ${shown(precision)} recall ${shown(recall)} f1 ${shown(f1)}; key terms of the first five: alike ${shown(alike)} equal ${shown(equal)}, ${perPage.toFixed(1)} a page`;
    })
    .join('\n');
}
