// giaoban person: who has a name, with the posts and the pages that tell them.
import type { Person } from '@giaoban/indexer/resolve';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption, requireStore, storeOption } from '../options.ts';
import { decisionsOption } from './export.ts';

export function personCommand(): Command {
  return new Command('person')
    .description('Show everyone of a name (or id): posts over time, the pages that tell them, why pages were joined.')
    .argument('<name>', 'name, accents forgiven, or the id of a person')
    .addOption(storeOption())
    .addOption(dataOption())
    .addOption(decisionsOption())
    .addOption(jsonOption('print a person a line, as `giaoban export --what people` does'))
    .action(async (name: string, options: { store?: string; data: string; decisions?: string; json: boolean }) => {
      const { openStoreToRead } = await import('@giaoban/indexer');
      const { isCalled, resolvePeople } = await import('@giaoban/indexer/resolve');
      const { allDecisions } = await import('../read-decisions.ts');
      const decisions = allDecisions(options);
      const store = await openStoreToRead(requireStore(options.store));
      try {
        const people: Person[] = [];
        for await (const person of resolvePeople(store.all(), decisions)) {
          if (person.id === name || isCalled(person, name)) people.push(person);
        }
        if (!options.json) process.stdout.write(`${people.length} found\n`);
        for (const person of people) {
          if (options.json) await printLine(person);
          else process.stdout.write(described(person));
        }
      } finally {
        await store.close();
      }
    });
}

function described({ id, name, otherNames, posts, mentions, joins, apart }: Person): string {
  const also = otherNames.length > 0 ? ` (${otherNames.join(', ')})` : '';
  const lines = [
    `${name}${also}\t${id}\t${mentions.length} pages`,
    ...posts.map((post) => {
      const where = [post.place.commune, post.place.district, post.place.province].filter(Boolean).join(', ');
      const former = post.formerOn === null ? '' : `, former on ${post.formerOn}`;
      const when = post.from === null ? `former on ${post.formerOn ?? '?'}` : `${post.from} – ${post.to}${former}`;
      return `  ${when}\t${post.title}\t${where}`;
    }),
    ...mentions.map(({ day, source }) => `    ${day ?? ''}\t${source.path ?? source.url ?? ''}`),
    ...joins.map(({ reasons }) => `    joined: ${reasons.join(', ')}`),
    ...apart.map(({ between, reasons }) => `    apart from ${between[1]}: ${reasons.join(', ')}`),
  ];
  return `${lines.join('\n')}\n`;
}
