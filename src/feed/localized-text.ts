import { LANGUAGES, type Language } from './shape/widget-words.js';

/** Text in one or more languages. Never empty: text that holds no language at all is left out of the feed. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/** A text in one language, with the language it turned out to be in. */
export interface Phrase {
  readonly text: string;
  readonly language: Language;
}

/**
 * The text in the reader's language or the nearest there is: the other written Norwegian first, then the neighbours.
 * The language of the result goes along, since a fallback must be marked with `lang` for screen readers and
 * hyphenation.
 */
export function phraseIn(text: LocalizedText, language: Language): Phrase {
  for (const candidate of FALLBACKS[language]) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, language: candidate };
  }
  return { text: '', language };
}

/** The text without soft hyphens: they are for line breaks only, not for names, searches, tables and files. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** The language that a BCP 47 tag asks for (`no` and `nb-NO` are bokmål), or undefined when it is none of ours. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return primary === 'no' ? 'nb' : LANGUAGES.find((language) => language === primary);
}

/**
 * The text with soft hyphens only in words so long that a narrow column cannot hold them; the rest move to the next
 * line whole.
 */
export function hyphenatedInLongWords(text: string): string {
  return text.replace(/\S+/g, (word) =>
    withoutSoftHyphens(word).length < LONG_WORD ? withoutSoftHyphens(word) : word,
  );
}

/** Letters from which a word is broken rather than moved. */
const LONG_WORD = 13;

const FALLBACKS: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'sv', 'en'],
  nn: ['nn', 'nb', 'sv', 'en'],
  sv: ['sv', 'nb', 'nn', 'en'],
  en: ['en', 'nb', 'nn', 'sv'],
};
