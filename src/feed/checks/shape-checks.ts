import { isObject, shown, typeName } from '../json-value.js';
import { isInRange } from '../parse/number.js';
import type { Problem, ProblemCode, ProblemList, Severity } from '../problem.js';
import type { ObjectKind } from '../shape/objects.js';
import { RULES, TEXT_LANGUAGES } from '../shape/rules.js';
import { WITHHELD_STATUSES } from '../shape/vocabulary.js';
import { requiredOf } from './content/required-texts.js';
import { suggestionFor } from './suggestions/suggestion.js';
import type { EitherRule, ListRule, LocalizedRule, NumberRule, Rule, TextRule, WordsRule } from './rule.js';

/** What reading puts something sensible in the place of: a unit can be known by its label. */
const MADE_UP_FOR: readonly string[] = ['unit.id'];

/** Lists in lists that are gone through item by item: the series of indicators are many, and each of them is small. */
const LEVELS = 2;

/** Problems of a whole that say all that can be said of its parts. */
const SAID_OF_THE_WHOLE: readonly ProblemCode[] = ['vocabulary', 'target-figure'];

/**
 * Holds a feed as it was written against every rule of the schema, and against its names, and tells what nobody has
 * told before: what reading tolerates in silence, and what it never came to. Paths are those of the file. A page may do
 * something else in between.
 *
 * @param input what `JSON.parse` gave, already known not to be too deep
 * @param told the problems that are known, which need not be told in other words
 */
export function* checkShape(input: unknown, told: readonly Problem[], problems: ProblemList): Generator<void> {
  if (isObject(input)) yield* new ShapeCheck(told, problems).inSteps(input, '', 'feed', LEVELS);
}

class ShapeCheck {
  readonly #told: ReadonlySet<string>;
  readonly #toldOfTheWhole: ReadonlySet<string>;
  readonly #problems: ProblemList;

  constructor(told: readonly Problem[], problems: ProblemList) {
    this.#told = new Set(told.map(({ path }) => path));
    const whole = told.filter(({ code }) => SAID_OF_THE_WHOLE.includes(code));
    this.#toldOfTheWhole = new Set(whole.map(({ path }) => path));
    this.#problems = problems;
  }

  /** An object with its lists, as many levels of them as are said, item by item. */
  *inSteps(it: Readonly<Record<string, unknown>>, path: string, kind: ObjectKind, levels: number): Generator<void> {
    this.#names(it, path, kind);
    for (const [name, value] of Object.entries(it)) {
      const rule = ruleOf(name, kind);
      const items = levels > 0 && rule?.type === 'list' && rule.items.type === 'object' ? rule.items.kind : undefined;
      if (!items || !rule || !Array.isArray(value)) this.#property(it, name, path, kind);
      else yield* this.#listInSteps(value, rule as ListRule, items, path === '' ? name : `${path}.${name}`, levels - 1);
      yield;
    }
  }

