// Codes of the gazetteer for words of a page: of the place that they name, else of the page's own at their level.

import type { Span, Title } from '@giaoban/records';
import { loadGazetteer, type UnitLevel } from '@giaoban/resources';
import type { Annotation, Annotations } from '../../document/annotations.ts';

const LEVELS: readonly UnitLevel[] = ['province', 'district', 'commune'];

/** The lowest place that lies within the span, or null. */
export function placeWithin(annotations: Annotations, span: Span): Annotation<'place'> | null {
  const named = annotations.within('place', span);
  return named.reduce<Annotation<'place'> | null>(
    (lowest, place) =>
      lowest === null || LEVELS.indexOf(place.value.type) > LEVELS.indexOf(lowest.value.type) ? place : lowest,
    null,
  );
}

/** The unit of a level that the page is about or lies in ("after:00004"), or null. */
function codeOfPage(annotations: Annotations, level: Title['level']): string | null {
  const code = annotations.all('page-place')[0]?.value.code ?? null;
  const gazetteer = loadGazetteer();
  for (let unit = code === null ? null : gazetteer.byKey(code); unit; unit = gazetteer.parent(unit))
    if (unit.level === level) return unit.key;
  return null;
}

/** The code of the place that a title is held in. `place`: the name that its organ bears, which may be in no table. */
export function codeOfTitle(
  annotations: Annotations,
  span: Span,
  level: Title['level'],
  place: string | null,
): string | null {
  const named = placeWithin(annotations, span);
  if (named) return named.value.codes[0] ?? null;
  return place === null ? codeOfPage(annotations, level) : null;
}
