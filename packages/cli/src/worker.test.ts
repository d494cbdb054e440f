// What a worker tells of itself: metrics of jobs and queues, and a truth about being ready.
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchiveWriter } from '@giaoban/archive';
import { openDataFolder } from '@giaoban/pipeline';
import { describe, expect, onTestFinished, test } from 'vitest';
import { redisUrl } from '../../../scripts/test-services.ts';
import { ownRedis } from './proof/own-redis.fixture.ts';
import { runGiaoban, spawnGiaoban, untilPrinted } from './run-giaoban.fixture.ts';

describe.skipIf(redisUrl() === null)('giaoban worker --metrics-port', () => {
  test('counts jobs, tells the queues, and is ready while Redis is', async () => {
    const data = mkdtempSync(join(tmpdir(), 'giaoban-metrics-'));
    const writer = await openArchiveWriter(openDataFolder(data).archive, { name: 'test' });
    await writer.append({
      url: 'https://a.vn/chuyen-muc',
      fetchedAt: '2024-07-01T00:00:00.000Z',
      request: { method: 'GET', headers: [] },
      response: {
        status: 200,
        headers: [['Content-Type', 'text/html']],
        body: Buffer.from('<html><body></body></html>'),
        truncated: false,
      },
    });
    await writer.close();
    const redis = await ownRedis();
    onTestFinished(() => redis.close());
    const common = ['--queue', redis.address, '--data', data, '--store', `sqlite:${join(data, 'store.sqlite')}`];
    const worker = spawnGiaoban(['worker', '--json', '--metrics-port', '0', ...common]);
    onTestFinished(() => void worker.kill('SIGKILL'));
    const at = (await untilPrinted(worker, /metrics at (http:\S+)metrics/))[1]!;
    const ask = async (path: string) => {
      const response = await fetch(`${at}${path}`);
      return { status: response.status, text: await response.text() };
    };
    expect(await ask('readyz')).toMatchObject({ status: 200 });
    expect(await runGiaoban(['crawl', ...common])).toMatchObject({ status: 0 });
    const logged = JSON.parse((await untilPrinted(worker, /\{.*"step":"extract".*\}/))[0]) as object;
    expect(logged).toMatchObject({ subject: 'https://a.vn/chuyen-muc', result: expect.any(String) });
    const { text } = await ask('metrics');
    expect(text).toMatch(/giaoban_jobs_total\{step="extract",result="[a-z-]+"\} 1/);
    expect(text).toContain('giaoban_queue_jobs{step="extract",state="wait"} 0');
    expect(text).toContain('giaoban_job_seconds_count{step="extract"} 1');
    expect(await ask('nothing')).toMatchObject({ status: 404 });
    await redis.close();
    while ((await ask('readyz')).status === 200) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await ask('readyz')).toMatchObject({ status: 503, text: expect.stringContaining('Redis does not answer') });
    expect(await ask('healthz')).toMatchObject({ status: 200 });
    worker.kill('SIGKILL');
    await once(worker, 'close');
  }, 240_000);
});
