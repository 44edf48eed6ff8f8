import { isObject, isSpreadsheetDate, shown, typeName } from '../json-value.js';
import type { LocalizedText } from '../localized-text.js';
import { NOT_GIVEN, type Period } from '../period.js';
import { ProblemList, type ReadingCode } from '../problem.js';
import { LABEL_LENGTH, MOST_ITEMS, MOST_REFERENCES, TEXT_LENGTH, type Collection } from '../shape/limits.js';
import { DATE_PATTERN } from '../shape/patterns.js';
import { LANGUAGES, type Language } from '../shape/widget-words.js';
import { safeUrl } from './safe-url.js';
import { toleratedPeriod } from './tolerated-period.js';
import { parsePeriod } from './written-period.js';

/** What every part of the reading shares. */
export interface ReadingContext {
  readonly problems: ProblemList<ReadingCode>;
  /** The ids that exist, by list, gathered before anything is read. */
  readonly ids: Readonly<Record<Collection, ReadonlySet<string>>>;
  /** The language of text that is given as a plain string. */
  readonly language: Language;
  /** Reads a period, and remembers it: every series of a feed repeats the same few. */
  readonly periodOf: (text: string) => Period | undefined;
}

/** A property of an object, or an item of its list. */
interface Place {
  readonly inside: Reader;
  readonly name: string;
  readonly index?: number;
}

