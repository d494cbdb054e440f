// TCVN3 (ABC) and VNI: fonts of before Unicode that give Latin-1 characters Vietnamese shapes ("Héi nghÞ" is Hội nghị).
import { readTable } from '@giaoban/resources';
import { z } from 'zod';

const Row = z.object({
  encoding: z.enum(['tcvn3', 'vni']),
  from: z.string().min(1),
  to: z.string().min(1),
  codes: z.string().regex(/^[0-9A-F]{4}( [0-9A-F]{4})?$/, 'code points as four hexadecimal digits'),
});
export type FontEncoding = z.infer<typeof Row>['encoding'];

interface Converter {
  readonly pattern: RegExp;
  readonly to: ReadonlyMap<string, string>;
}

const CONVERTERS: Record<FontEncoding, Converter> = { tcvn3: converter('tcvn3'), vni: converter('vni') };

function converter(encoding: FontEncoding): Converter {
  const to = new Map<string, string>();
  for (const row of readTable('content/font-encodings.tsv', Row)) {
    if (row.encoding !== encoding) continue;
    const from = row.codes.split(' ').map((code) => String.fromCharCode(Number.parseInt(code, 16)));
    to.set(from.join(''), row.to);
  }
  const forms = [...to.keys()].sort((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return { pattern: new RegExp(forms.join('|'), 'g'), to };
}

/** The text in Unicode. Characters that the font does not use stay. */
export function fromFontEncoding(text: string, encoding: FontEncoding): string {
  const { pattern, to } = CONVERTERS[encoding];
  return text.replace(pattern, (form) => to.get(form) ?? form);
}
