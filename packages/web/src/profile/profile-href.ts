// The addresses of a person's page, and of all who have a name.
import type { Language } from '../language.ts';
import { pageHref } from '../pages/layout.ts';

export function profileHref(id: string, language: Language): string {
  return pageHref(`/can-bo/${encodeURIComponent(id)}`, language);
}

/** The address of those who have a name. */
export function namesakesHref(name: string, language: Language): string {
  return `/ho-so?${new URLSearchParams({ name, ...(language === 'vi' ? {} : { lang: language }) })}`;
}
