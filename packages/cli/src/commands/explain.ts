// giaoban explain: which rule or lexicon row made what, and why text was kept or dropped.
import type { PageRecord, Span } from '@giaoban/records';
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { printErrorLine, printLine } from '../json-lines.ts';
import { jsonOption } from '../options.ts';
import { readPageFile } from '../page-files.ts';

/** One explained item: what it is, where it stands, which row made it, how sure that is. */
interface Explained {
  readonly kind: string;
  readonly value: string;
  readonly span: Span;
  readonly words: string;
  readonly rule: string;
  readonly confidence: number;
}

export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Show for each item of a page the rule, the span and the words; and what of the page was kept or dropped, and why.',
    )
    .argument('<page>', 'page file')
    .addOption(jsonOption('print JSON'))
    .action(async (path: string, options: { json: boolean }) => {
      const { extractContent, extractPage } = await import('@giaoban/extractor');
      const page = readPageFile(path);
      const content = extractContent(page);
      const extraction = extractPage(page);
      if ('refusal' in extraction || 'refused' in content) {
        printErrorLine('refusal' in extraction ? extraction.refusal : content);
        process.exitCode = FAILED;
        return;
      }
      const items = explainRecord(extraction.record);
      if (options.json) {
        await printLine({ title: extraction.record.title, items, blocks: content.blocks, dropped: content.dropped });
        return;
      }
      process.stdout.write(`${extraction.record.title ?? '(no title)'}\n\n`);
      for (const { kind, value, span, rule, confidence, words } of items) {
        process.stdout.write(
          `${kind.padEnd(9)} ${value}\n          ${span.start}–${span.end}  ${rule}  ${confidence.toFixed(2)}  "${shorten(words)}"\n`,
        );
      }
      process.stdout.write('\nkept\n');
      for (const block of content.blocks)
        process.stdout.write(`  ${block.kind}: ${shorten(block.text)}${block.because ? `  (${block.because})` : ''}\n`);
      process.stdout.write('\ndropped\n');
      for (const { text, because } of content.dropped) process.stdout.write(`  ${because}: ${shorten(text)}\n`);
    });
}

function explainRecord(record: PageRecord): Explained[] {
  const explain = (
    kind: string,
    value: string,
    span: Span,
    { rule, confidence }: { rule: string; confidence: number },
  ): Explained => ({
    kind,
    value,
    span,
    words: record.text.slice(span.start, span.end),
    rule,
    confidence,
  });
  return [
    ...record.meetings.map((meeting) =>
      explain(
        'meeting',
        `${meeting.kind} ${meeting.date?.start ?? '(no day)'} ${meeting.name ?? ''}`,
        meeting.evidence,
        meeting,
      ),
    ),
    ...record.officials.flatMap((official) => [
      explain('official', `${official.name} (${official.role})`, official.mentions[0]!, official),
      ...official.titles.map((title) =>
        explain('title', `${official.name}: ${title.canonical}`, title.evidence, title),
      ),
    ]),
    ...record.statistics.map((figure) =>
      explain('statistic', `${figure.value} ${figure.unit} (${figure.subject ?? ''})`, figure.evidence, figure),
    ),
    ...record.citedDocuments.map((cited) =>
      explain('document', `${cited.type} ${cited.number}`, cited.evidence, cited),
    ),
    ...record.places.map((place) => explain('place', place.name, place.evidence, place)),
  ];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
