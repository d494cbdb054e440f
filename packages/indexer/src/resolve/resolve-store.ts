// Resolves all records of a store and puts what is found into its views, from which the API answers.
import type { Store } from '../store.ts';
import type { ViewName, ViewRow } from '../view.ts';
import { resolveCoverage } from './coverage/resolve-coverage.ts';
import { resolveEvents } from './events/resolve-events.ts';
import type { Decision } from './people/decisions.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { resolveReprints } from './reprints/resolve-reprints.ts';
import { resolveSeries } from './series/resolve-series.ts';
import { coverageViewRow, eventRow, personRow, reprintsRow, seriesViewRow } from './view-rows.ts';

/**
 * Each view is worked out and replaced in turn, a row at a time; readers see the old one until the new one stands.
 *
 * @returns how many rows each view has
 */
export async function resolveStore(
  store: Store,
  decisions: readonly Decision[] = [],
): Promise<Record<ViewName, number>> {
  const counts = { people: 0, events: 0, series: 0, coverage: 0, reprints: 0 };
  const replace = <T>(view: ViewName, items: AsyncIterable<T>, rowOf: (item: T) => ViewRow) =>
    store.replaceView(
      view,
      counted(items, rowOf, () => {
        counts[view] += 1;
      }),
    );
  await replace('people', resolvePeople(store.all(), decisions), personRow);
  await replace('events', resolveEvents(store.all()), eventRow);
  await replace('series', resolveSeries(store.all()), seriesViewRow);
  await replace('coverage', resolveCoverage(store.all()), coverageViewRow);
  await replace('reprints', resolveReprints(store.all()), reprintsRow);
  return counts;
}

async function* counted<T>(
  items: AsyncIterable<T>,
  rowOf: (item: T) => ViewRow,
  count: () => void,
): AsyncGenerator<ViewRow> {
  for await (const item of items) {
    yield rowOf(item);
    count();
  }
}
