import { expect, test } from 'vitest';
import { isTooDeep } from './nesting.ts';

test.each([
  ['a page of many parts', '<div><p>x<br></div>'.repeat(5000), false],
  ['a long list that closes nothing', `<ul>${'<li>x'.repeat(5000)}`, false],
  ['a table that closes nothing', `<table>${'<tr><td>x'.repeat(5000)}`, false],
  ['elements within elements', '<div>'.repeat(5000), true],
])('%s', (_name, html, expected) => {
  expect(isTooDeep(html)).toBe(expected);
});
