import { withoutByteOrderMark } from '../../feed/json/byte-order-mark.js';
import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';
import { SOFT_HYPHEN } from './breaks.js';

/** A title or label in one language, and where it stands in the text of the file. */
export interface Title {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  /** Where its literal begins in the file, after the quotation mark. */
  readonly start: number;
  /** Where its literal ends, before the quotation mark. */
  readonly end: number;
}

/** A name of a property, or the number of an item of a list. */
type Step = string | number;

/** As the file shows it: a soft hyphen itself cannot be seen in an editor. */
const ESCAPED = '\\u00ad';

/**
 * The titles of focus areas and the labels of factors, which may get soft hyphens, in the order of the file.
 *
 * @param text the feed as JSON without mistakes
 */
export function* titlesOf(text: string): Generator<Title, void> {
  const ownLanguage = languageOf(topLevelLanguage(text)) ?? 'nb';
  for (const { path, start, end } of stringsOf(text)) {
    const language = languageAt(path, ownLanguage);
    if (language !== undefined)
      yield { path: pathText(path), language, text: String(JSON.parse(`"${text.slice(start, end)}"`)), start, end };
  }
}

/**
 * A literal with soft hyphens where the text has them; its own escapes stay as they are.
 *
 * @param text the same text with soft hyphens
 */
export function literalOf(literal: string, text: string): string {
  const units = literal.match(/\\u[\da-f]{4}|\\.|[^]/gi) ?? [];
  return text
    .split('')
    .map((unit) => (unit === SOFT_HYPHEN ? ESCAPED : units.shift()))
    .join('');
}

/** The language of a text that may get soft hyphens; undefined for every other string. */
function languageAt(path: readonly Step[], ownLanguage: Language): Language | undefined {
  const [list, index, property, language] = path;
  const isTitle = list === 'focusAreas' && property === 'title';
  const isLabel = list === 'factors' && property === 'label';
  if (typeof index !== 'number' || !(isTitle || isLabel) || path.length > 4) return undefined;
  return path.length === 3 ? ownLanguage : languageOf(language);
}

function languageOf(value: unknown): Language | undefined {
  if (value === 'no') return 'nb';
  return LANGUAGES.find((language) => language === value);
}

function topLevelLanguage(text: string): unknown {
  const value = JSON.parse(withoutByteOrderMark(text)) as unknown;
  return typeof value === 'object' && value !== null && 'language' in value ? value.language : undefined;
}

/**
 * Every string in a JSON text that is no property's name, with its path and where its literal stands between the
 * quotation marks.
 */
function* stringsOf(text: string): Generator<{ path: Step[]; start: number; end: number }> {
  const open: { key: Step; isName: boolean }[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const inner = open.at(-1);
    if (token === '{') open.push({ key: '', isName: true });
    else if (token === '[') open.push({ key: 0, isName: false });
    else if (token === '}' || token === ']') open.pop();
    else if (!inner || token === ':') continue;
    else if (token === ',') {
      if (typeof inner.key === 'number') inner.key += 1;
      else inner.isName = true;
    } else if (inner.isName) {
      inner.key = String(JSON.parse(token));
      inner.isName = false;
    } else yield { path: open.map(({ key }) => key), start: index + 1, end: index + token.length - 1 };
  }
}

function pathText(path: readonly Step[]): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}
