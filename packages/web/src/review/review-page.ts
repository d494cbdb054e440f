// Where reviewers start: the key, what they said and what became of it, the gold to take away.
import { html } from 'hono/html';
import type { Corrected, ResolvedPage } from '../answers.ts';
import type { Speech } from '../language.ts';
import { layout, pageHref } from '../pages/layout.ts';
import { correctionList } from './correction-list.ts';
import { reviewerKey } from './reviewer-key.ts';

const REVIEW_STATES = ['conflict', 'lost', 'applied', 'agrees', 'replaced', 'undone'] as const;

export interface ReviewQuestion {
  readonly state: string;
  readonly cursor: string;
}

/** @param answer null where the server takes no corrections */
export function reviewPage({ state, cursor }: ReviewQuestion, answer: ResolvedPage<Corrected> | null, speech: Speech) {
  const { words, language } = speech;
  const { review } = words;
  const href = (to: typeof language, asked: string, at = '') => {
    const parameters = new URLSearchParams({
      ...(asked === '' ? {} : { state: asked }),
      ...(at === '' ? {} : { cursor: at }),
      ...(to === 'vi' ? {} : { lang: to }),
    });
    return parameters.size === 0 ? '/ra-soat' : `/ra-soat?${parameters}`;
  };
  const list = (found: ResolvedPage<Corrected>) => html`
<nav class="sorts" aria-label="${review.statesLabel}"><ul>${['', ...REVIEW_STATES].map(
    (one) =>
      html`<li><a href="${href(language, one)}"${one === state ? html` aria-current="true"` : ''}>${one === '' ? review.all : review.states[one as (typeof REVIEW_STATES)[number]]}</a></li>`,
  )}</ul></nav>
${found.items.length === 0 ? html`<p class="hints">${review.none}</p>` : correctionList(found.items, speech)}
${found.next === null ? '' : html`<nav class="pager" aria-label="${words.pages}"><a class="next" rel="next" href="${href(language, state, found.next)}">${words.nextPage}</a></nav>`}
<nav class="take-away" aria-label="${review.gold}"><p>${review.gold}</p><ul>
<li><a href="/v1/export/gold">${review.goldAll}</a></li><li><a href="/v1/export/gold?whole=1">${review.goldWhole}</a></li></ul></nav>`;
  const content = html`<div class="compare review">
<h1>${review.title}</h1>
<p class="lead">${review.lead}</p>
${
  answer === null
    ? html`<p class="notice">${review.notOffered}</p>`
    : html`${reviewerKey(speech)}
<p class="examples"><a href="${pageHref('/', language)}">${review.chooseRecord}</a></p>
<h2>${review.said}</h2>${list(answer)}`
}
</div>`;
  return layout({
    title: `${review.title} — ${words.name}`,
    speech,
    otherHref: href(language === 'vi' ? 'en' : 'vi', state, cursor),
    scripts: answer === null ? [] : ['review'],
    content,
  });
}
