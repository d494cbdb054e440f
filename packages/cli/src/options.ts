// Options that several commands share: stores, data and queues are named alike everywhere.
import type { FetchSettings } from '@giaoban/pipeline';
import { BadDataError } from '@giaoban/records';
import { InvalidArgumentError, Option } from 'commander';

const DEFAULT_DATA = '.giaoban';
const DEFAULT_PORT = 8400;

/** `--data DIR`, else GIAOBAN_DATA, else `.giaoban` here. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'data folder: frontier, archive, ledger').env('GIAOBAN_DATA').default(DEFAULT_DATA);
}

/** `--store S`, else GIAOBAN_STORE. */
export function storeOption(): Option {
  return new Option('--store <store>', 'sqlite:PATH or http://HOST:9200').env('GIAOBAN_STORE');
}

export function queueOption(): Option {
  return new Option('--queue <redis>', 'redis://HOST:6379[/DATABASE]: cluster mode').env('GIAOBAN_QUEUE');
}

/** What the options of fetching say, as commander hands them over. */
export interface FetchOptions {
  delay: number;
  allowPrivate: boolean;
  contact?: string;
  attachments?: boolean;
}

export function fetchSettings({ delay, allowPrivate, contact, attachments }: FetchOptions): FetchSettings {
  return { delayMs: delay, allowPrivate, contact: contact ?? null, attachments: attachments ?? false };
}

export function allowPrivateOption(): Option {
  return new Option('--allow-private', 'fetch from loopback and private addresses too').default(false);
}

export function attachmentsOption(): Option {
  return new Option('--attachments', 'fetch the files that articles link, and read those with text').default(false);
}

/** `--contact`, else GIAOBAN_CONTACT: sites want to know whom to write to. */
export function contactOption(): Option {
  return new Option('--contact <address>', 'page or mail address of yours, named in the User-Agent').env(
    'GIAOBAN_CONTACT',
  );
}

export function jsonOption(what: string): Option {
  return new Option('--json', what).default(false);
}

export function portOption(): Option {
  return new Option('--port <n>', 'port to serve on').default(DEFAULT_PORT).argParser(wholeNumber('port', 0, 65535));
}

export function delayOption(): Option {
  return new Option('--delay <ms>', 'least pause between two requests to one host')
    .default(1000)
    .argParser(wholeNumber('delay', 0, 3_600_000));
}

export function logOption(): Option {
  return new Option('--log', 'tell each request on stderr, a JSON line with the id of its key').default(false);
}

export function metricsPortOption(): Option {
  return new Option('--metrics-port <n>', 'serve /metrics, /healthz and /readyz there').argParser(
    wholeNumber('port', 0, 65535),
  );
}

export function metricsHostOption(): Option {
  return new Option('--metrics-host <address>', 'address to serve them on').default('127.0.0.1');
}

/** Parser of a whole number within bounds. */
export function wholeNumber(name: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) {
      throw new InvalidArgumentError(`${name} is a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** Parser of a moment: an instant, or a day, which stands for its end in Vietnam. */
export function endOfMoment(value: string): Date {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(value);
  const moment = new Date(isDay ? `${calendarDay(value)}T23:59:59.999+07:00` : value);
  if (Number.isNaN(moment.getTime()) || !(isDay || /T.*(Z|[+-]\d\d:\d\d)$/.test(value))) {
    throw new InvalidArgumentError('a moment is written YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SSZ with its zone.');
  }
  return moment;
}

/** Parser of a calendar day. */
export function calendarDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('a day is written YYYY-MM-DD.');
  }
  return value;
}

/** The store named by option or environment. @throws BadDataError where none is named */
export function requireStore(store: string | undefined): string {
  if (store === undefined)
    throw new BadDataError(
      '--store',
      'name a store: --store sqlite:PATH or --store http://HOST:9200 (or set GIAOBAN_STORE)',
    );
  return store;
}
