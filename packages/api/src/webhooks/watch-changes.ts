// Looks at what changed in the store, plans deliveries to the webhooks that want to know, and sends what is due.
import type { Store, StoreChange } from '@giaoban/indexer';
import type { PageRecord } from '@giaoban/records';
import { fewRecords } from './matching-records.ts';
import { questionOf } from './question.ts';
import type { Sender } from './send-delivery.ts';
import type { WaitingDelivery, Webhook, WebhookStore } from './webhook-store.ts';

const CHANGES = 200;
const AT_ONCE = 20;
const SECOND = 1000;
/** Of one delivery. */
const MOST_ITEMS = 100;
/** Pauses before the attempts that follow: after the last one nobody is asked again. */
const PAUSES = [10, 60, 300, 1800, 7200, 28_800, 86_400].map((seconds) => seconds * SECOND);

export interface WebhookWork {
  /** One look now, to its end: what changed is planned, and what is due is sent. */
  look(): Promise<void>;
  close(): Promise<void>;
}

/** @param everyMs pause between two looks */
export function watchChanges(store: Store, hooks: WebhookStore, sender: Sender, everyMs: number): WebhookWork {
  let working: Promise<void> = Promise.resolve();
  const look = () => {
    working = working.then(async () => {
      await planAll(store, hooks);
      await sendDue(store, hooks, sender);
    });
    return working;
  };
  const timer = setInterval(() => {
    look().catch((error) => console.error(`webhooks: ${(error as Error).message}`));
    working = working.catch(() => undefined);
  }, everyMs);
  return {
    look,
    async close() {
      clearInterval(timer);
      await working.catch(() => undefined);
      await sender.close();
    },
  };
}

/** A first look tells nobody of what was there before. */
async function planAll(store: Store, hooks: WebhookStore): Promise<void> {
  const isFirst = hooks.seen() === null;
  for (let since = hooks.seen() ?? 0; ; ) {
    const { changes, next } = await store.changes(since, CHANGES);
    if (changes.length === 0) {
      if (isFirst) hooks.plan([], since);
      return;
    }
    hooks.plan(isFirst ? [] : await wanted(store, hooks, changes), next);
    since = next;
  }
}

async function wanted(store: Store, hooks: WebhookStore, changes: readonly StoreChange[]) {
  const all = hooks.list(null);
  if (all.length === 0) return [];
  const records: PageRecord[] = [];
  for (const { id, kind } of changes) {
    const record = kind === 'withdrawn' ? null : await store.get(id);
    if (record !== null) records.push(record);
  }
  const few = await fewRecords(records);
  try {
    const deliveries = [];
    for (const hook of all)
      deliveries.push(
        ...(await wantedBy(hook, hooks, changes, await few.matching(questionOf(hook.target, hook.question)))),
      );
    return deliveries;
  } finally {
    await few.close();
  }
}

function wantedBy(
  hook: Webhook,
  hooks: WebhookStore,
  changes: readonly StoreChange[],
  matching: ReadonlyMap<string, unknown>,
) {
  return changes
    .filter(({ id, kind }) => (kind === 'withdrawn' ? hooks.hasTold(hook.id, id) : matching.has(id)))
    .map(({ id, seq, kind }) => ({ hook: hook.id, record: id, seq, kind }));
}

async function sendDue(store: Store, hooks: WebhookStore, sender: Sender): Promise<void> {
  for (;;) {
    const due = hooks.due(Date.now(), AT_ONCE);
    if (due.length === 0) return;
    await Promise.all(due.map((delivery) => sendOne(store, hooks, sender, delivery)));
  }
}

async function sendOne(store: Store, hooks: WebhookStore, sender: Sender, delivery: WaitingDelivery): Promise<void> {
  const came = await sender.send(delivery, await bodyOf(store, delivery));
  const isDelivered = typeof came === 'number' && came >= 200 && came < 300;
  const pause = PAUSES[delivery.attempts];
  const state = isDelivered ? 'delivered' : pause === undefined ? 'failed' : 'waiting';
  hooks.told(delivery.id, state, typeof came === 'number' ? `status ${came}` : came, Date.now() + (pause ?? 0));
}

/** What is told: the change, of the record what a card would show, and what of it answers; the whole is at the API. */
async function bodyOf(store: Store, waiting: WaitingDelivery): Promise<string> {
  const { hook, record: id, seq, kind, id: delivery, target } = waiting;
  const record = kind === 'withdrawn' ? null : await store.get(id);
  const told =
    record === null
      ? { id }
      : {
          id,
          title: record.title,
          url: record.source.url,
          publishedAt: record.publishedAt,
          place: record.place,
          meetings: record.meetings.map(({ kind: meeting, name, date }) => ({ kind: meeting, name, date })),
        };
  const items = record === null || target === 'records' ? [] : await itemsOf(record, waiting);
  const asked = target === 'records' ? {} : { target, items };
  return JSON.stringify({ type: `record.${kind}`, delivery, webhook: hook, seq, record: told, ...asked });
}

/** As the record is now: a later change of it may have taken them away. */
async function itemsOf(record: PageRecord, { target, question }: WaitingDelivery): Promise<readonly object[]> {
  const few = await fewRecords([record]);
  try {
    const items = (await few.matching(questionOf(target, question))).get(record.id) ?? [];
    return items.slice(0, MOST_ITEMS);
  } finally {
    await few.close();
  }
}
