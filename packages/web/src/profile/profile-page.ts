// A person's page: posts over time, appearances, why these were taken for one person's, and who of the name was kept apart.
import { html } from 'hono/html';
import type { Person } from '../answers.ts';
import { filterLink } from '../filter-link.ts';
import { formatDay } from '../format/format-date.ts';
import { formatReason } from '../format/format-reason.ts';
import { httpAddress } from '../format/http-address.ts';
import type { Speech } from '../language.ts';
import { layout } from '../pages/layout.ts';
import { passageLink } from '../resolved/passage-link.ts';
import { reviewerKey } from '../review/reviewer-key.ts';
import type { Profile } from './ask-profile.ts';
import { namesakeList } from './namesake-list.ts';
import { namesakesHref, profileHref } from './profile-href.ts';
import { tenures } from './tenures.ts';

/** More than these stay folded. */
const SHOWN = 30;

export function profilePage(profile: Profile, speech: Speech) {
  const { person, namesakes, together } = profile;
  const { words, language } = speech;
  const content = html`<div class="profile">
<p class="over">${words.profile.title}</p>
<h1>${person.name}</h1>
${person.otherNames.length === 0 ? '' : html`<p class="lead">${words.profile.otherNames}: ${person.otherNames.join(', ')}</p>`}
<section aria-labelledby="posts"><h2 id="posts">${words.profile.posts}</h2>${tenures(person.posts, speech)}</section>
<section aria-labelledby="appearances"><h2 id="appearances">${words.profile.appearances} <small>${filterLink('official', person.name, words.profile.allRecords, speech)}</small></h2>${appearances(profile, speech)}</section>
${together.length === 0 ? '' : html`<section aria-labelledby="together"><h2 id="together">${words.profile.together}</h2><ul class="together">${together.map(({ value, count }) => html`<li><a href="${namesakesHref(value, language)}">${value}</a> <span class="n">${speech.number(count)}</span></li>`)}</ul></section>`}
<section aria-labelledby="joins"><h2 id="joins">${words.profile.joins}</h2>${joins(profile, speech)}</section>
${namesakes.length === 0 ? '' : html`<section aria-labelledby="namesakes"><h2 id="namesakes">${words.profile.namesakes}</h2><p class="note">${words.profile.namesakesHint}</p>${namesakeList(namesakes, speech, ({ mentions }) => decide('same', [person.mentions[0], mentions[0]], speech))}${apart(profile, speech)}</section>`}
<section aria-labelledby="review"><h2 id="review">${words.review.title}</h2>${reviewerKey(speech)}${mergeForm(person, speech)}<p class="note">${words.review.joinLater}</p></section>
<p class="take-away"><a href="/v1/people/${encodeURIComponent(person.id)}">${words.asJson}</a></p>
</div>`;
  return layout({
    title: `${person.name} — ${words.profile.title}`,
    speech,
    otherHref: profileHref(person.id, language === 'vi' ? 'en' : 'vi'),
    scripts: ['review'],
    content,
  });
}

function appearances(profile: Profile, speech: Speech) {
  const lines = profile.person.mentions
    .toReversed()
    .map((mention) => html`<li>${appearance(mention, profile, speech)}</li>`);
  const rest = lines.slice(SHOWN);
  const more = speech.fill(speech.words.more, { count: rest.length });
  return html`<ul class="mentions">${lines.slice(0, SHOWN)}</ul>${
    rest.length === 0 ? '' : html`<details><summary>${more}</summary><ul class="mentions">${rest}</ul></details>`
  }`;
}

function appearance(
  { record, source, official, name, day }: Person['mentions'][number],
  { person, headlines }: Profile,
  speech: Speech,
) {
  const headline = headlines.get(record) ?? httpAddress(source.url)?.href ?? source.path ?? speech.words.untitled;
  return html`<span class="n">${day === null ? speech.words.dayUnknown : formatDay(day, speech)}</span> ${passageLink(record, official, headline, speech)}${
    name === person.name ? '' : html` <span class="note">${name}</span>`
  }`;
}

function joins(profile: Profile, speech: Speech) {
  const { words } = speech;
  const told = profile.person.joins;
  if (told.length === 0) return html`<p class="note">${words.profile.noJoins}</p>`;
  return html`<ul class="joins">${told.map(
    ({ between: [a, b], reasons }) =>
      html`<li>${side(a, profile.person, speech)} ${words.profile.and} ${side(b, profile.person, speech)}: <b>${reasons.map((reason) => formatReason(reason, speech)).join('; ')}</b> ${decision('different', [a, b], speech)}</li>`,
  )}</ul>`;
}

/** Others of the name who share something, and what spoke against their being the same. */
function apart({ person, namesakes }: Profile, speech: Speech) {
  if (person.apart.length === 0) return '';
  const everybody = { mentions: [person, ...namesakes].flatMap(({ mentions }) => mentions) };
  return html`<h3>${speech.words.profile.apart}</h3><ul class="joins">${person.apart.map(
    ({ between: [a, b], reasons }) =>
      html`<li>${side(a, everybody, speech)} ${speech.words.profile.and} ${side(b, everybody, speech)}: <b>${reasons.map((reason) => formatReason(reason, speech)).join('; ')}</b></li>`,
  )}</ul>`;
}

type Mention = Person['mentions'][number];

function decide(how: 'same' | 'different', mentions: readonly (Mention | undefined)[], speech: Speech) {
  const [a, b] = mentions.map((mention) => mention && `${mention.record}/${mention.official}`);
  return a === undefined || b === undefined ? '' : decision(how, [a, b], speech);
}

/** For another spelling, which no list of namesakes has; shown to those who have a key. */
function mergeForm({ mentions: [mention] }: Person, { words }: Speech) {
  if (mention === undefined) return '';
  const { review } = words;
  return html`<form class="merge with-key" hidden data-merge="${mention.record}/${mention.official}" data-nobody="${review.nobody}"><label>${review.mergeWith} <input maxlength="500" autocomplete="off" required placeholder="/can-bo/…"></label>
<button type="submit">${review.samePerson}</button> <p class="said" role="status"></p></form>`;
}

/** Shown to those who have a key. */
function decision(how: 'same' | 'different', between: readonly [string, string], { words }: Speech) {
  const told = JSON.stringify(between);
  return how === 'same'
    ? html` <button type="button" class="quiet with-key" hidden data-same="${told}">${words.review.samePerson}</button>`
    : html` <button type="button" class="quiet with-key" hidden data-different="${told}">${words.review.differentPerson}</button>`;
}

/** @param ref record and official of an appearance, with "/" between them */
function side(ref: string, { mentions }: Pick<Person, 'mentions'>, speech: Speech) {
  const mention = mentions.find(({ record, official }) => ref === `${record}/${official}`);
  if (mention === undefined) return html`<span class="n">${ref}</span>`;
  const { record, official, name, day } = mention;
  const shown = day === null ? name : `${name}, ${formatDay(day, speech)}`;
  return passageLink(record, official, shown, speech);
}
