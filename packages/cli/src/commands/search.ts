// giaoban search: asks a store; prints what the API would answer.
import { FACETS, Filters, parseQuery, QUERY_TARGETS, SORTS } from '@giaoban/indexer/query';
import { BadDataError, type PageRecord } from '@giaoban/records';
import { Command, Option } from 'commander';
import { printLine } from '../json-lines.ts';
import { jsonOption, requireStore, storeOption, wholeNumber } from '../options.ts';

interface SearchOptions {
  store?: string;
  json: boolean;
  target: (typeof QUERY_TARGETS)[number];
  filter: string[];
  facets?: string;
  sort?: string;
  limit?: number;
  cursor?: string;
}

export function searchCommand(): Command {
  return new Command('search')
    .description('Ask a store. Accents are forgiven: "hoi nghi giao ban" finds "hội nghị giao ban".')
    .argument('[query]', 'words; "in quotes" a phrase', '')
    .addOption(storeOption())
    .addOption(new Option('--target <what>', 'what to look for').choices([...QUERY_TARGETS]).default('records'))
    .addOption(
      new Option('--filter <name=value>', `narrow by ${Object.keys(Filters.shape).join(', ')}; may be repeated`)
        .default([])
        .argParser(collect),
    )
    .option('--facets <names>', `counts by ${FACETS.join(', ')}`)
    .addOption(new Option('--sort <order>').choices([...SORTS]))
    .addOption(new Option('--limit <n>', 'items a page').argParser(wholeNumber('limit', 1, 100)))
    .option('--cursor <cursor>', '`next` of the page before')
    .addOption(jsonOption('print the same object as the API'))
    .action(async (q: string, options: SearchOptions) => {
      const query = parseQuery({
        target: options.target,
        q,
        filters: parseFilters(options.filter),
        ...(options.facets === undefined ? {} : { facets: options.facets.split(',') }),
        ...(options.sort === undefined ? {} : { sort: options.sort }),
        ...(options.limit === undefined ? {} : { limit: options.limit }),
        ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
      });
      const { openStoreToRead } = await import('@giaoban/indexer');
      const { searchObject } = await import('@giaoban/api');
      const store = await openStoreToRead(requireStore(options.store));
      try {
        const answer = await searchObject(store, query);
        if (options.json) await printLine(answer);
        else process.stdout.write(`${answer.total} found\n${answer.items.map(line).join('')}`);
      } finally {
        await store.close();
      }
    });
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

/** "province=Nghệ An" → { province: ["Nghệ An"] }; days stand alone. */
function parseFilters(given: readonly string[]): Record<string, unknown> {
  const filters: Record<string, string[] | string> = {};
  for (const pair of given) {
    const at = pair.indexOf('=');
    if (at < 1) throw new BadDataError(`--filter ${pair}`, 'is written name=value');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (/(From|To)$/.test(name)) filters[name] = value;
    else filters[name] = [...((filters[name] as string[] | undefined) ?? []), value];
  }
  return filters;
}

function line(item: object): string {
  const { id, title, name, kind, publishedAt, place, value, unit, subject } = item as Partial<PageRecord> &
    Record<string, unknown>;
  const where =
    place && typeof place === 'object' && 'province' in place
      ? [place.commune, place.district, place.province].filter(Boolean).join(', ')
      : '';
  const what = title ?? name ?? [value, unit, subject].filter((part) => part !== undefined && part !== null).join(' ');
  return `${[id, publishedAt?.slice(0, 10), kind, what, where].filter(Boolean).join('\t')}\n`;
}
