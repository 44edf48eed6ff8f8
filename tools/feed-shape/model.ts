/**
 * The feed's schema put in terms of what a feed is made of: objects with properties, and values of a few types. What
 * the generated modules say is printed from this.
 */
import { conditionsOf, type Conditional } from './conditions.js';
import { expectOnly, referredName, type Schema } from './schema.js';

/** The whole of it. */
export interface FeedModel {
  readonly objects: readonly ObjectModel[];
  readonly words: readonly WordList[];
  /** The lists of a feed whose items have ids, by the kind of their items. */
  readonly collections: ReadonlyMap<string, string>;
}

/** A kind of object, the feed itself among them. */
export interface ObjectModel {
  readonly kind: string;
  /** What it is, for developers. */
  readonly comment: string;
  readonly properties: readonly PropertyModel[];
  /** Names of which it has exactly one. */
  readonly oneOf: readonly string[];
  readonly conditionals: readonly Conditional[];
}

export interface PropertyModel {
  readonly name: string;
  readonly value: ValueModel;
  readonly isRequired: boolean;
  /** Whether it is only for those who keep the feed, so that reading leaves it out. */
  readonly isOnlyWritten?: true;
  readonly default?: string | boolean;
  readonly comment?: string;
  readonly description: string;
}

/** A list of words of which one may be chosen. */
export interface WordList {
  readonly name: string;
  readonly comment?: string;
  readonly words: readonly string[];
}

export type ValueModel = (
  | TextModel
  | LocalizedModel
  | NumberModel
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'boolean' }
  | { readonly type: 'object'; readonly kind: string }
  | { readonly type: 'either'; readonly options: readonly ValueModel[] }
  | ListModel
) & {
  /** The definition that the value refers to, when it has one of its own. */
  readonly name?: string;
  /** What the definition is called in Norwegian. */
  readonly title?: string;
};

/** A text that is the same in every language. */
export interface TextModel {
  readonly type: 'text';
  readonly maxLength?: number;
  readonly pattern?: string;
  /** Pattern of what it must not hold. */
  readonly not?: string;
  readonly examples?: readonly string[];
}

/** A text in one language or several. */
export interface LocalizedModel {
  readonly type: 'localized';
  readonly maxLength: number;
}

export interface NumberModel {
  readonly type: 'number';
  readonly isWhole: boolean;
  readonly orNull: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

export interface ListModel {
  readonly type: 'list';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly isUnique: boolean;
  readonly items: ValueModel;
}

/** Codes that texts may have besides the languages: the old code of bokmål. */
export const OLD_LANGUAGES = ['no'] as const;

/**
 * Reads the schema.
 *
 * @throws {Error} with the place of a keyword, or of a combination, that this generator does not know
 */
export function modelOf(schema: Schema): FeedModel {
  const { $defs = {}, $id: _, $schema: __, ...feed } = schema;
  const reading = new SchemaReading($defs);
  const objects = [
    reading.object('feed', feed),
    ...Object.entries($defs).flatMap(([name, part]) => (part.type === 'object' ? reading.object(name, part) : [])),
  ];
  const words = Object.entries($defs).flatMap(([name, { enum: words, $comment: comment }]) =>
    words ? { name, words, ...(comment === undefined ? {} : { comment }) } : [],
  );
  return { objects, words, collections: collectionsOf(objects) };
}

/** What is left of the kinds of objects when what only keepers write has been taken away. */
export function keptObjects({ objects }: FeedModel): readonly ObjectModel[] {
  const kept = objects.map((object) => ({
    ...object,
    properties: object.properties.filter(({ isOnlyWritten }) => !isOnlyWritten),
  }));
  const kindsOf = (all: readonly ObjectModel[]) =>
    new Set(all.flatMap(({ properties }) => properties.flatMap(({ value }) => kindsIn(value))));
  const [held, heldByReaders] = [kindsOf(objects), kindsOf(kept)];
  return kept.filter(({ kind }) => !held.has(kind) || heldByReaders.has(kind));
}

/** The kinds of objects that a value is, or has in it. */
function kindsIn(value: ValueModel): readonly string[] {
  if (value.type === 'list') return kindsIn(value.items);
  return value.type === 'object' ? [value.kind] : [];
}

/** The lists of the feed itself whose items have an id of their own, by the kind of the items. */
function collectionsOf(objects: readonly ObjectModel[]): ReadonlyMap<string, string> {
  const feed = objects.find(({ kind }) => kind === 'feed');
  const lists = (feed?.properties ?? []).flatMap(({ name, value }) =>
    value.type === 'list' && value.items.type === 'object' ? { name, kind: value.items.kind } : [],
  );
  const hasId = (kind: string) =>
    objects.some((object) => object.kind === kind && object.properties.some(({ name }) => name === 'id'));
  return new Map(lists.flatMap(({ name, kind }) => (hasId(kind) ? [[kind, name] as const] : [])));
}

class SchemaReading {
  constructor(readonly definitions: Readonly<Record<string, Schema>>) {}

