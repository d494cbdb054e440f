// giaoban explain: which rule or lexicon row made what, and why text was kept or dropped.
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { explainHtml } from '../explain-html.ts';
import { explainRecord } from '../explained-items.ts';
import { printErrorLine, printLine } from '../json-lines.ts';
import { jsonOption } from '../options.ts';
import { readPageFile } from '../page-files.ts';

export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Show for each item of a page the rule, the span and the words; and what of the page was kept or dropped, and why.',
    )
    .argument('<page>', 'page file')
    .addOption(jsonOption('print JSON'))
    .option('--html', 'print a page with everything marked in colour', false)
    .action(async (path: string, options: { json: boolean; html: boolean }) => {
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
      const { title, topics, keywords } = extraction.record;
      if (options.json) {
        await printLine({ title, topics, keywords, items, blocks: content.blocks, dropped: content.dropped });
        return;
      }
      if (options.html) {
        process.stdout.write(explainHtml(extraction.record, content));
        return;
      }
      process.stdout.write(`${title ?? '(no title)'}\n\n`);
      process.stdout.write(
        `topics    ${topics.join(', ') || '(none)'}\nkeywords  ${keywords.join('; ') || '(none)'}\n\n`,
      );
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

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
