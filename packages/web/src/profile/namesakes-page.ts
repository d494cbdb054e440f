// Who is called so: several people of one name, or none whose appearances were joined.
import { html } from 'hono/html';
import type { Person } from '../answers.ts';
import type { Speech } from '../language.ts';
import { layout } from '../pages/layout.ts';
import { namesakeList } from './namesake-list.ts';

export function namesakesPage(name: string, people: readonly Person[], speech: Speech) {
  const { words, language, fill } = speech;
  const title = fill(words.profile.namesakesOf, { name });
  const content = html`<div class="profile"><h1>${title}</h1>${
    people.length === 0 ? html`<p class="lead">${words.profile.noneOf}</p>` : namesakeList(people, speech)
  }</div>`;
  const other = new URLSearchParams({ name, ...(language === 'vi' ? { lang: 'en' } : {}) });
  return layout({ title: `${title} — ${words.name}`, speech, otherHref: `/ho-so?${other}`, content });
}
