// For tests: the figures of a text, each in one line: "97 ý kiến < 112 ý kiến", "20 % ~at-least target".

import { Annotations } from '../../document/annotations.ts';
import { buildDocument } from '../../document/build-document.ts';
import { NO_FACTS } from '../../document/document.ts';
import type { StatisticValue } from '../../document/values.ts';
import { citedDocuments } from '../documents/cited-documents.ts';
import { dates } from '../time/dates.ts';
import { periods } from '../time/periods.ts';
import { statistics } from './statistics.ts';

/** The statistics of a text; lines with tabs are rows of a table. */
export function statisticsOf(text: string, publishedAt = '2024-07-15', title: string | null = null): StatisticValue[] {
  const document = buildDocument({
    facts: { ...NO_FACTS, title, publishedAt },
    blocks: text.split('\n').map((line) => ({ kind: line.includes('\t') ? 'table-row' : 'paragraph', text: line })),
    dropped: [],
  });
  const annotations = new Annotations();
  for (const stage of [dates, periods, citedDocuments, statistics]) stage.run(document, annotations);
  return annotations.all('statistic').map(({ value }) => value);
}

/** Value and unit, then what is not the usual case: "~over", "increase", "target", "< " and the total. */
export function figuresOf(text: string): string[] {
  const found = statisticsOf(text);
  return found.map((figure) => {
    const total = found.find(({ key }) => key === figure.partOf);
    return [
      amount(figure),
      figure.qualifier && `~${figure.qualifier}`,
      figure.change,
      figure.modality === 'target' && 'target',
      total && `< ${amount(total)}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function amount({ value, upper, unit }: StatisticValue): string {
  return `${value}${upper === null ? '' : `..${upper}`} ${unit}`;
}
