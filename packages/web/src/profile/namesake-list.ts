// People of one name, told apart by what they hold and when they appear.
import { html } from 'hono/html';
import type { Person } from '../answers.ts';
import { formatRange } from '../format/format-date.ts';
import { formatPlace } from '../format/format-place.ts';
import type { Speech } from '../language.ts';
import { profileHref } from './profile-href.ts';

/** @param beside what stands behind each of them */
export function namesakeList(
  people: readonly Person[],
  speech: Speech,
  beside: (person: Person) => unknown = () => '',
) {
  return html`<ul class="mentions">${people.map((person) => html`<li>${line(person, speech)}${beside(person)}</li>`)}</ul>`;
}

function line({ id, name, posts, mentions }: Person, speech: Speech) {
  const days = mentions.flatMap(({ day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const post = posts.at(-1);
  const held =
    post === undefined ? '' : [post.title, formatPlace(post.place)].filter((part) => part !== null).join(', ');
  return html`<a href="${profileHref(id, speech.language)}">${name}</a> ${held} <span class="n">${
    first === undefined || last === undefined ? '' : formatRange(first, last, speech)
  }</span>`;
}
