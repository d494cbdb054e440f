// Resolves all records of a store and puts what is found into its views, from which the API answers.
import type { Store } from '../store.ts';
import type { ViewName } from '../view.ts';
import { resolveCoverage } from './coverage/resolve-coverage.ts';
import { resolveEvents } from './events/resolve-events.ts';
import type { Decision } from './people/decisions.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { resolveSeries } from './series/resolve-series.ts';
import { coverageViewRow, eventRow, personRow, seriesViewRow } from './view-rows.ts';

/**
 * Each view is worked out and replaced in turn, so that only one is in memory; readers see the old one until the new one
 * stands.
 *
 * @returns how many rows each view has
 */
export async function resolveStore(
  store: Store,
  decisions: readonly Decision[] = [],
): Promise<Record<ViewName, number>> {
  const people = await resolvePeople(store.all(), decisions);
  await store.replaceView('people', people.map(personRow));
  const events = await resolveEvents(store.all());
  await store.replaceView('events', events.map(eventRow));
  const series = await resolveSeries(store.all());
  await store.replaceView('series', series.map(seriesViewRow));
  const coverage = await resolveCoverage(store.all());
  await store.replaceView('coverage', coverage.map(coverageViewRow));
  return { people: people.length, events: events.length, series: series.length, coverage: coverage.length };
}
