// giaoban keys: who may do what over the API of a data folder.
import { BadDataError } from '@giaoban/records';
import { Command } from 'commander';
import { printLine } from '../json-lines.ts';
import { dataOption, jsonOption } from '../options.ts';

export function keysCommand(): Command {
  const command = new Command('keys').description('Keys to the API: made, listed, revoked.');
  command
    .command('create')
    .description('make a key and print it, this once')
    .argument('<name>', 'whose it is, in words')
    .addOption(dataOption())
    .requiredOption('--scope <scopes>', 'what it may do: read, ingest, review, admin, joined by commas')
    .action(async (name: string, options: { data: string; scope: string }) => {
      const { SCOPES } = await import('@giaoban/api');
      const scopes = options.scope.split(',').map((given) => {
        const scope = SCOPES.find((one) => one === given.trim());
        if (scope === undefined) throw new BadDataError(`--scope ${given}`, `is none of ${SCOPES.join(', ')}`);
        return scope;
      });
      const keys = await openKeys(options.data);
      const { key, token } = keys.create(name, scopes);
      keys.close();
      process.stderr.write(
        `giaoban: key ${key.id} for "${key.name}" (${key.scopes.join(', ')}); it is not shown again\n`,
      );
      process.stdout.write(`${token}\n`);
    });
  command
    .command('list', { isDefault: true })
    .description('one key a line: id, scopes, since when, until when, name')
    .addOption(dataOption())
    .addOption(jsonOption('print JSON Lines'))
    .action(async (options: { data: string; json: boolean }) => {
      const keys = await openKeys(options.data);
      for (const key of keys.list()) {
        if (options.json) await printLine(key);
        else {
          const { id, scopes, createdAt, revokedAt, name } = key;
          process.stdout.write(`${[id, scopes.join(','), createdAt, revokedAt ?? '', name].join('\t')}\n`);
        }
      }
      keys.close();
    });
  command
    .command('revoke')
    .description('take a key back; it holds from the next request on')
    .argument('<id>')
    .addOption(dataOption())
    .action(async (id: string, options: { data: string }) => {
      const keys = await openKeys(options.data);
      try {
        process.stderr.write(`giaoban: the key of "${keys.revoke(id).name}" opens nothing any more\n`);
      } finally {
        keys.close();
      }
    });
  return command;
}

async function openKeys(folder: string) {
  const { openKeyStore } = await import('@giaoban/api');
  const { openDataFolder } = await import('@giaoban/pipeline');
  return openKeyStore(openDataFolder(folder).keys);
}
