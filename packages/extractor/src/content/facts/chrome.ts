// The portal's own frame as text: breadcrumb, masthead, footer. It tells whose portal it is.
import type { Line } from '../lines/line.ts';
import type { Mark } from '../lines/marks.ts';
import type { HeadFacts } from './head-facts.ts';

const LONGEST = 4000;

/** One line for each statement of the frame; menus, which name every commune of a district, are left out. */
export function chromeOf(lines: readonly Line[], marks: readonly Mark[], head: HeadFacts, articleEnd: number): string {
  const statements = [head.siteName ?? '', head.pageTitle];
  let footer = false;
  for (const [i, line] of lines.entries()) {
    const footerRule = marks[i]!.rule?.effect === 'footer';
    if (footerRule && i >= articleEnd) footer = true;
    if (line.zone === 'hidden') continue;
    if (footerRule || (footer && line.text.length < 300) || (line.zone === 'chrome' && line.linked < 0.5))
      statements.push(line.text);
  }
  return [...new Set(statements.filter(Boolean))].join('\n').slice(0, LONGEST);
}
