// The line over a headline: the kind of the meeting and the place, each leading to the others of its kind.
import type { PageRecord } from '@giaoban/records';
import { html } from 'hono/html';
import { filterLink } from '../filter-link.ts';
import { formatPlace } from '../format/format-place.ts';
import type { Speech } from '../language.ts';

export function overline({ meetings, place }: Pick<PageRecord, 'meetings' | 'place'>, speech: Speech) {
  const { words } = speech;
  const kind = meetings[0]?.kind;
  const places = formatPlace(place);
  return html`<p class="over"><span class="kind">${
    kind === undefined ? words.noMeeting : filterLink('meetingKind', kind, words.kinds[kind], speech)
  }</span>${
    places === null
      ? ''
      : html` <span class="place">${place.province === null ? places : filterLink('province', place.province, places, speech)}</span>`
  }</p>`;
}
