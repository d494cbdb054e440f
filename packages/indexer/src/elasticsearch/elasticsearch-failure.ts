// Failures of Elasticsearch as ours: away or overloaded may pass, a block or a refusal will not; always with its address.
import { errors } from '@elastic/elasticsearch';
import { PermanentError, RetryableError } from '@giaoban/records';

const OVERLOADED = new Set([429, 502, 503, 504]);
const BLOCKED = 403;

/** @throws RetryableError where the server is away or overloaded, PermanentError for what it refuses */
export async function withElasticsearch<T>(url: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw elasticsearchFailure(url, error);
  }
}

function elasticsearchFailure(url: string, error: unknown): unknown {
  if (error instanceof errors.ResponseError) return refusal(url, error.statusCode ?? 0, error.message, error);
  if (error instanceof errors.ElasticsearchClientError) {
    return new RetryableError(url, `Elasticsearch does not answer (${error.message})`, { cause: error });
  }
  return error;
}

export function refusal(url: string, status: number, reason: string, cause?: unknown): PermanentError | RetryableError {
  const options = cause === undefined ? {} : { cause };
  if (OVERLOADED.has(status)) return new RetryableError(url, `Elasticsearch is overloaded (${reason})`, options);
  if (status === BLOCKED) return new PermanentError(url, `the store is read-only (${reason})`, options);
  return new PermanentError(url, `Elasticsearch refused (${status}: ${reason})`, options);
}
