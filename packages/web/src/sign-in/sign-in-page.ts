// Where a reader says which key they have, on a server that is read with keys alone; works without a script.
import { html } from 'hono/html';
import type { Session } from '../answers.ts';
import type { Speech } from '../language.ts';
import { layout, pageHref } from '../pages/layout.ts';

/** What the page says before the form: nothing, or why the key was not taken. */
export type SignInRefusal = 'wrong' | 'notForReading';

/**
 * @param to path of the page that is shown behind signing in
 * @param refused why the last key did not do; null where none was given
 */
export function signInPage(to: string, refused: SignInRefusal | null, speech: Speech) {
  const { signIn } = speech.words;
  return framed(
    html`<h1>${signIn.needed}</h1>
<p>${signIn.lead}</p>
${refused === null ? '' : html`<p class="notice" role="alert">${signIn[refused]}</p>`}
${keyForm(to, speech)}`,
    inOther(to, speech),
    speech,
  );
}

/** What the browser holds, to look at and to give back. */
export function sessionPage(session: Session | null, speech: Speech) {
  const { words, fill } = speech;
  const { signIn } = words;
  const key = session?.key ?? null;
  const content =
    key !== null
      ? html`<p>${fill(signIn.held, { name: key.name })}</p>
<form class="compare-form" action="${pageHref('/dang-xuat', speech.language)}" method="post"><button type="submit">${signIn.leave}</button></form>`
      : session?.needed
        ? html`<p>${signIn.lead}</p>${keyForm('/', speech)}`
        : html`<p>${signIn.open}</p>`;
  return framed(html`<h1>${signIn.title}</h1>${content}`, inOther('/dang-nhap', speech), speech);
}

function keyForm(to: string, { words, language }: Speech) {
  const { signIn } = words;
  return html`<form class="compare-form" action="${pageHref('/dang-nhap', language)}" method="post">
<input type="hidden" name="to" value="${to}">
<div class="line"><label class="wide">${signIn.key} <input type="password" name="key" maxlength="200" autocomplete="current-password" spellcheck="false" required></label></div>
<button type="submit">${signIn.enter}</button>
<p class="note">${signIn.hint}</p></form>`;
}

/** A path of ours in the other language. */
function inOther(path: string, { language }: Speech): string {
  const { pathname, searchParams } = new URL(path, 'http://here.invalid');
  if (language === 'vi') searchParams.set('lang', 'en');
  else searchParams.delete('lang');
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

function framed(content: unknown, otherHref: string, speech: Speech) {
  const { words } = speech;
  return layout({
    title: `${words.signIn.title} — ${words.name}`,
    speech,
    otherHref,
    content: html`<div class="prose">${content}</div>`,
  });
}
