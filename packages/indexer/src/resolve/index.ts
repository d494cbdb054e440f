// Resolving over documents: people from appearances, events from meetings, series from figures, reprints of one text, and who reported at all.

export type { CoverageRow } from './coverage/coverage-row.ts';
export { resolveCoverage } from './coverage/resolve-coverage.ts';
export type { EventRecord, FieldConflict, ResolvedEvent } from './events/event.ts';
export { resolveEvents } from './events/resolve-events.ts';
export { isCalled } from './names/is-called.ts';
export { type Decision, readDecisions } from './people/decisions.ts';
export type { Person, PersonMention, PersonPost } from './people/person.ts';
export { resolvePeople } from './people/resolve-people.ts';
export type { ReprintGroup } from './reprints/reprint-group.ts';
export { resolveReprints } from './reprints/resolve-reprints.ts';
export { resolveStore } from './resolve-store.ts';
export { compareSeries } from './series/compare.ts';
export { COMPARE_LEVELS, type CompareQuestion, type Comparison } from './series/comparison.ts';
export { askedWords } from './series/measure.ts';
export { resolveSeries } from './series/resolve-series.ts';
export type { SeriesRow, SeriesValue } from './series/series-row.ts';
