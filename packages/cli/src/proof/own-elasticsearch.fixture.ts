// An Elasticsearch of one's own, from the distribution that scripts/services has fetched, to kill and to start again.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.fixture.ts';
import { pause } from './pause.fixture.ts';

export interface OwnElasticsearch {
  readonly address: string;
  /** Ends it with -9 and starts it again on its files. */
  killAndRestart(downMs: number): Promise<void>;
  close(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
/** On a machine that does much else it takes minutes. */
const STARTS_WITHIN_MS = 600_000;
/** As root Elasticsearch refuses to run: then it gets the account that scripts/services has made. */
const ACCOUNT = 'giaoban';

/** Folder of the distribution; null where there is none to start a server from. */
export function elasticsearchDistribution(): string | null {
  return (
    globSync(`${ROOT}.services/elasticsearch-*/bin/elasticsearch`).map((file) => dirname(dirname(file)))[0] ?? null
  );
}

/** @throws Error where it does not start */
export async function ownElasticsearch(distribution: string): Promise<OwnElasticsearch> {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-elasticsearch-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  configure(distribution, folder, port, await freePort());
  let pid = await start();

  async function start(): Promise<number> {
    const { command, args } = asAccount(join(distribution, 'bin/elasticsearch'), '-p', join(folder, 'pid'));
    const child = spawn(command, args, {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, JAVA_HOME: undefined, ES_JAVA_HOME: javaHome(), ES_PATH_CONF: join(folder, 'config') },
    });
    for (const until = performance.now() + STARTS_WITHIN_MS; performance.now() < until; await pause(500)) {
      if (child.exitCode !== null) break;
      const healthy = await fetch(`${address}/_cluster/health?wait_for_status=yellow&timeout=1s`).then(
        ({ ok }) => ok,
        () => false,
      );
      if (healthy) return Number(readFileSync(join(folder, 'pid'), 'utf8'));
    }
    child.kill('SIGKILL');
    throw new Error(`Elasticsearch did not start: ${join(folder, 'logs')}`);
  }

  async function kill(): Promise<void> {
    process.kill(pid, 'SIGKILL');
    const answers = () =>
      fetch(address).then(
        () => true,
        () => false,
      );
    while (await answers()) await pause(50);
  }

  return {
    address,
    async killAndRestart(downMs) {
      await kill();
      await pause(downMs);
      pid = await start();
    },
    close: kill,
  };
}

function configure(distribution: string, folder: string, port: number, transportPort: number): void {
  const config = join(folder, 'config');
  mkdirSync(join(config, 'jvm.options.d'), { recursive: true });
  for (const name of ['jvm.options', 'log4j2.properties'])
    cpSync(join(distribution, 'config', name), join(config, name));
  writeFileSync(join(config, 'jvm.options.d/heap.options'), '-Xms1g\n-Xmx1g\n');
  writeFileSync(
    join(config, 'elasticsearch.yml'),
    `cluster.name: giaoban-proof-${port}
discovery.type: single-node
http.host: 127.0.0.1
http.port: ${port}
transport.host: 127.0.0.1
transport.port: ${transportPort}
path.data: ${join(folder, 'data')}
path.logs: ${join(folder, 'logs')}
xpack.security.enabled: false
cluster.routing.allocation.disk.threshold_enabled: false
`,
  );
  chmodSync(folder, 0o755);
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', `${ACCOUNT}:`, folder]);
}

function asAccount(command: string, ...args: string[]) {
  if (process.getuid?.() !== 0) return { command, args };
  return { command: 'setpriv', args: [`--reuid=${ACCOUNT}`, `--regid=${ACCOUNT}`, '--clear-groups', command, ...args] };
}

function javaHome(): string {
  if (process.env.JAVA_HOME) return process.env.JAVA_HOME;
  const java = execFileSync('sh', ['-c', 'command -v java'], { encoding: 'utf8' }).trim();
  return dirname(dirname(realpathSync(java)));
}