  object(kind: string, schema: Schema): ObjectModel {
    expectOnly(
      schema,
      kind,
      'type',
      'required',
      'properties',
      'oneOf',
      'allOf',
      'if',
      'then',
      'else',
      'dependentRequired',
    );
    const { required = [], properties = {}, $comment: comment } = schema;
    if (comment === undefined) throw new Error(`${kind}: says nothing to developers in $comment`);
    return {
      kind,
      comment,
      properties: Object.entries(properties).map(([name, part]) =>
        this.#property(name, part, required.includes(name), `${kind}.${name}`),
      ),
      oneOf: (schema.oneOf ?? []).map((option, index) => onlyRequired(option, `${kind}.oneOf[${index}]`)),
      conditionals: conditionsOf(schema, kind),
    };
  }

  #property(name: string, schema: Schema, isRequired: boolean, place: string): PropertyModel {
    const { default: otherwise, $comment: comment, description, writeOnly = false, ...value } = schema;
    if (description === undefined) throw new Error(`${place}: says nothing to keepers in description`);
    if (otherwise !== undefined && typeof otherwise !== 'string' && typeof otherwise !== 'boolean')
      throw new Error(`${place}: a default is a text or a boolean`);
    return {
      name,
      value: this.#value(value, place),
      isRequired,
      ...(writeOnly ? { isOnlyWritten: true } : {}),
      ...(otherwise === undefined ? {} : { default: otherwise }),
      ...(comment === undefined ? {} : { comment }),
      description,
    };
  }

