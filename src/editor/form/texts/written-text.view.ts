import type { Language } from '../../../feed/feed.js';
import { isObject } from '../../../feed/json-value.js';
import { LANGUAGES } from '../../../feed/shape/widget-words.js';

/** The language of texts that are given without one. */
export function baseLanguageOf(feed: unknown): Language {
  const written = isObject(feed) ? feed['language'] : undefined;
  return LANGUAGES.find((language) => language === written) ?? 'nb';
}

/**
 * A text in one language, as it is written: without looking in others.
 *
 * @param base the language of texts that are given without one
 */
export function textIn(written: unknown, language: Language, base: Language): string {
  if (typeof written === 'string') return language === base ? written : '';
  if (!isObject(written)) return '';
  const text = written[codeIn(written, language)];
  return typeof text === 'string' ? text : '';
}

/**
 * The text with another wording in one language. Without any other language it stays a plain text; the order of the
 * languages that are there stays, and what else stands beside them.
 *
 * @param text nothing but spaces takes the language away
 * @returns undefined when nothing is left
 */
export function withTextIn(written: unknown, language: Language, text: string, base: Language): unknown {
  const isGone = text.trim() === '';
  if (!isObject(written)) {
    const before = typeof written === 'string' && written.trim() !== '' ? written : undefined;
    if (language === base) return isGone ? undefined : text;
    if (isGone) return before;
    return before === undefined ? { [language]: text } : inOrder({ [base]: before, [language]: text });
  }
  const code = codeIn(written, language);
  if (isGone) {
    const rest = Object.entries(written).filter(([name]) => name !== code);
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
  }
  return Object.hasOwn(written, code) ? { ...written, [code]: text } : inOrder({ ...written, [code]: text });
}

/** Bokmål may be written with its old code. */
function codeIn(written: Readonly<Record<string, unknown>>, language: Language): string {
  return language === 'nb' && !Object.hasOwn(written, 'nb') && Object.hasOwn(written, 'no') ? 'no' : language;
}

/** A language that is new comes where it stands in the order of all. */
function inOrder(text: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const place = (code: string) => LANGUAGES.findIndex((language) => language === (code === 'no' ? 'nb' : code));
  return Object.fromEntries(Object.entries(text).sort(([a], [b]) => place(a) - place(b)));
}
