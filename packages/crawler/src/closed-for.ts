// Portals that want to be visited at certain hours: how long a host is still closed.
import { msUntilOpen, type Portals } from '@giaoban/resources';

/** The question that the frontier asks before it hands out a task of a host. */
export function closedFor(portals: Portals): (host: string, now: number) => number {
  return (host, now) => {
    const hours = portals.portalFor(host.replace(/:\d+$/, ''))?.hours ?? null;
    return hours === null ? 0 : msUntilOpen(hours, now);
  };
}
