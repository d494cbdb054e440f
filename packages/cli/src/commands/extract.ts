// giaoban extract: page files in, records out.
import type { Extraction } from '@giaoban/extractor';
import { BadDataError, type Page, PermanentError } from '@giaoban/records';
import { Command } from 'commander';
import { FAILED } from '../exit-codes.ts';
import { printErrorLine, printLine } from '../json-lines.ts';
import { jsonOption } from '../options.ts';
import { findPageFiles, readPageFile } from '../page-files.ts';
import { openProgress } from '../progress.ts';

export function extractCommand(): Command {
  return new Command('extract')
    .description('Read page files (.html, .txt) or folders of them; print one record a line, refusals on stderr.')
    .argument(
      '[path...]',
      'page files or folders; NAME.meta.json or meta.json beside a page gives url, fetchedAt, contentType',
    )
    .addOption(jsonOption('JSON Lines, which it prints anyway'))
    .option('--data <dir>', 'read the archive of a data folder instead: each article once, in its current version')
    .addHelpText(
      'after',
      '\nThe output is JSON Lines; two runs print the same bytes. Exit status 1 where a page could not be read.',
    )
    .action(async (paths: string[], options: { data?: string }, command: Command) => {
      if ((paths.length === 0) === (options.data === undefined))
        command.error('name page files, or a data folder with --data');
      for await (const extraction of options.data === undefined ? extractFiles(paths) : extractData(options.data)) {
        if ('record' in extraction) await printLine(extraction.record);
        else {
          printErrorLine(extraction.refusal);
          if (extraction.refusal.refused === 'unreadable') process.exitCode = FAILED;
        }
      }
    });
}

async function* extractFiles(paths: readonly string[]): AsyncGenerator<Extraction> {
  const { extractPage } = await import('@giaoban/extractor');
  const files = findPageFiles(paths);
  const progress = openProgress('extract');
  for (const [done, file] of files.entries()) {
    yield extractFile(file, extractPage);
    progress.update(done + 1, files.length);
  }
  progress.stop();
}

async function* extractData(folder: string): AsyncGenerator<Extraction> {
  const { extractArchive, openDataFolder } = await import('@giaoban/pipeline');
  yield* extractArchive(openDataFolder(folder));
}

function extractFile(file: string, extractPage: (page: Page) => Extraction): Extraction {
  try {
    return extractPage(readPageFile(file));
  } catch (error) {
    if (!(error instanceof BadDataError || error instanceof PermanentError)) throw error;
    return {
      refusal: { source: { path: file, url: null, fetchedAt: null }, refused: 'unreadable', detail: error.message },
    };
  }
}
