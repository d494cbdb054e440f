// Numbers as Vietnamese pages write them: "4.494", "12,5", "1 215", "04", and the English "412204.00" of tables.

/**
 * Reads one written number, separators and all; magnitude words are not part of it.
 * "4.494" → 4494, "12,5" → 12.5, "1.234,5" → 1234.5, "412204.00" → 412204, "7,148,500" → 7148500.
 *
 * @returns null where the separators make no sense ("1.2.3" is a section number)
 */
export function readNumber(written: string): number | null {
  const text = written.replace(/[ \u00a0]/g, '.');
  if (/^\d+$/.test(text)) return Number(text);
  // Points between groups of three are thousands, a comma starts the decimals; "0.125" can only be decimals.
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d+$/.test(text)) return Number(text.replace(',', '.'));
  // English: commas between groups, a point before the decimals.
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(text) || /^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(text))
    return Number(text.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(text)) return Number(text);
  // "2.804.772.5": the last point stands for the comma.
  if (/^[1-9]\d{0,2}(?:\.\d{3})+\.\d{1,2}$/.test(text)) return Number(text.replace(/\.(?=\d{3}(?:\.|$))/g, ''));
  return null;
}
