// What a sentence says that each official does at a meeting of a kind: every verb and construction portals use.
import { fileURLToPath } from 'node:url';
import { MEETING_KINDS, ROLES } from '@giaoban/records';
import { readTable } from '@giaoban/resources';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { Annotations } from '../../../document/annotations.ts';
import { buildDocument } from '../../../document/build-document.ts';
import { NO_FACTS } from '../../../document/document.ts';
import { namedMeeting } from '../../../normalise/named-meeting.ts';
import { peopleStage } from '../people-stage.ts';
import { rolesStage } from './roles-stage.ts';

/** `text` writes line ends as \n; `roles` is "Name role; Name role". The people are invented. */
const Case = z.object({ kind: z.enum(MEETING_KINDS), text: z.string().min(1), roles: z.string() });
const cases = readTable('roles.cases.tsv', Case, fileURLToPath(new URL('roles.cases.tsv', import.meta.url)));

test.each(cases)('$at $kind: $text', ({ kind, text, roles }) => {
  expect(rolesIn(kind, text)).toBe(roles);
});

function rolesIn(kind: (typeof MEETING_KINDS)[number], text: string): string {
  const document = buildDocument({
    facts: { ...NO_FACTS },
    blocks: text.split('\\n').map((line) => ({ kind: 'paragraph', text: line })),
    dropped: [],
  });
  const annotations = new Annotations();
  annotations.add('meeting', { start: 0, end: 1 }, namedMeeting(kind, null), 'test');
  peopleStage.run(document, annotations);
  rolesStage.run(document, annotations);
  const parts = annotations.all('role').map(({ value }) => value);
  return annotations
    .all('official')
    .map(({ value: { key, name } }) => {
      const held = parts.filter(({ official }) => official === key).map(({ role }) => role);
      return `${name} ${ROLES.find((role) => held.includes(role)) ?? 'mentioned'}`;
    })
    .join('; ');
}
