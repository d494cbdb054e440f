// All of a record that may name somebody.
import type { PageRecord } from '@giaoban/records';

export function textOf({ title, text, officials }: PageRecord): string {
  return [title ?? '', text, ...officials.map(({ name }) => name)].join('\n');
}
