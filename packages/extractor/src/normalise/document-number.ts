// From a document's number to its type and number: "Chỉ thị số 05 - CT/TU" is the Chỉ thị 05-CT/TU.
import { readTable } from '@giaoban/resources';
import { fold } from '@giaoban/text';
import { z } from 'zod';
import type { Normaliser } from './normaliser.ts';

const Row = z.object({ form: z.string().min(1), type: z.string().min(1), abbreviation: z.string() });
const ROWS = readTable('lexicon/document-types.tsv', Row);
const TYPES = new Map(ROWS.map(({ form, type }) => [fold(form), type]));
const ABBREVIATIONS = new Map(ROWS.filter((row) => row.abbreviation !== '').map((row) => [row.abbreviation, row.type]));

/**
 * Groups `kind`, the word of the type, and `number`. Where the word is missing the number's own letters tell the type;
 * where they do not, it is no document ("15/3-A"). Date and issuer are null: the stage reads them from around.
 */
export const documentNumber: Normaliser<'cited-document'> = {
  type: 'cited-document',
  normalise({ groups }) {
    const number = groups.number!.replace(/ ?([-–/]) ?/g, (_, mark: string) => (mark === '–' ? '-' : mark));
    const type = groups.kind === undefined ? typeOfLetters(number) : TYPES.get(fold(groups.kind));
    return type === undefined ? null : { type, number, date: null, issuer: null };
  },
};

/** The letters between number and organ: "30-CT/TW", "861/QĐ-TTg". */
function typeOfLetters(number: string): string | undefined {
  const letters = /^\d+(?:\/\d{4})?[-/]([A-ZĐ][A-Za-zĐđ]*)/u.exec(number)?.[1];
  return letters === undefined ? undefined : ABBREVIATIONS.get(letters);
}
