import { isObject } from '../../json-value.js';
import type { ProblemList } from '../../problem.js';
import { TEXT_LENGTH } from '../../shape/limits.js';
import { partsInSteps } from '../parts-in-steps.js';
import { isPersonName } from './person-names.js';
import { isRequiredAt } from './required-texts.js';

/** Names of properties that hold addresses, not words. */
const ADDRESSES: readonly string[] = ['url', '$schema'];

/** UTF-8 that was read as Latin-1 or Windows-1252 and saved again: `Ã¸` for ø. */
const MOJIBAKE = /[\u00c2\u00c3][\u0080-\u00bf\u2013-\u2122\u0152-\u017e]|\u00e2\u20ac/;
const REPLACED = /\ufffd/;
const HTML = /<\/?[a-z][^<>]{0,200}>|&(?:[a-z]{2,8}|#[0-9]{1,5});/i;

/**
 * Eight Norwegian digits or some of Sweden's, in the groups that telephone numbers are written in, or after a word for
 * it.
 */
const TELEPHONE = new RegExp(
  `(?:${[
    /\b(?:tlf|telefon|tel|mobil|mob|phone)\b[.: ]{0,3}\+?[0-9][0-9 ]{6,14}/,
    /\+4[67][ 0-9-]{8,14}/,
    /(?<![0-9][ .]?)[2-9][0-9] [0-9]{2} [0-9]{2} [0-9]{2}/,
    /(?<![0-9][ .]?)[49][0-9]{2} [0-9]{2} [0-9]{3}/,
    /(?<![0-9][ .]?)07[0-9][- ][0-9]{3} [0-9]{2} [0-9]{2}/,
  ]
    .map(({ source }) => source)
    .join('|')})(?![ .]?[0-9])`,
  'i',
);

/** Where an organisation's name belongs. */
const ORGANISATION = new RegExp(
  `^(?:${[
    /actors\[\d+\]\.name/,
    /(?:publisher|contact)\.name/,
    /(?:focusAreas|goals)\[\d+\]\.owner/,
    /.*\.(?:adoptedBy|decidedBy|producer|publisher)/,
    /projects\[\d+\]\.organisation\[\d+\]/,
  ]
    .map(({ source }) => source)
    .join('|')})(?:\\.[a-z]{2})?$`,
);

/** The languages of which one must be among those of a text, by the feed's language. */
const READ_IN: Readonly<Record<string, readonly string[]>> = {
  nb: ['nb', 'nn', 'no'],
  nn: ['nb', 'nn', 'no'],
  no: ['nb', 'nn', 'no'],
  sv: ['sv'],
  en: ['en'],
};
const LANGUAGE_CODES: readonly string[] = ['nb', 'nn', 'no', 'sv', 'en'];

/**
 * Looks at every text as it was written: broken letters, markup, telephone numbers, names of persons where
 * organisations belong, and texts that are not in the feed's language, which those that must be there have to be in. A
 * page may do something else in between.
 *
 * @param input what `JSON.parse` gave, already known not to be too deep
 */
export function* checkTexts(input: unknown, problems: ProblemList): Generator<void> {
  const language = isObject(input) && typeof input['language'] === 'string' ? input['language'] : 'nb';
  const check = new TextCheck({ input, languages: READ_IN[language] ?? LANGUAGE_CODES, language, problems });
  for (const { value, path, name, isOpened } of partsInSteps(input)) {
    if (!isOpened) check.value(value, path, name);
    else if (isObject(value)) check.language(value, path);
    yield;
  }
}

interface TextCheckOptions {
  readonly input: unknown;
  /** The languages of which one must be among those of a text. */
  readonly languages: readonly string[];
  /** The language of the feed. */
  readonly language: string;
  readonly problems: ProblemList;
}

class TextCheck {
  constructor(readonly options: TextCheckOptions) {}

  value(value: unknown, path: string, name: string): void {
    if (typeof value === 'string') this.#text(value.slice(0, TEXT_LENGTH), path, name);
    else if (Array.isArray(value)) value.forEach((item, index) => this.value(item, `${path}[${index}]`, name));
    else if (isObject(value)) {
      this.language(value, path);
      for (const [key, inner] of Object.entries(value)) this.value(inner, path === '' ? key : `${path}.${key}`, key);
    }
  }

  #text(text: string, path: string, name: string): void {
    if (text.includes('\ufffd'))
      this.options.problems.warning('letters-lost', path, { value: excerptOf(text, REPLACED) });
    else if (MOJIBAKE.test(text)) {
      const value = excerptOf(text, MOJIBAKE);
      const suggestion = repaired(value);
      this.options.problems.warning('letters-broken', path, {
        value,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
    if (ADDRESSES.includes(name)) return;
    if (HTML.test(text)) this.options.problems.warning('html', path, { value: excerptOf(text, HTML) });
    if (TELEPHONE.test(text)) this.options.problems.warning('telephone', path);
    if (ORGANISATION.test(path) && isPersonName(text))
      this.options.problems.warning('person-name', path, { value: text });
  }

  /** A text that is there only in languages that most readers of this feed will not choose, or will not expect. */
  language(value: Readonly<Record<string, unknown>>, path: string): void {
    const { input, language, languages, problems } = this.options;
    const codes = Object.keys(value);
    const isLocalized = codes.length > 0 && codes.every((code) => LANGUAGE_CODES.includes(code));
    const written = codes.filter((code) => typeof value[code] === 'string' && value[code].trim() !== '');
    if (!isLocalized || written.length === 0 || written.some((code) => isSame(code, language))) return;
    const values = { found: written.join(', '), language };
    // A feed that does not say its language may be in either Norwegian.
    const isSaid = isObject(input) && LANGUAGE_CODES.includes(String(input['language']));
    if (isSaid && isRequiredAt(path, input)) problems.error('language-missing', path, values);
    else if (!written.some((code) => languages.includes(code))) problems.warning('language-missing', path, values);
  }
}

/** Whether two codes are of one language: bokmål may be written with its old one. */
function isSame(code: string, language: string): boolean {
  const [one, other] = [code, language].map((each) => (each === 'no' ? 'nb' : each));
  return one === other;
}

/** What stands around the first match: the words that it is in. */
function excerptOf(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at);
  return text.slice(Math.max(start, at - 30), Math.min(end < 0 ? text.length : end, at + 30));
}

/** The bytes of Windows-1252 that are other characters than those of their numbers. */
const WINDOWS_1252: ReadonlyMap<string, number> = new Map(
  [...'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f'].flatMap(
    (character, index) => [[character, 0x80 + index] as const],
  ),
);
const MORE_OF_1252: ReadonlyMap<string, number> = new Map(
  [...'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'].map(
    (character, index) => [character, 0x90 + index] as const,
  ),
);

/** The text that the bytes of a misread one stand for, or undefined where that is none. */
function repaired(text: string): string | undefined {
  const bytes = [...text].map(
    (character) => WINDOWS_1252.get(character) ?? MORE_OF_1252.get(character) ?? character.codePointAt(0) ?? 0,
  );
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}
