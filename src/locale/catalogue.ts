import type { Language } from '../feed/feed.js';

/** A text of the interface in all four languages, side by side so that a missing one cannot be overlooked. */
export type Entry = Readonly<Record<Language, string>>;

/** A text that depends on a number of things. `{count}` in it is replaced by the number. */
export interface PluralEntry {
  readonly one: Entry;
  readonly other: Entry;
}

export type Values = Readonly<Record<string, string | number>>;

/** The text of an entry, with every `{name}` replaced by its value. */
export function say(entry: Entry, language: Language, values: Values = {}): string {
  return entry[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The text that fits a count. In all four languages only 1 takes the singular. */
export function sayCount(entry: PluralEntry, count: number, language: Language, values: Values = {}): string {
  return say(count === 1 ? entry.one : entry.other, language, { count: countWord(count, language), ...values });
}

/** The greatest count that running text has in words. */
export const MOST_IN_WORDS = 12;

/** A count as running text writes it: in words up to twelve, in figures above. */
export function countWord(count: number, language: Language): string {
  return COUNT_WORDS[language][count] ?? String(count);
}

/** The same text with a capital first letter, as at the start of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A list in running text: "a, b og c". */
export function listOf(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1) ?? ''}`;
}

const AND: Entry = { nb: 'og', nn: 'og', sv: 'och', en: 'and' };

const COUNT_WORDS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  nn: ['ingen', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'],
  sv: ['inga', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};
