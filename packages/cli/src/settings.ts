// The settings: what environment and file may say, checked at the start. Options of a command win over both.
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { BadDataError } from '@giaoban/records';
import { z } from 'zod';

const place = z.string().min(1);

/** Every setting of the commands; what only tests and scripts read is none. */
export const Settings = z.strictObject({
  GIAOBAN_CONFIG: place.describe('file of settings, NAME=value a line').optional(),
  GIAOBAN_DATA: place.describe('data folder').optional(),
  GIAOBAN_STORE: z
    .string()
    .regex(/^(sqlite:.+|https?:\/\/.+)$/s, 'is sqlite:PATH or http://HOST:9200[/PREFIX]')
    .describe('store of the records')
    .optional(),
  GIAOBAN_QUEUE: z
    .string()
    .regex(/^rediss?:\/\/.+$/s, 'is redis://HOST:6379[/DATABASE]')
    .describe('queue of the cluster')
    .optional(),
  GIAOBAN_CONTACT: place.describe('whom sites may write to').optional(),
  GIAOBAN_RESOURCES: place.describe('folder of data files').optional(),
});

/**
 * Adds what the file GIAOBAN_CONFIG says to the environment, which wins, and checks all settings.
 *
 * @throws BadDataError naming file and setting, never the value, which may hold a password
 */
export function applySettings(environment: NodeJS.ProcessEnv): void {
  const file = environment.GIAOBAN_CONFIG;
  if (file !== undefined) {
    const said = parseEnv(read(file));
    check(said, file);
    for (const [name, value] of Object.entries(said)) environment[name] ??= value;
  }
  const known = Object.keys(Settings.shape).filter((name) => environment[name] !== undefined);
  check(Object.fromEntries(known.map((name) => [name, environment[name]])), 'environment');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new BadDataError(`GIAOBAN_CONFIG ${file}`, 'cannot be read', { cause });
  }
}

function check(settings: object, from: string): void {
  const issue = Settings.safeParse(settings).error?.issues[0];
  if (issue === undefined) return;
  const name = issue.code === 'unrecognized_keys' ? issue.keys[0]! : issue.path.join('.');
  const what =
    issue.code === 'unrecognized_keys'
      ? `is no setting; there are ${Object.keys(Settings.shape).join(', ')}`
      : issue.message;
  throw new BadDataError(`${from}: ${name}`, what);
}

/** Names and passwords in addresses are for no log. */
export function withoutSecrets(text: string): string {
  return text.replace(/\b([a-z]+:\/\/)[^\s/@]+@/gi, '$1***@');
}
