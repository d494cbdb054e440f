// The stages of annotation, in the order in which they run.
import type { Stage } from './document/stage.ts';
import { citedDocuments } from './stages/documents/cited-documents.ts';
import { meetings } from './stages/meetings/meetings.ts';
import { peopleStage } from './stages/people/people-stage.ts';
import { rolesStage } from './stages/people/roles/roles-stage.ts';
import { places } from './stages/places/places.ts';
import { statistics } from './stages/statistics/statistics.ts';
import { dates } from './stages/time/dates.ts';
import { periods } from './stages/time/periods.ts';
import { topics } from './stages/topics/topics.ts';

export const STAGES: readonly Stage[] = [
  places,
  dates,
  periods,
  peopleStage,
  citedDocuments,
  meetings,
  rolesStage,
  statistics,
  topics,
];
