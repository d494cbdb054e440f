// What is shown when there is nothing to show: friendly, with a way on.
import { html } from 'hono/html';
import type { ApiProblem } from '../api-client.ts';
import type { Messages, Speech } from '../language.ts';
import { NO_STATE, searchHref } from '../search-state.ts';
import { layout } from './layout.ts';

export function problemPage(problem: ApiProblem, speech: Speech) {
  const { words, language } = speech;
  const [title, text] = wording(problem, speech);
  const content = html`<div class="prose problem"><p class="status">${problem.status}</p><h1>${title}</h1><p>${text}</p>
<p><a class="button" href="${searchHref(NO_STATE, language)}">${words.backToSearch}</a></p></div>`;
  return layout({
    title: `${title} — ${words.name}`,
    speech,
    otherHref: searchHref(NO_STATE, language === 'vi' ? 'en' : 'vi'),
    content,
  });
}

function wording({ status, parameter }: ApiProblem, { words, fill }: Speech): [title: string, text: string] {
  if (status === 404) return [words.notFoundTitle, words.notFoundText];
  if (status === 403) return [words.refusedTitle, words.refusedText];
  if (status === 503) return [words.awayTitle, words.awayText];
  if (status >= 500) return [words.failedTitle, words.failedText];
  return [words.badRequestTitle, fill(words.badRequestText, { parameter: parameterName(parameter, words) })];
}

function parameterName(parameter: string | null, words: Messages): string {
  const names: Readonly<Record<string, string>> = words.filterNames;
  return parameter !== null && Object.hasOwn(names, parameter) ? names[parameter]! : (parameter ?? '?');
}
