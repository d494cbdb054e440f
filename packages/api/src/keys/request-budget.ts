// A budget of requests per client: it fills evenly, and a minute's worth may be spent at once.
export interface Budget {
  readonly limit: number;
  readonly left: number;
  /** Seconds until the next request is allowed, or until the budget is full where one is. */
  readonly resetSeconds: number;
  readonly refused: boolean;
}

const MINUTE_MS = 60_000;
/** Clients that are remembered; the ones that have not asked for longest are forgotten first. */
const MAX_CLIENTS = 100_000;

/** @returns spends one request of a client and says what is left */
export function requestBudget(perMinute: number, now: () => number = Date.now): (client: string) => Budget {
  const clients = new Map<string, { tokens: number; at: number }>();
  const perMs = perMinute / MINUTE_MS;
  return (client) => {
    const time = now();
    const known = clients.get(client);
    const tokens = known === undefined ? perMinute : Math.min(perMinute, known.tokens + (time - known.at) * perMs);
    const refused = tokens < 1;
    const after = refused ? tokens : tokens - 1;
    // Written anew, so that the order of the map is that of the last requests.
    clients.delete(client);
    clients.set(client, { tokens: after, at: time });
    if (clients.size > MAX_CLIENTS) clients.delete(clients.keys().next().value!);
    const waitMs = (refused ? 1 - after : perMinute - after) / perMs;
    return { limit: perMinute, left: Math.floor(after), resetSeconds: Math.max(1, Math.ceil(waitMs / 1000)), refused };
  };
}
