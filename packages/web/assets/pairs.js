// A passage in the text and its row in the table light up together; on a narrow screen the filters start folded.
const items = new Map();
const itemOf = (element) => {
  const link = element.closest?.('mark, .item');
  const target = link?.matches('mark') ? link.querySelector('a')?.hash.slice(3) : link?.id.slice(2);
  return target ?? null;
};
for (const element of document.querySelectorAll('.text mark, .item[id]')) {
  const item = itemOf(element);
  if (item !== null) items.set(item, [...(items.get(item) ?? []), element]);
}
let lit = null;
const light = (item) => {
  if (item === lit) return;
  for (const element of items.get(lit) ?? []) element.classList.remove('lit');
  for (const element of items.get(item) ?? []) element.classList.add('lit');
  lit = item;
};
for (const event of ['pointerover', 'focusin']) document.addEventListener(event, ({ target }) => light(itemOf(target)));

const fold = document.querySelector('details.fold');
if (fold !== null && matchMedia('(max-width: 56rem)').matches) fold.open = false;
