import { describe, expect, test } from 'vitest';
import { loadPortals } from './portals.ts';

const portals = loadPortals();
const rules = portals.families.flatMap((family) => family.rules.map((rule) => ({ family, rule })));

describe.each(rules)('$family.id: $rule.id', ({ family, rule }) => {
  test.each(rule.examples)('reads %s', (url) => {
    expect(portals.kindOfUrl(url, family)?.kind).toBe(rule.kind);
  });
  test.each(rule.counterexamples)('does not read %s', (url) => {
    expect(portals.kindOfUrl(url, family)?.rule).not.toBe(rule.at);
  });
});

test.each(portals.phrases)('$at says $use', ({ use, example, counterexample }) => {
  expect(portals.says(use, example)).toBe(true);
  if (counterexample !== '') expect(portals.says(use, counterexample)).toBe(false);
});

test.each(portals.urlWords)('$at: $example is $use', ({ use, example, counterexample }) => {
  expect(portals.isUrlWord(use, example)).toBe(true);
  expect(portals.isUrlWord(use, counterexample)).toBe(false);
});

test('families and hosts are many enough to start from', () => {
  expect(portals.families.length).toBeGreaterThanOrEqual(13);
  expect(portals.profiles.filter((profile) => profile.family !== null).length).toBeGreaterThanOrEqual(120);
});

test.each([
  ['baonghean.vn', 'newspaper'],
  ['www.baonghean.vn', 'newspaper'],
  ['m.baonghean.vn', 'newspaper'],
  ['unknown.example', undefined],
])('the profile of %s', (host, family) => {
  expect(portals.portalFor(host)?.family?.id).toBe(family);
});

test.each([
  ['<meta name="generator" content="WordPress 6.5">', 'wordpress'],
  ['<meta name="generator" content="Joomla! - Open Source Content Management">', 'joomla'],
  ['<meta name="generator" content="NukeViet v4.5">', 'nukeviet'],
  ['<p>WordPress là phần mềm</p>', undefined],
])('the family of %s', (html, id) => {
  expect(portals.familyOf(html)?.id).toBe(id);
});

test.each([
  ['https://a.example/wp-sitemap-posts-post-1.xml', 'wordpress'],
  ['https://a.example/post_tag-sitemap2.xml', 'wordpress'],
  ['https://a.example/sitemap.xml', undefined],
])('%s is a sitemap of %s', (url, id) => {
  expect(portals.familyOfSitemap(url)?.id).toBe(id);
});

test('no rule hangs on a long slug', { timeout: 60_000 }, () => {
  const slug = Array.from({ length: 60 }, (_, i) => `chu${i}`).join('-');
  const hard = [
    `/${slug}`,
    `/a/${slug}-x.htmx`,
    `/${slug}.${slug}?${slug}=${slug}`,
    `/${'-'.repeat(300)}`,
    `/${'1'.repeat(300)}x`,
  ];
  for (const path of hard)
    for (const family of portals.families)
      expect(() => portals.kindOfUrl(`https://portal.example${path}`, family)).not.toThrow();
});
