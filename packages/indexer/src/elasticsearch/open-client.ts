// The client of Elasticsearch. The server answers from the shards that it has: behind a restart some are still being read, and
// what they hold seems not to be there. Counts too low and records that seem gone are worse than none: such answers fail here.
import { Client, SniffingTransport } from '@elastic/elasticsearch';
import { RetryableError } from '@giaoban/records';

const REQUEST_TIMEOUT_MS = 60_000;

export function openClient(url: string): Client {
  return new Client({ node: url, requestTimeout: REQUEST_TIMEOUT_MS, maxRetries: 2, Transport: WholeAnswers });
}

class WholeAnswers extends SniffingTransport {
  /** @throws RetryableError where an answer lacks shards */
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the base class agree on no narrower type
  override async request(...[params, options]: Parameters<SniffingTransport['request']>): Promise<any> {
    const answered = (await super.request(params, options)) as { readonly body?: unknown };
    const { _shards: shards } = ((options?.meta === true ? answered.body : answered) ?? {}) as {
      readonly _shards?: { readonly failed: number; readonly total: number };
    };
    if (shards !== undefined && shards.failed > 0)
      throw new RetryableError(params.path, `${shards.failed} of ${shards.total} shards do not answer`);
    return answered;
  }
}
