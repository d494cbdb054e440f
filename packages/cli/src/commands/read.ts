// giaoban read: lines of text in, what the readers find in them out. How a rule's author tries a sentence.
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import { calendarDay, jsonOption } from '../options.ts';

export function readCommand(): Command {
  return new Command('read')
    .description('Read lines of text on stdin; print for each a JSON line with what is found in it.')
    .addOption(
      new Option('--reference <day>', 'day that relative dates are read from, YYYY-MM-DD').argParser(calendarDay),
    )
    .addOption(jsonOption('JSON Lines, which it prints anyway'))
    .addHelpText(
      'after',
      "\nExample: echo 'Chiều 22/2, ông Lê Văn A, Bí thư Huyện ủy dự' | giaoban read --reference 2024-02-23",
    )
    .action(async (options: { reference?: string }) => {
      const { readText } = await import('@giaoban/extractor');
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        await printLine({ text: line, findings: readText(line, options.reference ?? null) });
      }
    });
}
