// Whether Elasticsearch is the one that we are tested on, and has the memory and disk that it needs.
import { BadDataError, RetryableError } from '@giaoban/records';

interface Node {
  readonly version?: string;
  readonly jvm?: { readonly mem: { readonly heap_max_in_bytes: number; readonly heap_used_percent: number } };
  readonly fs?: { readonly total: { readonly total_in_bytes: number; readonly available_in_bytes: number } };
}
export interface Cluster {
  readonly status: string;
  readonly nodes: readonly Node[];
}

const TESTED = '8.19';
const LEAST_HEAP = 512 * 2 ** 20;
const HEAP_FULL = 90;
/** The watermarks that Elasticsearch has where nothing else is set: no new shards at 85, read-only at 95. */
const LOW_PERCENT = 85;
const FLOOD_PERCENT = 95;

export async function checkElasticsearch(store: string): Promise<string> {
  const { username, password, origin } = new URL(store);
  const headers = username === '' ? {} : { authorization: `Basic ${btoa(`${username}:${password}`)}` };
  const ask = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${origin}${path}`, { headers, signal: AbortSignal.timeout(10_000) }).catch(
      (cause) => {
        throw new RetryableError(origin, 'Elasticsearch does not answer', { cause });
      },
    );
    if (!response.ok) throw new BadDataError(origin, `${path} was answered with ${response.status}`);
    return (await response.json()) as T;
  };
  const { status } = await ask<{ status: string }>('/_cluster/health');
  const told = await ask<{ nodes: Record<string, Node> }>('/_nodes?filter_path=nodes.*.version');
  const stats = await ask<{ nodes: Record<string, Node> }>(
    '/_nodes/stats/jvm,fs?filter_path=nodes.*.jvm.mem,nodes.*.fs.total',
  );
  return judgeCluster({
    status,
    nodes: Object.entries(stats.nodes).map(([id, node]) => ({ ...node, ...told.nodes[id] })),
  });
}

/** @throws BadDataError where something is wrong, with what to do */
export function judgeCluster({ status, nodes }: Cluster): string {
  const wrong = new Set<string>();
  const told: string[] = [];
  if (status === 'red')
    wrong.add('the cluster is red, some records cannot be read: GET /_cluster/allocation/explain says why');
  for (const { version = '?', jvm, fs } of nodes) {
    const heap = jvm?.mem.heap_max_in_bytes ?? 0;
    const used = fs === undefined ? 0 : 100 * (1 - fs.total.available_in_bytes / fs.total.total_in_bytes);
    told.push(`${version}, heap ${(heap / 2 ** 30).toFixed(1)} GB, disk ${used.toFixed(0)} % full`);
    if (!version.startsWith(`${TESTED}.`))
      wrong.add(`version ${version} is not ${TESTED}, which we are tested on: install that one`);
    if (heap < LEAST_HEAP) wrong.add('less than 512 MB of heap: ES_JAVA_OPTS="-Xms1g -Xmx1g"');
    if ((jvm?.mem.heap_used_percent ?? 0) > HEAP_FULL)
      wrong.add('the heap is nearly full: give it more, or add a node');
    if (used > FLOOD_PERCENT) wrong.add('the disk is past the flood watermark, indices are read-only: free some');
    else if (used > LOW_PERCENT)
      wrong.add('the disk is past the low watermark, no new shards are put there: free some');
  }
  if (wrong.size > 0) throw new BadDataError('Elasticsearch', [...wrong].join('; '));
  return `${status}; ${told.join('; ')}`;
}
