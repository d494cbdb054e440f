// One person by name: the posts that the records give, when they appear, and where last.
import { html } from 'hono/html';
import type { PersonItem } from '../answers.ts';
import { filterLink } from '../filter-link.ts';
import { formatInstant, formatRange } from '../format/format-date.ts';
import type { Speech } from '../language.ts';
import { evidenceLink } from './evidence-link.ts';

/** Titles and appearances that a card shows. */
const SHOWN = 3;

export function personCard(person: PersonItem, speech: Speech) {
  const { words, fill } = speech;
  const rest = person.titles.length - SHOWN;
  const seen = seenBetween(person, speech);
  return html`<li class="card person-card"><article>
<h2>${filterLink('official', person.name, person.name, speech)} <small>${fill(words.totals.records, { count: person.records })}</small></h2>
<p class="posts">${person.titles.slice(0, SHOWN).join(' · ')}${rest > 0 ? html` <span class="rest">${fill(words.moreTitles, { count: rest })}</span>` : ''}</p>
<ul class="appearances">${person.appearances
    .slice(0, SHOWN)
    .map(
      ({ id, role, record }) =>
        html`<li><span class="role ${role}">${words.roles[role]}</span> ${evidenceLink(record, id, record.title, speech)}${
          record.publishedAt === null
            ? ''
            : html` <span class="n">${formatInstant(record.publishedAt.slice(0, 10), speech)}</span>`
        }</li>`,
    )}</ul>
<p class="under">${seen === null ? '' : html`<span>${words.seen} ${seen}</span>`}<span>${profilesLink(person.name, speech)}</span></p>
</article></li>`;
}

/** A name may be several people's; each has a profile. */
function profilesLink(name: string, { words, language }: Speech) {
  const parameters = new URLSearchParams({ name, ...(language === 'vi' ? {} : { lang: language }) });
  return html`<a href="/ho-so?${parameters}">${words.profile.title}</a>`;
}

function seenBetween({ firstSeen, lastSeen }: PersonItem, speech: Speech): string | null {
  if (firstSeen === null || lastSeen === null || firstSeen === lastSeen) return null;
  return formatRange(firstSeen.slice(0, 10), lastSeen.slice(0, 10), speech);
}
