// Sends one delivery, signed after Standard Webhooks, to public addresses alone.
import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import { isPublicAddress, publicLookup } from '@giaoban/crawler';
import { Agent, request } from 'undici';
import type { WaitingDelivery } from './webhook-store.ts';

const TIMEOUT_MS = 15_000;

export interface Sender {
  /** @returns the status, or why there was none; never throws */
  send(delivery: WaitingDelivery, body: string): Promise<number | string>;
  close(): Promise<void>;
}

/** @param allowPrivate sends to loopback and private addresses too */
export function openSender(allowPrivate: boolean): Sender {
  const agent = new Agent({
    connect: { timeout: TIMEOUT_MS, ...(allowPrivate ? {} : { lookup: publicLookup }) },
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
  });
  return {
    async send({ id, url, secret }, body) {
      const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
      if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) return `${host} is no public address`;
      const timestamp = String(Math.floor(Date.now() / 1000));
      try {
        // Redirects are not followed: the address that was given is the one that was checked.
        const response = await request(url, {
          method: 'POST',
          dispatcher: agent,
          body,
          headers: {
            'content-type': 'application/json',
            'user-agent': 'giaoban-webhook',
            'webhook-id': id,
            'webhook-timestamp': timestamp,
            'webhook-signature': signature(secret, id, timestamp, body),
          },
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        await response.body.dump({ limit: 64 * 1024 });
        return response.statusCode;
      } catch (error) {
        return (error as Error).message.slice(0, 200);
      }
    },
    close: () => agent.destroy(),
  };
}

function signature(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
