// The items of an export, worked out from the records of a store.
import type { Store } from '@giaoban/indexer';
import {
  type Decision,
  resolveCoverage,
  resolveEvents,
  resolvePeople,
  resolveReprints,
  resolveSeries,
} from '@giaoban/indexer/resolve';

export function exportedItems(
  store: Pick<Store, 'all'>,
  what: 'records' | 'people' | 'events' | 'series' | 'coverage' | 'reprints',
  decisions: readonly Decision[],
): AsyncIterable<object> {
  switch (what) {
    case 'people':
      return resolvePeople(store.all(), decisions);
    case 'events':
      return resolveEvents(store.all());
    case 'series':
      return resolveSeries(store.all());
    case 'coverage':
      return resolveCoverage(store.all());
    case 'reprints':
      return resolveReprints(store.all());
    default:
      return store.all();
  }
}
