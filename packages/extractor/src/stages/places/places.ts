// Stage `places`: every place that the text names, and the one that the page is about.
import { loadGazetteer, type Unit } from '@giaoban/resources';
import type { Stage } from '../../document/stage.ts';
import { pagePlace } from './page-place.ts';
import { type NamedPlace, scanPlaces } from './scan-places.ts';

export const places: Stage = {
  name: 'places',
  requires: [],
  provides: ['place', 'page-place'],
  run(document, annotations) {
    const named = scanPlaces(document, { bare: [], unknown: false });
    const page = pagePlace(document, named);
    for (const place of named) {
      const units = ranked(place, page.era === 'after' ? 'after' : 'before', page.province);
      const best = units[0]!;
      annotations.add(
        'place',
        place.span,
        { name: best.name, type: best.level, codes: [...new Set(units.map(({ key }) => key))] },
        'gazetteer',
        units.length === 1 || units[1]!.name !== best.name ? 0.95 : 0.8,
      );
    }
    annotations.add('page-place', { start: 0, end: 0 }, page, 'page-place', page.province === null ? 0.5 : 0.95);
  },
};

/** Those of the page's province and era first. */
function ranked(place: NamedPlace, era: 'before' | 'after', province: string | null): Unit[] {
  const gazetteer = loadGazetteer();
  const rank = (unit: Unit) =>
    (unit.era === era ? 2 : 0) + (unit.level === 'province' || gazetteer.provinceOf(unit).name === province ? 1 : 0);
  return [...place.units].sort((a, b) => rank(b) - rank(a));
}
