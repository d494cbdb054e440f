// The words of a name without accents, each once.
import { foldAccents } from '@giaoban/text';

export function plainWords(text: string): Set<string> {
  return new Set(foldAccents(text).match(/[\p{L}\p{N}]+/gu));
}
