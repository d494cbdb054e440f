// Markup and scripts in every field of a record, and in every parameter, stay text.
import type { PageRecord } from '@giaoban/records';
import { describe, expect, test } from 'vitest';
import { ANSWERS, CORRECTED, PERSON } from './answers.fixture.ts';
import { createWeb } from './create-web.ts';
import { fakeApi, itemOf, RECORD } from './sample.fixture.ts';

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</title></textarea></style><script>alert(1)</script>',
  'javascript:alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!--<a href="',
];
/** Fields of closed vocabularies and days: the API never answers anything else. */
const CLOSED =
  /^(kind|role|partOfDay|precision|state|status|format|modality|change|qualifier|level|branch|type|era|language|do|list)$/;

/** The record with the attack in each of its strings. */
function poisoned<T>(value: T, attack: string, key = ''): T {
  if (typeof value === 'string') return (CLOSED.test(key) && key !== 'type' ? value : attack) as T;
  if (Array.isArray(value)) return value.map((inner) => poisoned(inner, attack, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, attack, name)])) as T;
}

function expectHarmless(page: string, attack: string) {
  // Every tag that the page has is one that the templates wrote: no attribute of an attack, no address of a script.
  expect(page).not.toMatch(
    /<script(?! src="\/assets\/(pairs|suggest|review|saved)\.js\?v=\w+" (defer|type="module")>)/,
  );
  expect(page).not.toMatch(/<svg(?! class="[a-z-]+" viewBox="[\d ]+")/);
  expect(page).not.toMatch(/<(img|iframe|object|style)\b/);
  expect(page).not.toMatch(/<textarea(?! rows="2" maxlength="2000" autocomplete="off" data-quote><\/textarea>)/);
  expect(page).not.toMatch(/<[^>]*\son\w+=(?=[^"]*>)/);
  expect(page).not.toMatch(/(href|src|action)="\s*javascript:/i);
  if (/[<>"&]/.test(attack)) expect(page).not.toContain(attack);
}

describe.each(ATTACKS)('%s', (attack) => {
  const { record: _, ...corrected } = CORRECTED;
  const review = { corrections: [{ ...corrected, state: 'conflict' as const }], extracted: {} };
  const record: PageRecord = poisoned({ ...RECORD, review }, attack);
  const facets = Object.fromEntries(
    ['meetingKind', 'topic', 'province', 'provinceNow', 'year', 'organ', 'official', 'keyword', 'host'].map((facet) => [
      facet,
      [{ value: attack, count: 1 }],
    ]),
  );
  const items = [
    {
      ...itemOf(record),
      snippet: { text: `${attack} ${attack}`, start: 0 },
      highlights: [{ field: 'title', start: 0, end: 3 } as const],
    },
  ];
  const q = encodeURIComponent(attack);
  const { fetch } = fakeApi(
    [record],
    { facets, items, next: attack },
    {
      ...poisoned(ANSWERS, attack),
      [`/v1/people/${q}`]: poisoned(PERSON, attack),
    },
  );
  const web = createWeb({ fetch });

  test.each([
    ['search', '/', 200],
    ['parameters', `/?q=${q}&province=${q}&organ=${q}&dateFrom=${q}&sort=${q}&cursor=${q}&lang=${q}`, 200],
    ['meetings', '/cuoc-hop', 200],
    ['people', '/can-bo', 200],
    ['statistics', '/so-lieu', 200],
    ['record', `/ban-ghi/${q}`, 200],
    ['record in English', `/ban-ghi/${q}?lang=en`, 200],
    ['comparison', `/so-sanh?measure=${q}&unit=${q}&province=${q}&period=${q}&periodFrom=${q}&periodTo=${q}`, 200],
    ['comparison in English', `/so-sanh?measure=${q}&lang=en`, 200],
    ['coverage', `/do-phu?province=${q}&lang=${q}`, 200],
    ['versions', `/ban-ghi/u1/phien-ban?cursor=${q}`, 200],
    ['portals', `/cong?q=${q}&province=${q}&cursor=${q}`, 200],
    ['corrections', `/ra-soat?state=${q}&cursor=${q}`, 200],
    ['review', `/ra-soat/${q}`, 200],
    ['review in English', `/ra-soat/${q}?lang=en`, 200],
    ['profile', `/can-bo/${q}`, 200],
    ['profile in English', `/can-bo/${q}?lang=en`, 200],
    ['people of a name', `/ho-so?name=${q}&lang=${q}`, 200],
    ['an address that is not there', `/${q}`, 404],
  ])('%s', async (_, path, status) => {
    const response = await web.request(path);
    const page = await response.text();
    expect(response.status).toBe(status);
    expect(page).toContain('</html>');
    expectHarmless(page, attack);
  });
});