/** Whether something stands before an @ that browsers would take for a user, and readers for the host. */
function hasUser(value: unknown): boolean {
  return typeof value === 'string' && /\/\/[^/?#]*@/.test(value);
}

/** Reads the known properties of one object of the feed and reports, with its path, whatever cannot be read. */
export class Reader {
  /**
   * @param place where the object stands; it is put into words only when there is a problem, since a large feed has
   *   thousands of objects and seldom one
   */
  constructor(
    readonly source: Readonly<Record<string, unknown>>,
    readonly place: Place | undefined,
    readonly context: ReadingContext,
  ) {}

  /** The path of this object, empty for the feed itself. */
  get path(): string {
    if (!this.place) return '';
    const { inside, name, index } = this.place;
    return index === undefined ? inside.at(name) : `${inside.at(name)}[${index}]`;
  }

  /** The path of a property of this object. */
  at(name: string): string {
    const { path } = this;
    return path === '' ? name : `${path}.${name}`;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.source, name) && this.source[name] !== undefined && this.source[name] !== null;
  }

  /** The property as it stands, or undefined when it is absent or null. */
  raw(name: string): unknown {
    return this.has(name) ? this.source[name] : undefined;
  }

  wrongType(name: string, expected: string): undefined {
    this.context.problems.error('type', this.at(name), { expected, found: typeName(this.source[name]) });
    return undefined;
  }

  string(name: string, limit: number = LABEL_LENGTH): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') return this.wrongType(name, 'text');
    return value.trim() === '' ? undefined : this.#cut(value.trim(), this.at(name), limit);
  }

  text(name: string, limit: number = TEXT_LENGTH): LocalizedText | undefined {
    const value = this.raw(name);
    return value === undefined ? undefined : this.textOf(value, this.at(name), limit);
  }

  /** What stands in for the name of an item that has none: its id, else its place in the file. */
  get standIn(): string {
    const id = this.source['id'];
    return typeof id === 'string' || typeof id === 'number' ? String(id).trim() : this.path;
  }

  /** Text that the item cannot do without. */
  requiredText(name: string, limit: number = LABEL_LENGTH): LocalizedText {
    const { problems } = this.context;
    const told = problems.all.length;
    const text = this.text(name, limit);
    if (text) return text;
    // A text of spaces alone, or in no language that readers have, is as good as none.
    if (problems.all.length === told) problems.error('required', this.at(name), {});
    return { [this.context.language]: this.standIn };
  }

  texts(name: string, limit: number = TEXT_LENGTH): LocalizedText[] {
    return this.#array(name, MOST_ITEMS).flatMap(
      (item, index) => this.textOf(item, `${this.at(name)}[${index}]`, limit) ?? [],
    );
  }

  /** Text given as a string in the feed's language, or as one string per language (`no` counts as bokmål). */
  textOf(value: unknown, path: string, limit: number): LocalizedText | undefined {
    if (typeof value === 'string') {
      return value.trim() === '' ? undefined : { [this.context.language]: this.#cut(value.trim(), path, limit) };
    }
    if (!isObject(value)) {
      this.context.problems.error('type', path, { expected: 'text', found: typeName(value) });
      return undefined;
    }
    const text: Partial<Record<Language, string>> = {};
    for (const language of LANGUAGES) {
      const part = value[language] ?? (language === 'nb' ? value['no'] : undefined);
      if (typeof part === 'string' && part.trim() !== '')
        text[language] = this.#cut(part.trim(), `${path}.${language}`, limit);
      else if (part !== undefined && part !== null && typeof part !== 'string') {
        this.context.problems.error('type', `${path}.${language}`, { expected: 'text', found: typeName(part) });
      }
    }
    return Object.keys(text).length > 0 ? text : undefined;
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.raw(name);
    if (value === undefined) return otherwise;
    if (typeof value === 'boolean') return value;
    this.wrongType(name, 'boolean');
    return otherwise;
  }

  /** A word of a vocabulary. An unknown one is tolerated with a warning and read as `otherwise`. */
  word<T extends string, U>(name: string, vocabulary: readonly T[], otherwise: U): T | U {
    const value = this.raw(name);
    if (value === undefined) return otherwise;
    const known = vocabulary.find((word) => word === value);
    if (known === undefined)
      this.#unknownWord(this.at(name), value, vocabulary, typeof otherwise === 'string' ? otherwise : '');
    return known ?? otherwise;
  }

  /** One or several words of a vocabulary; unknown ones are left out with a warning. */
  words<T extends string>(name: string, vocabulary: readonly T[]): T[] {
    const value = this.raw(name);
    if (value === undefined) return [];
    const list = Array.isArray(value) ? value : [value];
    return list.slice(0, MOST_ITEMS).flatMap((word: unknown) => {
      const known = vocabulary.find((candidate) => candidate === word);
      if (known === undefined) this.#unknownWord(this.at(name), word, vocabulary);
      return known ?? [];
    });
  }

  /** An ISO date, or only a year or a month where the day is not known. */
  date(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (isSpreadsheetDate(value)) {
      this.context.problems.error('date-spreadsheet', this.at(name), { value: shown(value) });
      return undefined;
    }
    const text = shown(value);
    const date = text.length > 10 && /^\d{4}-\d{2}-\d{2}T/.test(text) ? text.slice(0, 10) : text;
    if (DATE_PATTERN.test(date) && parsePeriod(date)) return date;
    this.context.problems.error('date', this.at(name), { value: text });
    return undefined;
  }

  /** A period, or that the source gives none, which comes before every other. */
  period(name: string): Pick<Period, 'text' | 'start' | 'end'> | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const text = shown(value).trim();
    if (text === NOT_GIVEN) return { text, start: -Infinity, end: -Infinity };
    const { problems, periodOf } = this.context;
    const period = periodOf(text) ?? toleratedPeriod(text);
    if (!period)
      problems.error(isSpreadsheetDate(value) ? 'date-spreadsheet' : 'period', this.at(name), { value: text });
    else if (typeof value === 'number') problems.warning('period-number', this.at(name), { value });
    else if (!periodOf(text)) problems.warning('period-spelling', this.at(name), { value: text, read: period.text });
    return period;
  }

  /** An address with http, https or mailto; anything else is left out with a problem. */
  url(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const url = typeof value === 'string' ? safeUrl(value) : undefined;
    if (url === undefined)
      this.context.problems.error(hasUser(value) ? 'url-user' : 'url', this.at(name), { value: shown(value) });
    return url;
  }

  /** The id of an item in another list, never cut short; one that does not exist there is left out with a problem. */
  reference(name: string, collection: Collection): string | undefined {
    const value = this.string(name, Infinity);
    return value !== undefined && this.refers(value, this.at(name), collection) ? value : undefined;
  }

  references(name: string, collection: Collection): string[] {
    const found = this.#words(name).filter(({ id, path }) => this.refers(id, path, collection));
    return [...new Set(found.map(({ id }) => id))];
  }

  /** Short texts in their order; a number counts as one. */
  strings(name: string): string[] {
    return this.#words(name).map(({ id }) => id);
  }

  #words(name: string): { readonly id: string; readonly path: string }[] {
    return this.#array(name, MOST_REFERENCES).flatMap((item, index) => {
      const path = `${this.at(name)}[${index}]`;
      if (typeof item === 'string' || typeof item === 'number') return [{ id: String(item).trim(), path }];
      this.context.problems.error('type', path, { expected: 'text', found: typeName(item) });
      return [];
    });
  }

  refers(id: string, path: string, collection: Collection): boolean {
    if (this.context.ids[collection].has(id)) return true;
    this.context.problems.error('reference', path, { value: id.slice(0, 80), collection });
    return false;
  }

  object(name: string): Reader | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    if (!isObject(value)) return this.wrongType(name, 'object');
    return new Reader(value, { inside: this, name }, this.context);
  }

  /**
   * Reads every object of a list; what is not an object is reported and left out.
   *
   * @param readPlain tries first, without a reader, for lists of thousands: gives nothing unless all is as it should be
   */
  list<T>(
    name: string,
    limit: number,
    read: (item: Reader, index: number) => T | undefined,
    readPlain: (item: Readonly<Record<string, unknown>>) => T | undefined = () => undefined,
  ): T[] {
    return this.#array(name, limit).flatMap((value, index) => {
      if (isObject(value))
        return readPlain(value) ?? read(new Reader(value, { inside: this, name, index }, this.context), index) ?? [];
      this.context.problems.error('type', `${this.at(name)}[${index}]`, { expected: 'object', found: typeName(value) });
      return [];
    });
  }

  #array(name: string, limit: number): readonly unknown[] {
    const value = this.raw(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.wrongType(name, 'list');
      return [];
    }
    if (value.length > limit) this.context.problems.error('count', this.at(name), { count: value.length, limit });
    return value.slice(0, limit) as unknown[];
  }

  #cut(text: string, path: string, limit: number): string {
    if (text.length <= limit) return text;
    // Counted as the schema does: an emoji is one character, whatever it takes to store it.
    const characters = [...text];
    if (characters.length <= limit) return text;
    this.context.problems.error('length', path, { length: characters.length, limit });
    return `${characters
      .slice(0, limit - 1)
      .join('')
      .trimEnd()}…`;
  }

  /** @param read the word that it counts as, empty when it counts as nothing */
  #unknownWord(path: string, value: unknown, vocabulary: readonly string[], read = ''): void {
    this.context.problems.warning('vocabulary', path, { value: shown(value), read, allowed: vocabulary.join(', ') });
  }
}