  *#listInSteps(
    list: readonly unknown[],
    rule: ListRule,
    kind: ObjectKind,
    path: string,
    levels: number,
  ): Generator<void> {
    for (const [index, item] of this.#itemsRead(list, rule, path).entries()) {
      const place = `${path}[${index}]`;
      if (isObject(item)) yield* this.inSteps(item, place, kind, levels);
      else this.#value(item, rule.items, place, 'warning');
    }
  }

  #object(it: Readonly<Record<string, unknown>>, path: string, kind: ObjectKind): void {
    this.#names(it, path, kind);
    for (const name of Object.keys(it)) this.#property(it, name, path, kind);
  }

  /** Which properties there are, and which must be there. */
  #names(it: Readonly<Record<string, unknown>>, path: string, kind: ObjectKind): void {
    const { oneOf = [] } = RULES[kind];
    for (const name of requiredOf(it, kind)) this.#checkThere(it, name, path, kind);
    if (oneOf.length > 0) this.#checkOneOf(it, oneOf, path);
  }

  #property(it: Readonly<Record<string, unknown>>, name: string, path: string, kind: ObjectKind): void {
    const { properties, oneOf = [] } = RULES[kind];
    const [value, rule] = [it[name], ruleOf(name, kind)];
    const place = path === '' ? name : `${path}.${name}`;
    const isNeeded = requiredOf(it, kind).includes(name);
    if (!rule) this.#checkName(name, place, Object.keys(properties));
    else if (value === null) {
      if (!isNeeded && !allowsNull(rule)) this.#tell('warning', 'null', place);
    } else this.#value(value, rule, place, isNeeded || oneOf.includes(name) ? severityOf(kind, name) : 'warning');
  }

  #checkThere(it: Readonly<Record<string, unknown>>, name: string, path: string, kind: ObjectKind): void {
    const rule = RULES[kind].properties[name];
    if (Object.hasOwn(it, name) && (it[name] !== null || (rule && allowsNull(rule)))) return;
    if (this.#toldOfTheWhole.has(path)) return;
    const place = path === '' ? name : `${path}.${name}`;
    const full = `${kind}.${name}`;
    if (full === 'observation.value') this.#tell('warning', 'value-missing', place);
    else if (full === 'observation.status')
      this.#tell('warning', 'status-missing', place, { allowed: WITHHELD_STATUSES.join(', ') });
    else this.#tell(severityOf(kind, name), 'required', place);
  }

  /** That there is none at all is told by the reader. */
  #checkOneOf(it: Readonly<Record<string, unknown>>, names: readonly string[], path: string): void {
    const found = names.filter((name) => Object.hasOwn(it, name) && it[name] !== null);
    if (found.length > 1) this.#tell('warning', 'one-of', path, { names: found.join(', ') });
  }

  #checkName(name: string, place: string, known: readonly string[]): void {
    if (name.startsWith('$')) return;
    const suggestion = suggestionFor(name.slice(0, 40), known) ?? '';
    this.#tell('warning', 'unknown-property', place.slice(0, 200), { suggestion });
  }

  /** @param severity of a text that says nothing */
  #value(value: unknown, rule: Rule, path: string, severity: Severity): void {
    switch (rule.type) {
      case 'text':
        return this.#text(value, rule, path, severity);
      case 'localized':
        return this.#localized(value, rule, path, severity);
      case 'words':
        return this.#word(value, rule, path);
      case 'number':
        return this.#number(value, rule, path);
      case 'boolean':
        return typeof value === 'boolean' ? undefined : this.#wrongType(value, 'boolean', path);
      case 'list':
        return this.#list(value, rule, path);
      case 'object':
        return isObject(value) ? this.#object(value, path, rule.kind) : this.#wrongType(value, 'object', path);
      case 'either':
        return this.#either(value, rule, path);
    }
  }

  #text(value: unknown, rule: TextRule, path: string, severity: Severity): void {
    if (typeof value === 'number' && fits(String(value), rule)) this.#tell('warning', 'text-number', path, { value });
    else if (typeof value === 'number') this.#tellExamples(value, [rule], path);
    else if (typeof value !== 'string') this.#wrongType(value, 'text', path);
    else if (value.trim() === '' && !fits(value, rule)) this.#tellEmpty(severity, path);
    else if (rule.not?.test(value)) this.#tell('warning', 'hidden-characters', path);
    else if (rule.pattern?.test(value) === false) this.#tellExamples(value, [rule], path);
    else this.#length(value, rule, path);
  }

  #localized(value: unknown, rule: LocalizedRule, path: string, severity: Severity): void {
    if (typeof value === 'string' && value.trim() !== '') return this.#length(value, rule, path);
    if (typeof value !== 'string' && !isObject(value)) return this.#wrongType(value, 'text', path);
    const parts = isObject(value) ? Object.entries(value) : [];
    for (const [language, part] of parts) {
      const place = `${path}.${language}`;
      if (!TEXT_LANGUAGES.some((known) => known === language)) this.#checkName(language, place, TEXT_LANGUAGES);
      else if (typeof part === 'string') this.#length(part, rule, place);
      else if (part === null) this.#tell('warning', 'null', place);
      else this.#wrongType(part, 'text', place);
    }
    // Of a language with something else than text, more has been said.
    const isBlank = parts.every(
      ([name, part]) =>
        !TEXT_LANGUAGES.some((language) => language === name) || (typeof part === 'string' && part.trim() === ''),
    );
    if (isBlank) this.#tellEmpty(severity, path);
  }

  #length(text: string, { maxLength: limit = Infinity }: TextRule | LocalizedRule, path: string): void {
    // Characters are counted only where there may be too many.
    const length = text.length > limit ? [...text].length : 0;
    if (length > limit) this.#tell('warning', 'length-kept', path, { length, limit });
  }

  #word(value: unknown, { words }: WordsRule, path: string): void {
    if (words.some((word) => word === value)) return;
    this.#tell('warning', 'vocabulary', path, { value: shown(value), read: '', allowed: words.join(', ') });
  }

  #number(value: unknown, { range }: NumberRule, path: string): void {
    if (typeof value !== 'number') this.#wrongType(value, 'number', path);
    else if (!isInRange(value, range)) this.#tell('warning', 'range', path, { value, ...range });
  }

  #list(value: unknown, rule: ListRule, path: string): void {
    if (!Array.isArray(value)) return this.#wrongType(value, 'list', path);
    this.#itemsRead(value, rule, path).forEach((item, index) => {
      this.#value(item, rule.items, `${path}[${index}]`, 'warning');
    });
  }

  /** Looks at a list as a whole, and gives those of its items that matter. */
  #itemsRead(
    list: readonly unknown[],
    { minItems = 0, maxItems = Infinity, isUnique }: ListRule,
    path: string,
  ): readonly unknown[] {
    if (list.length < minItems) this.#tell('warning', 'empty', path);
    const twice = isUnique ? list.find((item, index) => list.indexOf(item) !== index) : undefined;
    if (twice !== undefined) this.#tell('warning', 'list-twice', path, { value: shown(twice) });
    // What is beyond the limit is not read, which the reader tells, so that nothing in it matters.
    return this.#toldOfTheWhole.has(path) ? [] : list.slice(0, maxItems);
  }

  /** A list has a rule of its own; of what is no list, one rule or another must fit. */
  #either(value: unknown, { options }: EitherRule, path: string): void {
    const alike = options.filter(({ type }) => (type === 'list') === Array.isArray(value));
    const [only, ...others] = alike;
    if (only && others.length === 0) this.#value(value, only, path, 'warning');
    else if (!alike.some((option) => isText(option) && fits(value, option)))
      this.#tellExamples(value, alike.filter(isText), path);
  }

  #tellExamples(value: unknown, rules: readonly (TextRule | WordsRule)[], path: string): void {
    const examples = rules.flatMap((rule) => (rule.type === 'words' ? rule.words : (rule.examples ?? [])));
    this.#tell('warning', 'pattern', path, { value: shown(value), examples: examples.join(', ') });
  }

  #tellEmpty(severity: Severity, path: string): void {
    this.#tell(severity, 'empty', path, severity === 'error' ? { needed: 'needed' } : {});
  }

  #wrongType(value: unknown, expected: string, path: string): void {
    this.#tell('warning', 'type', path, { expected, found: typeName(value) });
  }

  #tell(severity: Severity, code: ProblemCode, path: string, values: Problem['values'] = {}): void {
    if (!this.#told.has(path)) this.#problems[severity](code, path, values);
  }
}

function ruleOf(name: string, kind: ObjectKind): Rule | undefined {
  const { properties } = RULES[kind];
  return Object.hasOwn(properties, name) ? properties[name] : undefined;
}

/** How bad it is that an object lacks a property which it must have. */
function severityOf(kind: ObjectKind, name: string): Severity {
  return MADE_UP_FOR.includes(`${kind}.${name}`) ? 'warning' : 'error';
}

function allowsNull(rule: Rule): boolean {
  return rule.type === 'number' && rule.orNull === true;
}

function isText(rule: Rule): rule is TextRule | WordsRule {
  return rule.type === 'text' || rule.type === 'words';
}

function fits(value: unknown, rule: TextRule | WordsRule): boolean {
  if (rule.type === 'words') return rule.words.some((word) => word === value);
  if (typeof value !== 'string') return false;
  return rule.pattern?.test(value) !== false;
}
