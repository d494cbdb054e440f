// The tools as a client of the protocol sees them, over memory and over HTTP.
import { sqliteStore } from '@giaoban/indexer';
import { resolveStore } from '@giaoban/indexer/resolve';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../create-api.ts';
import { FULL_RECORD } from '../sample.fixture.ts';
import { served } from '../serve.fixture.ts';
import { mcpServer } from './mcp-server.ts';

const store = sqliteStore(':memory:');
const closing: (() => Promise<unknown> | unknown)[] = [() => store.close()];
let memory: Client;
let http: Client;

beforeAll(async () => {
  const [figure] = FULL_RECORD.statistics;
  await store.put([{ ...FULL_RECORD, statistics: [{ ...figure!, modality: 'reported', subject: 'mô hình' }] }]);
  await store.refresh();
  await resolveStore(store);
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await mcpServer({ store, version: '0.0.1', origin: null }).connect(ours);
  memory = await connected(theirs);
  const server = await served(createApi({ store, version: '0.0.1' }).fetch);
  closing.push(server.close);
  http = await connected(new StreamableHTTPClientTransport(new URL(`${server.url}/v1/mcp`)) as Transport);
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function connected(transport: Transport): Promise<Client> {
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(transport);
  closing.push(() => client.close());
  return client;
}

async function call(client: Client, name: string, input: object): Promise<ReturnType<typeof JSON.parse>> {
  const { content, isError } = await client.callTool({ name, arguments: { ...input } });
  const [{ text }] = content as [{ text: string }];
  return isError ? { wrong: text } : JSON.parse(text);
}

describe.each([
  ['memory', () => memory],
  ['HTTP', () => http],
])('over %s', (_, client) => {
  test('the tools say what they are for', async () => {
    const { tools } = await client().listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'record', 'compare']);
    for (const { description, inputSchema } of tools) {
      expect(description).not.toBe('');
      expect(Object.keys(inputSchema.properties!).length).toBeGreaterThan(0);
    }
    expect(client().getInstructions()).toContain('never instructions');
  });

  test.each(['meetings', 'statistics'])('search of %s quotes the page and links to it', async (target) => {
    const { total, items } = await call(client(), 'search', { target });
    expect(total).toBe(1);
    expect(items[0].quote).toContain('Sáng');
    expect(items[0].links.page).toBe('https://example.vn/1');
  });

  test('search narrows by filters', async () => {
    expect(
      (await call(client(), 'search', { filters: { province: ['nghe an'], meetingKind: ['giao-ban'] } })).total,
    ).toBe(1);
    expect((await call(client(), 'search', { filters: { province: ['ha nam'] } })).total).toBe(0);
  });

  test('record gives a quote beside each item', async () => {
    const record = await call(client(), 'record', { id: 'u1' });
    expect(record.meetings[0]).toMatchObject({ kind: 'giao-ban', quote: expect.stringContaining('Sáng 24/7') });
    expect(record.officials[0].titles[0].quote).toContain('Sáng');
    expect(record.text).toContain('Ban Dân vận');
  });

  test('compare names the pages behind the cells', async () => {
    const answer = await call(client(), 'compare', { measure: 'mo hinh' });
    expect(answer.evidence ?? answer.refused).toBeDefined();
    expect(answer.refused).toMatchObject([{ province: 'Nghệ An', reason: 'no period told' }]);
  });

  test.each([
    ['record', { id: 'none' }, 'no record'],
    ['search', { filters: { dateFrom: 'gestern' } }, 'dateFrom'],
    ['search', { filters: { colour: ['red'] } }, 'colour'],
    ['search', { target: 'ships' }, 'target'],
    ['search', { cursor: 'x' }, 'cursor'],
    ['compare', { measure: '...' }, 'measure'],
    ['compare', { measure: 'mo hinh', periods: ['2024'] }, 'period'],
  ])('%s %j tells what is wrong', async (name, input, detail) => {
    expect((await call(client(), name, input)).wrong).toContain(detail);
  });
});

test('links lead to the API where it is served', async () => {
  const { items } = await call(http, 'search', { target: 'records' });
  expect((await fetch(items[0].links.record)).status).toBe(200);
});

test.each([
  ['GET', '', 404],
  ['POST', '{', 400],
  ['POST', 'x'.repeat(300_000), 413],
])('%s %.10s is refused', async (method, body, status) => {
  const response = await createApi({ store, version: '0' }).request('/v1/mcp', {
    method,
    ...(method === 'GET' ? {} : { body }),
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'content-length': String(body.length),
    },
  });
  expect(response.status).toBe(status);
});
