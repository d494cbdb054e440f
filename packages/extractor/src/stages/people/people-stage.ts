// The stage that finds organs, titles, persons and officials.
import type { Annotations } from '../../document/annotations.ts';
import type { Document } from '../../document/document.ts';
import type { Stage } from '../../document/stage.ts';
import { codeOfTitle } from '../places/place-code.ts';
import type { OrganElement, PersonElement, TitleElement } from './elements.ts';
import { type HeldTitle, heldTitle } from './held-title.ts';
import { officialsOf, type PageOfficial } from './officials.ts';
import { type Line, readPeople } from './read-people.ts';

export const peopleStage: Stage = {
  name: 'people',
  requires: ['place', 'page-place'],
  provides: ['organ', 'title', 'person', 'official'],
  run(document, annotations) {
    const people = readPeople(document);
    for (const line of people.lines) {
      for (const element of line.elements) {
        if (element.kind === 'organ') addOrgan(annotations, line, element);
        else if (element.kind === 'title') addTitle(annotations, line, element);
        else addPerson(annotations, line, element);
      }
    }
    for (const official of officialsOf(people)) addOfficial(document, annotations, official);
  },
};

function addOrgan(annotations: Annotations, { tokens }: Line, { start, end, organ }: OrganElement): void {
  const { canonical, bare, level, branch, place, row } = organ;
  annotations.add('organ', spanOf(tokens, start, end), { canonical, bare, level, branch, place }, row.at);
}

function addTitle(annotations: Annotations, { tokens }: Line, { start, end, title }: TitleElement): void {
  const span = spanOf(tokens, start, end);
  const { canonical, organisation, level, branch } = heldTitle(title, span);
  const placeCode = codeOfTitle(annotations, span, level, title.organ?.place ?? null);
  annotations.add(
    'title',
    span,
    { canonical, organisation, level, branch, status: title.status, placeCode },
    title.row.at,
  );
  if (!title.organ || title.organ.headOnly) return;
  // the organ within the title, where it stands at its end: "Bí thư [Huyện ủy Bình Gia]"
  const { canonical: name, bare, level: at, branch: of, place, row } = title.organ;
  const from = Math.max(start + 1, title.organStart);
  annotations.add(
    'organ',
    spanOf(tokens, from, title.said),
    { canonical: name, bare, level: at, branch: of, place },
    row.at,
  );
}

function addPerson(annotations: Annotations, { tokens }: Line, person: PersonElement): void {
  const { start, end, name, honorific, footing } = person;
  if (footing === 'bare') return;
  annotations.add('person', spanOf(tokens, start, end), { name, honorific }, `person-${footing}`, 0.9);
}

function addOfficial({ text }: Document, annotations: Annotations, official: PageOfficial): void {
  annotations.add(
    'official',
    official.mentions[0]!,
    {
      key: official.key,
      name: official.name,
      titles: official.titles.map((title) => officialTitle(text, annotations, title)),
      mentions: official.mentions,
    },
    'official',
    official.titles.some(({ open }) => !open) ? 0.95 : 0.85,
  );
}

function officialTitle(text: string, annotations: Annotations, title: HeldTitle) {
  const { canonical, organisation, level, branch, span, match, open } = title;
  return {
    canonical,
    organisation,
    text: text.slice(span.start, span.end),
    level,
    branch,
    status: match.status,
    placeCode: codeOfTitle(annotations, span, level, match.organ?.place ?? null),
    evidence: span,
    rule: match.row.at,
    confidence: open ? 0.8 : 0.95,
  };
}

function spanOf(tokens: Line['tokens'], start: number, end: number) {
  return { start: tokens[start]!.start, end: tokens[end - 1]!.end };
}
