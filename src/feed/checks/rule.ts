import type { NumberRange } from '../parse/number.js';
import type { ObjectKind } from '../shape/objects.js';

/** What the schema demands of a value. The rules themselves are generated from it, in `shape/rules.ts`. */
export type Rule = TextRule | LocalizedRule | WordsRule | NumberRule | BooleanRule | ListRule | ObjectRule | EitherRule;

/** A text that is the same in every language. */
export interface TextRule {
  readonly type: 'text';
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** What the text must not hold. */
  readonly not?: RegExp;
  /** How it may be written, for the sentence that asks for something else. */
  readonly examples?: readonly string[];
}

/** A text in the feed's language, or one for each of several languages. */
export interface LocalizedRule {
  readonly type: 'localized';
  readonly maxLength: number;
}

/** One of a list of words. */
export interface WordsRule {
  readonly type: 'words';
  readonly words: readonly string[];
}

export interface NumberRule {
  readonly type: 'number';
  readonly orNull?: boolean;
  readonly range: NumberRange;
}

export interface BooleanRule {
  readonly type: 'boolean';
}

export interface ListRule {
  readonly type: 'list';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly isUnique?: boolean;
  readonly items: Rule;
}

export interface ObjectRule {
  readonly type: 'object';
  readonly kind: ObjectKind;
}

/** Any of several rules will do. */
export interface EitherRule {
  readonly type: 'either';
  readonly options: readonly Rule[];
}

/** What the schema demands of an object of a kind. */
export interface KindRules {
  readonly required: readonly string[];
  /** Names of which it must have exactly one. */
  readonly oneOf?: readonly string[];
  readonly conditionals?: readonly ConditionalRule[];
  readonly properties: Readonly<Record<string, Rule>>;
}

/** What an object must have when something holds of it, and what it must have when that does not. */
export interface ConditionalRule {
  readonly when: (it: Readonly<Record<string, unknown>>) => boolean;
  readonly required: readonly string[];
  readonly otherwise: readonly string[];
}
