// What this is, how to search, and how much the archive holds.
import { html } from 'hono/html';
import type { Health } from '../answers.ts';
import type { Speech } from '../language.ts';
import { layout, pageHref } from './layout.ts';

export function aboutPage({ counts }: Health, speech: Speech) {
  const { words, language, fill } = speech;
  const held = [
    fill(words.totals.records, { count: counts.records }),
    fill(words.counts.meetings, { count: counts.meetings }),
    fill(words.counts.officials, { count: counts.officials }),
    fill(words.counts.statistics, { count: counts.statistics }),
  ];
  const content = html`<div class="prose">
<h1>${words.aboutTitle}</h1>
${words.aboutText.map((paragraph) => html`<p>${paragraph}</p>`)}
<h2>${words.aboutStore}</h2>
<ul class="held">${held.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.aboutHow}</h2>
<ul>${words.aboutHowItems.map((line) => html`<li>${line}</li>`)}</ul>
<h2>${words.api}</h2>
<p>${words.aboutApi} <a href="/docs">/docs</a></p>
</div>`;
  return layout({
    title: `${words.aboutTitle} — ${words.name}`,
    speech,
    otherHref: pageHref('/gioi-thieu', language === 'vi' ? 'en' : 'vi'),
    content,
  });
}
