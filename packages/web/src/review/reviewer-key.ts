// Where a reviewer says who they are: the key goes to the session storage of the tab, and into no address.
import { html } from 'hono/html';
import type { Speech } from '../language.ts';

/** The field has no name: even without the script the form sends nothing. */
export function reviewerKey({ words }: Speech) {
  const { review } = words;
  return html`<form class="reviewer-key" data-held="${review.keyHeld}" data-wrong="${review.keyWrong}" data-missing="${review.keyMissing}" data-kept="${review.kept}" data-nothing="${review.nothingChanged}" data-away="${review.away}" data-sure="${review.sure}">
<label class="without-key">${review.key} <input type="password" autocomplete="off" spellcheck="false" required></label>
<button type="submit" class="without-key">${review.useKey}</button>
<button type="button" class="quiet with-key" hidden data-forget>${review.forgetKey}</button>
<p class="said" role="status"></p>
<p class="note without-key">${review.keyHint}</p>
<noscript><p class="note">${review.needsScript}</p></noscript>
</form>`;
}
