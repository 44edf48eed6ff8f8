import { diffWordsWithSpace } from 'diff';

import { isObject } from '../../feed/json-value.js';
import { LANGUAGES, type Language } from '../../feed/feed.js';
import { listOf, say, sayCount } from '../../locale/catalogue.js';
import { LANGUAGE_NAMES } from '../../locale/language.words.js';
import { TEXT_WORDS as WORDS } from '../changes.words.js';
import type { ChangeItem, TextPart } from '../feed-changes.js';

/** A text as a feed writes it, by language; what is given without one stands under ''. */
type Texts = ReadonlyMap<Language | '', string>;

/**
 * What has been changed in a text, in the reader's language if it was changed there, else in the first one that it was
 * changed in, with the languages that it is about.
 *
 * @param about where the text stands: «Bioøkonomi, beskrivelse»
 */
export function textChange(before: unknown, after: unknown, about: string, language: Language): ChangeItem[] {
  const [was, is] = [textsOf(before), textsOf(after)];
  const changed = [...new Set([...is.keys(), ...was.keys()])].filter((key) => was.get(key) !== is.get(key));
  const shown = changed.includes(language) ? language : changed[0];
  if (shown === undefined) return [];
  const parts = partsOf(was.get(shown) ?? '', is.get(shown) ?? '');
  return [{ kind: 'text', about: `${about}${languagesOf(changed, language)}`, parts }];
}

/** A text word by word: what stays, what is new, and what is gone. */
export function partsOf(before: string, after: string): readonly TextPart[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function textsOf(value: unknown): Texts {
  if (typeof value === 'string') return new Map([['', value]]);
  if (!isObject(value)) return new Map();
  const entries = LANGUAGES.flatMap((language) => {
    const text = value[language] ?? (language === 'nb' ? value['no'] : undefined);
    return typeof text === 'string' ? [[language, text] as const] : [];
  });
  return new Map(entries);
}

/** « (nynorsk)», « (på 4 språk)»; nothing where the text has no language of its own. */
function languagesOf(changed: readonly (Language | '')[], language: Language): string {
  const named = changed.filter((key) => key !== '');
  if (named.length === 0) return '';
  if (named.length > 2) return ` (${sayCount(WORDS.languages, named.length, language, { count: named.length })})`;
  const names = named.map((name) => say(LANGUAGE_NAMES[name], language));
  return ` (${listOf(names, language)})`;
}