  #value(schema: Schema, place: string): ValueModel {
    if (schema.$ref !== undefined) return this.#referred(schema, schema.$ref, place);
    if (schema.enum) return words(schema, schema.enum, place);
    if (schema.const !== undefined) return words(schema, [schema.const], place);
    if (schema.anyOf) return this.#localized(schema, place) ?? this.#either(schema, schema.anyOf, place);
    if (schema.type === 'string') return text(schema, place);
    if (schema.type === 'boolean') return boolean(schema, place);
    if (schema.type === 'array') return this.#list(schema, place);
    return number(schema, place);
  }

  #referred(schema: Schema, $ref: string, place: string): ValueModel {
    expectOnly(schema, place, '$ref');
    const name = referredName($ref, place);
    const definition = this.definitions[name];
    if (!definition) throw new Error(`${place}: there is no definition ${name}`);
    const { title } = definition;
    if (title === undefined) throw new Error(`${name}: has no title`);
    const value: ValueModel =
      definition.type === 'object' ? { type: 'object', kind: name } : this.#value(definition, name);
    return { ...value, name, title };
  }

  #list(schema: Schema, place: string): ValueModel {
    expectOnly(schema, place, 'type', 'items', 'minItems', 'maxItems', 'uniqueItems');
    const { items, minItems, maxItems, uniqueItems } = schema;
    if (!items) throw new Error(`${place}: does not say what the list is of`);
    return {
      type: 'list',
      ...(minItems === undefined ? {} : { minItems }),
      ...(maxItems === undefined ? {} : { maxItems }),
      isUnique: uniqueItems === true,
      items: this.#value(items, `${place}[]`),
    };
  }

  #either(schema: Schema, anyOf: readonly Schema[], place: string): ValueModel {
    expectOnly(schema, place, 'anyOf');
    return { type: 'either', options: anyOf.map((option, index) => this.#value(option, `${place}.anyOf[${index}]`)) };
  }

  /** A text, or an object with a text for each language, of which at least one is written. */
  #localized(schema: Schema, place: string): ValueModel | undefined {
    const [plain, byLanguage, ...more] = schema.anyOf ?? [];
    if (!plain || byLanguage?.type !== 'object' || more.length > 0) return undefined;
    expectOnly(schema, place, 'anyOf');
    expectOnly(plain, place, 'type', 'minLength', 'maxLength', 'pattern');
    expectOnly(byLanguage, place, 'type', 'properties', 'anyOf');
    const { maxLength } = plain;
    const codes = [...(this.definitions['language']?.enum ?? []), ...OLD_LANGUAGES];
    const expected = {
      plain: { type: 'string', minLength: 1, maxLength, pattern: '\\S' },
      codes,
      parts: codes.map(() => ({ type: 'string', maxLength })),
      written: codes.map((code) => ({ properties: { [code]: { $ref: '#/$defs/written' } }, required: [code] })),
    };
    const parts = Object.values(byLanguage.properties ?? {}).map(({ description: _, ...part }) => part);
    const found = { plain, codes: Object.keys(byLanguage.properties ?? {}), parts, written: byLanguage.anyOf };
    if (maxLength === undefined || JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(
        `${place}: properties and anyOf must name ${codes.join(', ')}, in this order, with the same rules`,
      );
    return { type: 'localized', maxLength };
  }
}

function words(schema: Schema, list: readonly string[], place: string): ValueModel {
  expectOnly(schema, place, 'type', 'enum', 'const');
  return { type: 'words', words: list };
}

function text(schema: Schema, place: string): ValueModel {
  expectOnly(schema, place, 'type', 'minLength', 'maxLength', 'pattern', 'not');
  const { minLength, maxLength, pattern, not, examples } = schema;
  // A text that shows something has a character; editors say it better of the length than of the pattern.
  if (minLength !== undefined && (minLength !== 1 || pattern !== '\\S'))
    throw new Error(`${place}: minLength stands only beside a pattern that says as much`);
  if (not) expectOnly(not, `${place}.not`, 'pattern');
  return {
    type: 'text',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(not?.pattern === undefined ? {} : { not: not.pattern }),
    ...(examples === undefined ? {} : { examples }),
  };
}

function boolean(schema: Schema, place: string): ValueModel {
  expectOnly(schema, place, 'type');
  return { type: 'boolean' };
}

function number(schema: Schema, place: string): ValueModel {
  expectOnly(schema, place, 'type', 'minimum', 'maximum', 'exclusiveMinimum');
  const types = [schema.type ?? []].flat();
  const odd = types.filter((type) => !['number', 'integer', 'null'].includes(type));
  if (odd.length > 0 || types.length === 0) throw new Error(`${place}: there is no value of type ${odd.join(', ')}`);
  const { minimum, maximum, exclusiveMinimum } = schema;
  return {
    type: 'number',
    isWhole: types.includes('integer'),
    orNull: types.includes('null'),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(exclusiveMinimum === undefined ? {} : { exclusiveMinimum }),
  };
}

function onlyRequired(schema: Schema, place: string): string {
  expectOnly(schema, place, 'required');
  const [name, ...more] = schema.required ?? [];
  if (name === undefined || more.length > 0) throw new Error(`${place}: names one property`);
  return name;
}
