// Bull Board over the cluster's queues: for looking only, without anything of third parties.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchQueues } from '@giaoban/pipeline';
import type { Hono } from 'hono';
import { BOARD_PATH } from './board-path.ts';

export interface QueueBoard {
  /** Answers a request below the board's path. @throws RetryableError where Redis does not answer */
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

interface Opened {
  readonly pages: Hono;
  close(): Promise<void>;
}

/** Connects when it is first looked at: a server answers questions about records while Redis is away. */
export function openQueueBoard(address: string): QueueBoard {
  let opened: Promise<Opened> | null = null;
  return {
    async fetch(request) {
      opened ??= open(address).catch((error: unknown) => {
        opened = null;
        throw error;
      });
      return (await opened).pages.fetch(request);
    },
    async close() {
      await (await opened?.catch(() => null))?.close();
    },
  };
}

async function open(address: string): Promise<Opened> {
  const { createBullBoard } = await import('@bull-board/api');
  const { BullMQAdapter } = await import('@bull-board/api/bullMQAdapter');
  const { HonoAdapter } = await import('@bull-board/hono');
  const { serveStatic } = await import('@hono/node-server/serve-static');
  const { Hono } = await import('hono');
  const { queues, close } = await watchQueues(address);
  const serverAdapter = new HonoAdapter(serveStatic).setBasePath(BOARD_PATH);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: {
      uiBasePath: dirname(fileURLToPath(import.meta.resolve('@bull-board/ui/package.json'))),
      uiConfig: { boardTitle: 'Giao Ban' },
    },
  });
  const pages = new Hono({ strict: false }).use(async (c, next) => {
    await next();
    if (c.res.headers.get('content-type')?.startsWith('text/html')) c.res = await withoutForeignLinks(c.res);
  });
  return { pages: pages.route(BOARD_PATH, serverAdapter.registerPlugin()), close };
}

/** The board's page links a font of another host; its style names fonts of the system beside it. */
async function withoutForeignLinks(response: Response): Promise<Response> {
  const page = await response.text();
  return new Response(page.replace(/<link\b[^>]*\bhref="https?:[^>]*>/g, ''), response);
}
