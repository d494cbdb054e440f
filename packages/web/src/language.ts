// The two languages of the pages: Vietnamese first, English with `?lang=en`. Their words lie in messages/*.json.
import en from './messages/en.json' with { type: 'json' };
import vi from './messages/vi.json' with { type: 'json' };

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Messages = typeof vi;

const MESSAGES: Record<Language, Messages> = { vi, en };

/** What a page needs to speak: the language, its words, its numbers. */
export interface Speech {
  readonly language: Language;
  readonly words: Messages;
  /** A number as the language writes it: 4.494 in Vietnamese, 4,494 in English. */
  number(value: number): string;
  /** Puts values into `{name}` places of a message; numbers as the language writes them. */
  fill(message: string, values: Readonly<Record<string, string | number>>): string;
}

const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

function speechOf(language: Language): Speech {
  const numbers = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 6 });
  return {
    language,
    words: MESSAGES[language],
    number: (value) => numbers.format(value),
    fill: (message, values) =>
      message.replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = values[name];
        return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
      }),
  };
}
const SPEECHES: Record<Language, Speech> = { vi: speechOf('vi'), en: speechOf('en') };

/** The speech that a `lang` parameter asks for; anything unknown is Vietnamese. */
export function speech(lang: string | null | undefined): Speech {
  return SPEECHES[lang === 'en' ? 'en' : 'vi'];
}
