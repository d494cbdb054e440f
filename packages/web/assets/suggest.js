// Names of people, organs and places under the search box while someone types; without this script the box just searches.
const form = document.querySelector('form.search');
const box = form.querySelector('#q');
const list = document.createElement('ul');
Object.assign(list, { id: 'suggestions', className: 'suggestions', hidden: true });
list.setAttribute('role', 'listbox');
list.setAttribute('aria-label', form.dataset.suggestions);
form.append(list);
for (const [name, value] of Object.entries({
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-controls': list.id,
  'aria-expanded': 'false',
})) {
  box.setAttribute(name, value);
}

const PAUSE = 120;
const FILTERS = { person: 'official', organ: 'organ' };
let active = -1;
let timer = 0;
let asking = new AbortController();

const show = (names) => {
  active = -1;
  box.removeAttribute('aria-activedescendant');
  list.replaceChildren(
    ...names.map(({ kind, name }, i) => {
      const option = document.createElement('li');
      Object.assign(option, { id: `suggestion-${i}`, textContent: name });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const label = document.createElement('span');
      Object.assign(label, { className: 'by', textContent: form.dataset[kind] });
      option.append(' ', label);
      // Before the box loses the focus, which closes the list.
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => choose(kind, name));
      return option;
    }),
  );
  list.hidden = names.length === 0;
  box.setAttribute('aria-expanded', String(!list.hidden));
};
const close = () => {
  clearTimeout(timer);
  asking.abort();
  show([]);
};

/** A person or an organ becomes a filter beside those that are set; a place, whose level the API does not say, a phrase. */
const choose = (kind, name) => {
  close();
  const filter = FILTERS[kind];
  if (filter === undefined) box.value = `"${name}"`;
  else {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: filter, value: name });
    form.append(field);
    box.value = '';
  }
  form.submit();
};

const suggest = async () => {
  asking = new AbortController();
  try {
    const q = encodeURIComponent(box.value.trim().slice(0, 300));
    const answer = await fetch(`/v1/suggest?limit=8&q=${q}`, { signal: asking.signal });
    show(answer.ok ? (await answer.json()).items : []);
  } catch {
    // Asked anew, or the API is away: the box still searches.
  }
};
box.addEventListener('input', () => {
  clearTimeout(timer);
  asking.abort();
  if (box.value.trim().length < 2) show([]);
  else timer = setTimeout(suggest, PAUSE);
});

const move = (to) => {
  const options = [...list.children];
  options[active]?.setAttribute('aria-selected', 'false');
  // One place before the first and after the last is the box itself.
  active = to < -1 ? options.length - 1 : to >= options.length ? -1 : to;
  options[active]?.setAttribute('aria-selected', 'true');
  options[active]?.scrollIntoView({ block: 'nearest' });
  if (active === -1) box.removeAttribute('aria-activedescendant');
  else box.setAttribute('aria-activedescendant', options[active].id);
};
const KEYS = {
  ArrowDown: () => move(active + 1),
  ArrowUp: () => move(active - 1),
  Escape: close,
  Enter: () => list.children[active].click(),
};
box.addEventListener('keydown', (event) => {
  if (list.hidden || event.isComposing || KEYS[event.key] === undefined || (event.key === 'Enter' && active === -1))
    return;
  event.preventDefault();
  KEYS[event.key]();
});
box.addEventListener('blur', close);
