// The address of a person's page.
import type { Language } from '../language.ts';
import { pageHref } from '../pages/layout.ts';

export function profileHref(id: string, language: Language): string {
  return pageHref(`/can-bo/${encodeURIComponent(id)}`, language);
}
