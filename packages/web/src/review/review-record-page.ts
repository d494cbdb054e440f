// One record before a reviewer: the text beside every field that was read, each to be corrected, removed or added to.
import { ITEM_LISTS, type ItemList, type PageRecord } from '@giaoban/records';
import { html } from 'hono/html';
import type { Speech } from '../language.ts';
import { layout, pageHref } from '../pages/layout.ts';
import { markedText } from '../record/marked-text.ts';
import { correctionList } from './correction-list.ts';
import { fieldInput } from './field-input.ts';
import { ITEM_FIELDS, RECORD_FIELDS, type ReviewField } from './review-fields.ts';
import { reviewerKey } from './reviewer-key.ts';

export function reviewRecordPage(record: PageRecord, speech: Speech) {
  const { words, language } = speech;
  const { review } = words;
  const path = `/ra-soat/${encodeURIComponent(record.id)}`;
  const title = record.title ?? words.untitled;
  const corrections = record.review?.corrections ?? [];
  const content = html`<article class="record review" data-record="${record.id}">
<header class="record-head">
<p class="over">${review.title}</p>
<h1 lang="vi"><a href="${pageHref(`/ban-ghi/${encodeURIComponent(record.id)}`, language)}">${title}</a></h1>
${reviewerKey(speech)}
</header>
<div class="record-columns">
<section class="text-column" aria-labelledby="text-title">
<h2 id="text-title" class="unseen">${words.text}</h2>
<div class="text" lang="vi">${markedText(record, speech)}</div>
</section>
<section class="item-column" aria-labelledby="items-title">
<h2 id="items-title">${review.fieldsTitle}</h2>
<section class="items" aria-labelledby="s-record"><h3 id="s-record">${review.record}</h3>
${editForm(record, null, RECORD_FIELDS, record, speech)}</section>
${ITEM_LISTS.map((list) => listSection(record, list, speech))}
<section class="items" aria-labelledby="s-confirm"><h3 id="s-confirm">${review.whole}</h3>
<p class="note">${review.wholeHint}</p><button type="button" class="with-key" hidden data-confirm>${review.confirm}</button></section>
<section class="items" aria-labelledby="s-said"><h3 id="s-said">${review.said} <span class="n">${corrections.length}</span></h3>
${corrections.length === 0 ? html`<p class="note">${review.none}</p>` : correctionList(corrections, speech)}</section>
</section>
</div>
</article>`;
  return layout({
    title: `${title} — ${review.title} — ${words.name}`,
    speech,
    otherHref: pageHref(path, language === 'vi' ? 'en' : 'vi'),
    scripts: ['review'],
    content,
  });
}

function listSection(record: PageRecord, list: ItemList, speech: Speech) {
  const { review, sections } = speech.words;
  const fields = ITEM_FIELDS[list];
  const items: readonly (object & { readonly id: string })[] = record[list];
  return html`<section class="items" aria-labelledby="s-${list}"><h3 id="s-${list}">${sections[list]} <span class="n">${items.length}</span></h3>
${items.map((item) => html`<details class="item" id="i-${item.id}"><summary>${labelOf(item)}</summary>${editForm(item, list, fields, record, speech)}</details>`)}
<details class="item add"><summary>${review.add}: ${sections[list]}</summary>
<form data-add="${list}"><label>${review.quote} <textarea rows="2" maxlength="2000" autocomplete="off" data-quote></textarea></label>
<p class="note">${review.quoteHint}</p>
${fields.map((field) => fieldInput(field, { item: null, figures: record.statistics }, speech))}
${noteInput(speech)}<p class="doing"><button type="submit">${review.add}</button></p><p class="said" role="status"></p></form></details></section>`;
}

function editForm(
  item: object & { readonly id: string },
  list: ItemList | null,
  fields: readonly ReviewField[],
  record: PageRecord,
  speech: Speech,
) {
  const { review } = speech.words;
  const figures = record.statistics.filter(({ id }) => id !== item.id);
  const about = list === null ? html`data-set` : html`data-set="${list}" data-item="${item.id}"`;
  const remove =
    list === null ? '' : html` <button type="button" class="quiet" data-remove>${review.did.remove}</button>`;
  return html`<form ${about}>${fields.map((field) => fieldInput(field, { item, figures }, speech))}
${noteInput(speech)}<p class="doing"><button type="submit">${review.save}</button>${remove}</p><p class="said" role="status"></p></form>`;
}

function noteInput({ words }: Speech) {
  return html`<label class="note-field">${words.review.note} <input type="text" maxlength="2000" autocomplete="off" data-note></label>`;
}

/** What tells an item from the others of its list. */
function labelOf(item: object): string {
  const { name, rawText, number, kind } = item as Readonly<Record<string, string | null | undefined>>;
  return name ?? rawText ?? number ?? kind ?? '';
}
