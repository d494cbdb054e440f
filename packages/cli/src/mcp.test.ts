// giaoban mcp as an assistant starts it: a process, asked over its pipes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sqliteStore } from '@giaoban/indexer';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'giaoban-mcp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('answers over stdio', async () => {
  const path = join(folder, 'store.sqlite');
  await sqliteStore(path).close();
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const client = new Client({ name: 'test', version: '0' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [main, 'mcp', '--store', `sqlite:${path}`],
      stderr: 'pipe',
    }),
  );
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'record', 'compare']);
  const { content } = await client.callTool({ name: 'search', arguments: { q: 'giao ban' } });
  expect(JSON.parse((content as [{ text: string }])[0].text)).toEqual({ total: 0, items: [], next: null });
  await client.close();
}, 120_000);
