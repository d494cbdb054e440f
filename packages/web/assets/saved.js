// Saved searches: kept in this browser alone, each with its feed.
const STORED = 'giaoban-saved';
const box = document.querySelector('.saved');
const list = box.querySelector('ul');
const { name, here, feed, remove } = box.dataset;
const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(STORED) ?? '[]');
    return Array.isArray(kept) ? kept.filter(({ href }) => /^\/(?!\/)/.test(href)) : [];
  } catch {
    return [];
  }
};
const write = (kept) => {
  localStorage.setItem(STORED, JSON.stringify(kept));
  show();
};
const link = (href, text) => Object.assign(document.createElement('a'), { href, textContent: text });
const show = () => {
  const kept = read();
  list.replaceChildren(
    ...kept.map(({ href, name, feed }) => {
      const line = document.createElement('li');
      const away = Object.assign(document.createElement('button'), {
        type: 'button',
        className: 'quiet',
        textContent: '×',
      });
      away.setAttribute('aria-label', `${remove}: ${name}`);
      away.addEventListener('click', () => write(read().filter((other) => other.href !== href)));
      line.append(link(href, name), ' ', ...(/^\/v1\//.test(feed) ? [link(feed, 'Atom'), ' '] : []), away);
      return line;
    }),
  );
  save.hidden = kept.some(({ href }) => href === here);
  box.hidden = false;
};
const save = box.querySelector('button');
save.addEventListener('click', () => write([...read(), { href: here, name, feed }]));
show();
