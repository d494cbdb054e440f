// Whether someone is called so: a name with accents meets that name, one without meets all that read so.
import { lostAccents, nameKey, plainNameKey } from './name-key.ts';

export function isCalled(
  person: { readonly name: string; readonly otherNames: readonly string[] },
  name: string,
): boolean {
  const keyOf = lostAccents(name) ? plainNameKey : nameKey;
  return [person.name, ...person.otherNames].some((own) => keyOf(own) === keyOf(name));
}
