// Addresses that a form makes: `<form method="get">` with a list of pages to choose from is a pager without links.
import type { AnyNode, Element } from 'domhandler';
import { textOf } from './page-elements.ts';

/** A list of so many is no pager of news but of days or offices. */
const MOST_OPTIONS = 200;
const NUMBER = /^\d{1,4}$/;

/** For each form with one list of numbers, and else hidden fields alone, the address of every number and its text. */
export function formLinks(forms: readonly Element[]): { href: string; text: string }[] {
  return forms.flatMap((form) => {
    if ((form.attribs.method ?? 'get').toLowerCase() !== 'get') return [];
    const fields = fieldsOf(form);
    const lists = fields.filter(({ name }) => name === 'select');
    const shown = fields.filter((field) => field.name === 'input' && !isSilent(field));
    if (lists.length !== 1 || shown.length > 0) return [];
    const name = lists[0]!.attribs.name ?? '';
    const options = lists[0]!.children.filter(isElement).filter((child) => child.name === 'option');
    if (name === '' || options.length > MOST_OPTIONS) return [];
    const hidden = fields.flatMap(({ attribs }): [string, string][] =>
      attribs.type?.toLowerCase() === 'hidden' && attribs.name && !attribs.name.startsWith('__')
        ? [[attribs.name, attribs.value ?? '']]
        : [],
    );
    return options.flatMap((option) => {
      const text = textOf(option).trim();
      const value = option.attribs.value ?? text;
      if (!NUMBER.test(value)) return [];
      const query = new URLSearchParams([...hidden, [name, value]]);
      return [{ href: `${(form.attribs.action ?? '').replace(/[?#].*/, '')}?${query}`, text }];
    });
  });
}

/** What a reader does not fill in. */
function isSilent({ attribs }: Element): boolean {
  return /^(?:hidden|submit|button|image)$/i.test(attribs.type ?? '');
}

function fieldsOf(element: Element): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'input' || child.name === 'select' ? [child] : fieldsOf(child)));
}

function isElement(node: AnyNode): node is Element {
  return node.type === 'tag';
}
