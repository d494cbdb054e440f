// A difficult portal: what it answers, which articles it has, and what must be left alone.
import type { IncomingHttpHeaders } from 'node:http';
import type { Story } from './story.ts';

export interface Ask {
  /** Path with query, as it was asked. */
  readonly path: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** How often this path was asked in this round, with this one. */
  readonly nth: number;
  /** How many requests the portal has had in this round, with this one. */
  readonly count: number;
  /** 1, and 2 after its editors have been at work. */
  readonly round: number;
}

export interface Answer {
  readonly status?: number;
  /** `text/html; charset=utf-8` where nothing is said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Milliseconds before anything is answered. */
  readonly afterMs?: number;
  /**
   * What goes wrong with the body: the connection breaks in its middle, or ends early against Content-Length or its chunks, or never ends; it
   * comes in ten parts with a while between them; the body is all that is sent, its head included.
   */
  readonly fault?: 'reset' | 'short' | 'cut' | 'drip' | 'endless' | 'trickle' | 'bare';
}

export interface Trial {
  readonly name: string;
  /** What is difficult about it. */
  readonly because: string;
  /** Articles that are to be found in the round. */
  stories(round: number): readonly Story[];
  answer(ask: Ask): Answer;
  /** Path of the start page; "/" where nothing is said. */
  readonly start?: string;
  /** The name under which it is given to the crawler; it answers to "127.0.0.1" and to "localhost". */
  readonly hostname?: 'localhost';
  /** What robots.txt or the portal forbids. */
  forbidden?(path: string): boolean;
  /** Milliseconds that robots.txt asks between requests. */
  readonly robotsDelayMs?: number;
  /** So many requests in the first round are more than any need explains. */
  readonly most: number;
}

/** Answers by path with its query, then by path; a string is a page. */
export function byPath(
  pages: Readonly<Record<string, string | Answer>>,
  missing: Answer = notFound,
): (ask: Ask) => Answer {
  return ({ path, url }) => {
    const found = pages[path] ?? pages[url.pathname] ?? missing;
    return typeof found === 'string' ? { body: found } : found;
  };
}

export const notFound: Answer = {
  status: 404,
  body: '<html><head><title>404</title></head><body><h1>Không tìm thấy trang</h1></body></html>',
};
export const redirect = (to: string, status = 302): Answer => ({ status, headers: { Location: to } });
export const text = (body: string): Answer => ({ type: 'text/plain; charset=utf-8', body });
export const xml = (body: string): Answer => ({
  type: 'text/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
export const robots = (...lines: string[]): Answer => text(`User-agent: *\n${lines.join('\n')}\n`);
