// Corrections go to the API with the reviewer's key, which lives in the session storage of this tab alone.
const STORED = 'giaoban-review-key';
const SAID = 'giaoban-review-said';
const keyForm = document.querySelector('.reviewer-key');
const words = keyForm.dataset;
const saidOf = (form) => (form ?? keyForm).querySelector('.said') ?? keyForm.querySelector('.said');
const tell = (form, text) => {
  saidOf(form).textContent = text;
};
const key = () => sessionStorage.getItem(STORED);

const showKey = () => {
  const held = key() !== null;
  for (const element of document.querySelectorAll('.with-key')) element.hidden = !held;
  for (const element of document.querySelectorAll('.without-key')) element.hidden = held;
  tell(null, held ? words.held : '');
};

/** Asks the API with the key. @returns whether it did what was asked; why not is told beside the form */
const ask = async (form, path, method, body) => {
  if (key() === null) {
    tell(form, words.missing);
    keyForm.querySelector('input').focus();
    return false;
  }
  try {
    const response = await fetch(path, {
      method,
      headers: { authorization: `Bearer ${key()}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return true;
    const problem = await response.json().catch(() => ({}));
    tell(
      form,
      response.status === 401
        ? words.wrong
        : `${problem.detail ?? response.statusText}${problem.expected ? ` (${problem.expected})` : ''}`,
    );
  } catch {
    tell(form, words.away);
  }
  return false;
};
const done = () => {
  sessionStorage.setItem(SAID, words.kept);
  location.reload();
};
const correct = async (form, correction) => {
  if (await ask(form, '/v1/corrections', 'POST', correction)) done();
};

keyForm.addEventListener('submit', async (event) => {
  event.preventDefault();
  const box = keyForm.querySelector('input');
  sessionStorage.setItem(STORED, box.value.trim());
  box.value = '';
  const held = await ask(null, '/v1/corrections?limit=1', 'GET');
  if (held) showKey();
  else sessionStorage.removeItem(STORED);
});
keyForm.querySelector('[data-forget]').addEventListener('click', () => {
  sessionStorage.removeItem(STORED);
  showKey();
});

/** What stands in a control; nothing written is nothing known. */
const scalar = (control) => {
  if (control.type === 'checkbox') return control.checked;
  const text = control.value.trim();
  if (text === '') return null;
  return control.dataset.number === undefined ? text : Number(text);
};
const parts = (group) => {
  const controls = [...group.querySelectorAll('[data-part]')];
  const typed = Object.fromEntries(controls.map((control) => [control.dataset.part, scalar(control)]));
  const said = controls.some((control) => control.tagName === 'INPUT' && scalar(control) !== null);
  for (const { dataset } of controls) if (dataset.like && said) typed[dataset.part] ??= typed[dataset.like];
  return said ? typed : null;
};
const written = (box) => {
  const groups = [...box.querySelectorAll('[data-group]')];
  if (box.dataset.kind === 'list') return groups.map(parts).filter((group) => group !== null);
  if (box.dataset.kind !== 'object') return scalar(box.querySelector('[data-part]'));
  const blank = () =>
    Object.fromEntries([...groups[0].querySelectorAll('[data-part]')].map((c) => [c.dataset.part, null]));
  return parts(groups[0]) ?? (box.dataset.optional === undefined ? blank() : null);
};

const record = document.querySelector('[data-record]')?.dataset.record;
const noteOf = (form) => form.querySelector('[data-note]').value.trim() || null;

for (const form of document.querySelectorAll('form[data-set]')) {
  const list = form.dataset.set || null;
  const item = form.dataset.item ?? null;
  const before = new Map([...form.querySelectorAll('[data-field]')].map((box) => [box, JSON.stringify(written(box))]));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const changed = [...before].filter(([box, was]) => JSON.stringify(written(box)) !== was);
    if (changed.length === 0) return tell(form, words.nothing);
    for (const [box] of changed) {
      const value = written(box);
      const was = JSON.parse(box.dataset.was);
      const correction = { do: 'set', record, list, item, field: box.dataset.field, value, was, note: noteOf(form) };
      if (!(await ask(form, '/v1/corrections', 'POST', correction))) return;
      before.set(box, JSON.stringify(value));
      box.dataset.was = JSON.stringify(value);
    }
    done();
  });
  form.querySelector('[data-remove]')?.addEventListener('click', () => {
    if (confirm(words.sure)) correct(form, { do: 'remove', record, list, item, note: noteOf(form) });
  });
}

for (const form of document.querySelectorAll('form[data-add]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const value = {};
    for (const box of form.querySelectorAll('[data-field]')) {
      const said = written(box);
      if (said !== null && said !== false) value[box.dataset.field] = said;
    }
    const quote = form.querySelector('[data-quote]').value.trim();
    correct(form, { do: 'add', record, list: form.dataset.add, value, quote, note: noteOf(form) });
  });
}

// Whoever is written otherwise than all namesakes is named by the address of their profile.
for (const form of document.querySelectorAll('form[data-merge]')) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const address = form.querySelector('input').value.trim();
    const [, id] = /\/can-bo\/([^/?#]+)/.exec(address) ?? [];
    const held = { headers: { authorization: `Bearer ${key()}` } };
    const other = id === undefined ? null : await fetch(`/v1/people/${id}`, held).catch(() => null);
    if (!other?.ok) return tell(form, form.dataset.nobody);
    const [mention] = (await other.json()).mentions;
    correct(form, { do: 'same', between: [form.dataset.merge, `${mention.record}/${mention.official}`] });
  });
}

// Words that are selected in the text become the quote of what is being added.
document.querySelector('.review .text')?.addEventListener('pointerup', () => {
  const selected = String(getSelection()).trim();
  if (selected === '') return;
  for (const quote of document.querySelectorAll('details.add[open] [data-quote]')) quote.value = selected;
});
// A mark in the text opens the form of its item.
const open = () => {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.matches('details')) target.open = true;
};
addEventListener('hashchange', open);
open();

document.addEventListener('click', ({ target }) => {
  const { undo, same, different } = target.dataset ?? {};
  const form = target.closest?.('form') ?? null;
  if (target.dataset?.confirm !== undefined) correct(form, { do: 'confirm', record });
  if (undo !== undefined)
    ask(form, `/v1/corrections/${encodeURIComponent(undo)}`, 'DELETE').then((did) => did && done());
  if (same !== undefined) correct(form, { do: 'same', between: JSON.parse(same) });
  if (different !== undefined) correct(form, { do: 'different', between: JSON.parse(different) });
});

showKey();
const said = sessionStorage.getItem(SAID);
if (said !== null) tell(null, said);
sessionStorage.removeItem(SAID);
