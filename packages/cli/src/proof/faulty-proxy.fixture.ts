// Stands before an Elasticsearch and does what servers in trouble do: cuts connections, is slow, answers 429, takes half a bulk.
import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TROUBLES = ['away', 'slow', 'overloaded', 'partial'] as const;
export type Trouble = (typeof TROUBLES)[number];

export interface FaultyProxy {
  readonly url: string;
  /** What it does from now on; null: nothing but pass on. */
  set(trouble: Trouble | null): void;
  /** Requests that were met with the trouble of each kind. */
  readonly met: Record<Trouble, number>;
  close(): Promise<void>;
}

const SLOW_MS = 2_000;
const REFUSED = { type: 'es_rejected_execution_exception', reason: 'rejected execution, the queue is full' };

export async function faultyProxy(target: string): Promise<FaultyProxy> {
  const met: Record<Trouble, number> = { away: 0, slow: 0, overloaded: 0, partial: 0 };
  let trouble: Trouble | null = null;

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const now = trouble;
    const body = Buffer.concat(await Array.fromAsync(incoming as AsyncIterable<Buffer>));
    if (now !== null) met[now] += 1;
    if (now === 'away') return void incoming.socket.destroy();
    if (now === 'overloaded') return answerJson(outgoing, 429, { error: REFUSED, status: 429 });
    if (now === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    if (now === 'partial' && /\/_bulk/.test(incoming.url!)) return takeHalf(incoming, body, outgoing);
    const passed = await pass(incoming, body);
    outgoing.writeHead(passed.status, passed.headers).end(passed.body);
  }

  /** Every second operation is refused with 429, as a node does whose queue is full. */
  async function takeHalf(incoming: IncomingMessage, body: Buffer, outgoing: ServerResponse): Promise<void> {
    const operations = operationsOf(body.toString());
    const taken = operations.filter((_, i) => i % 2 === 1);
    const items: unknown[] = [];
    if (taken.length > 0) {
      const passed = await pass(incoming, Buffer.from(taken.map(({ lines }) => lines).join('')));
      items.push(...(JSON.parse(passed.body.toString()) as { items: unknown[] }).items);
    }
    const all = operations.map(({ action, target }, i) =>
      i % 2 === 1 ? items.shift() : { [action]: { ...target, status: 429, error: REFUSED } },
    );
    answerJson(outgoing, 200, { took: 1, errors: true, items: all });
  }

  function pass(incoming: IncomingMessage, body: Buffer) {
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = incoming.headers;
    const sent = request(new URL(incoming.url!, target), {
      method: incoming.method,
      headers: { ...headers, 'content-length': body.byteLength },
    });
    sent.end(body);
    return (once(sent, 'response') as Promise<[IncomingMessage]>).then(async ([response]) => {
      const parts = await Array.fromAsync(response as AsyncIterable<Buffer>);
      const { 'transfer-encoding': _t, 'content-length': _l, ...kept } = response.headers;
      return { status: response.statusCode!, headers: kept, body: Buffer.concat(parts) };
    });
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (next) => {
      trouble = next;
    },
    met,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Operation {
  readonly action: string;
  readonly target: object;
  readonly lines: string;
}

function operationsOf(body: string): Operation[] {
  const lines = body.split('\n').filter((line) => line !== '');
  const operations: Operation[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const [action, target] = Object.entries(JSON.parse(lines[i]!) as Record<string, object>)[0]!;
    const own = action === 'delete' ? [lines[i]] : [lines[i], lines[i + 1]];
    if (own.length === 2) i += 1;
    operations.push({ action, target, lines: own.map((line) => `${line}\n`).join('') });
  }
  return operations;
}

function answerJson(outgoing: ServerResponse, status: number, value: object): void {
  const headers = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
  outgoing.writeHead(status, headers).end(JSON.stringify(value));
}
