// Puts a difficult portal on a loopback port of its own and keeps a log of every request with its times.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer, Trial } from './trial.ts';

export interface Visit {
  readonly path: string;
  readonly round: number;
  /** Milliseconds of the clock. */
  readonly start: number;
  end: number;
  readonly status: number;
  /** It came before the time that a Retry-After had named. */
  readonly early: boolean;
}

export interface Served {
  readonly trial: Trial;
  readonly host: string;
  /** Under all its names. */
  readonly hosts: readonly string[];
  readonly url: string;
  readonly visits: Visit[];
  round: number;
  close(): Promise<void>;
}

const DRIP_MS = 500;
const CHUNK = 'x'.repeat(65_536);

export async function serveTrial(trial: Trial): Promise<Served> {
  let notBefore = 0;
  const server = createServer((request, response) => {
    const path = request.url!;
    const start = performance.timeOrigin + performance.now();
    const inRound = served.visits.filter(({ round }) => round === served.round);
    const answer = trial.answer({
      path,
      url: new URL(`http://${request.headers.host}${path}`),
      headers: request.headers,
      nth: inRound.filter((visit) => visit.path === path).length + 1,
      count: inRound.length + 1,
      round: served.round,
    });
    const visit: Visit = {
      path,
      round: served.round,
      start,
      end: Number.POSITIVE_INFINITY,
      status: answer.status ?? 200,
      early: start < notBefore,
    };
    served.visits.push(visit);
    for (const event of ['finish', 'close'])
      response.on(event, () => {
        visit.end = Math.min(visit.end, performance.timeOrigin + performance.now());
      });
    setTimeout(() => {
      notBefore = Math.max(notBefore, retryAt(answer));
      give(response, answer);
    }, answer.afterMs ?? 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const host = `${trial.hostname ?? '127.0.0.1'}:${port}`;
  const served: Served = {
    trial,
    host,
    hosts: [`127.0.0.1:${port}`, `localhost:${port}`],
    url: `http://${host}${trial.start ?? '/'}`,
    visits: [],
    round: 1,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return served;
}

function retryAt({ headers }: Answer): number {
  const value = headers?.['Retry-After'];
  if (typeof value !== 'string') return 0;
  return /^\d+$/.test(value) ? Date.now() + Number(value) * 1000 : Date.parse(value);
}

function give(
  response: ServerResponse,
  { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '', fault }: Answer,
): void {
  const bytes = Buffer.from(body as string);
  if (fault === 'bare') return void response.socket?.end(bytes);
  response.writeHead(status, {
    'Content-Type': type,
    ...(fault === 'short' || fault === 'reset'
      ? { 'Content-Length': bytes.length + 2000 }
      : fault === undefined && { 'Content-Length': bytes.length }),
    ...(headers as Record<string, string | string[]>),
  });
  if (fault === undefined) response.end(status === 304 ? undefined : bytes);
  else if (fault === 'drip') drip(response);
  else if (fault === 'trickle') trickle(response, bytes);
  else if (fault === 'endless') flood(response);
  else breakOff(response, bytes, fault);
}

function breakOff(response: ServerResponse, bytes: Buffer, fault: 'reset' | 'short' | 'cut'): void {
  response.write(bytes.subarray(0, fault === 'short' ? bytes.length : bytes.length / 2), () =>
    setTimeout(() => (fault === 'reset' ? response.socket?.resetAndDestroy() : response.destroy()), 20),
  );
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => response.write('x'), DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

/** All of it in ten parts. */
function trickle(response: ServerResponse, bytes: Buffer): void {
  const size = Math.ceil(bytes.length / 10);
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + size));
    at += size;
    if (at >= bytes.length) response.end();
  }, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}

function flood(response: ServerResponse): void {
  if (response.destroyed) return;
  if (response.write(CHUNK)) setImmediate(flood, response);
  else response.once('drain', () => flood(response));
}
