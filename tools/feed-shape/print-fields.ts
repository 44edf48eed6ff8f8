/** Prints how each property of each kind of object is read. */
import { keptObjects, type FeedModel, type ObjectModel, type PropertyModel, type ValueModel } from './model.js';
import { fieldsNameOf, listNameOf, typeNameOf } from './names.js';
import { heading, literal, propertyOf } from './printing.js';
import { rangeOf } from './ranges.js';

/** Kinds that a reader of their own in `src/feed/parse/` completes, so that no table reads them alone. */
const COMPLETED: readonly string[] = [
  ...['region', 'regionCode', 'factor', 'link', 'linkEnd', 'indicator', 'unit', 'series', 'observation'],
  ...['target', 'project', 'budget'],
];

/** The thousands of observations of a feed are read without tables. */
const WITHOUT_TABLE = 'observation';

/** What is read before the rest, since it decides how that is read, and what is not read at all. */
const NOT_IN_TABLE: Readonly<Record<string, readonly string[]>> = { feed: ['$schema', 'feedVersion', 'language'] };

/** The module with the tables. */
export function printFields(whole: FeedModel): string {
  const model = { ...whole, objects: keptObjects(whole) };
  const tables = inOrder(model).map((object) => new Table(model, object));
  const printed = tables.map((table) => table.print()).join('\n');
  const used = (names: readonly string[]) => names.filter((name) => new RegExp(String.raw`\b${name}\b`).test(printed));
  const lists = used(model.words.map(({ name }) => listNameOf(name)));
  return [
    heading('How each property of each kind of object is read; kinds that need more are completed in `parse/`.'),
    `import { ${used(READERS).join(', ')}, type Fields, type Needing } from '../parse/fields.js';`,
    `import type { ${used(model.objects.map(({ kind }) => typeNameOf(kind))).join(', ')} } from './objects.js';`,
    `import { ${lists.join(', ')} } from './vocabulary.js';`,
    '',
    printed,
  ].join('\n');
}

/** The functions of `src/feed/parse/fields.ts` that tables may name. */
const READERS = [
  ...['color', 'date', 'flag', 'items', 'label', 'labels', 'list', 'number', 'numberIn', 'object', 'otherReferences'],
  ...['period', 'reference', 'references', 'requiredLabel', 'requiredText', 'string', 'stringOr', 'strings'],
  ...['text', 'texts'],
  ...['url', 'word'],
];

/** The property that an object which stands in another must have to be kept: the one that nothing can stand in for. */
export function neededIn(model: FeedModel, { kind, properties }: ObjectModel): string | undefined {
  if (kind === 'feed' || model.collections.has(kind)) return undefined;
  const needed = properties.filter(
    ({ isRequired, value }) => isRequired && !['localized', 'list', 'object'].includes(value.type),
  );
  if (needed.length > 1) throw new Error(`${kind}: only one property can be needed`);
  return needed[0]?.name;
}

/** The kinds with tables, each after those that it holds. */
function inOrder({ objects }: FeedModel): readonly ObjectModel[] {
  const ordered: ObjectModel[] = [];
  const add = (object: ObjectModel) => {
    if (object.kind === WITHOUT_TABLE || ordered.includes(object)) return;
    for (const { value } of object.properties) {
      const held = heldKind(value);
      const inner = objects.find(({ kind }) => kind === held);
      if (inner) add(inner);
    }
    ordered.push(object);
  };
  objects.forEach(add);
  return ordered;
}

/** The kind of object that a value is or has in a list. */
function heldKind(value: ValueModel): string | undefined {
  if (value.type === 'list') return heldKind(value.items);
  return value.type === 'object' ? value.kind : undefined;
}

class Table {
  readonly #model: FeedModel;
  readonly #object: ObjectModel;

  constructor(model: FeedModel, object: ObjectModel) {
    this.#model = model;
    this.#object = object;
  }

  print(): string {
    const { kind, properties } = this.#object;
    const left = properties.filter((property) => this.#isLeftOut(property));
    const names = left.map(({ name }) => name).filter((name) => !name.startsWith('$'));
    const type = typeNameOf(kind);
    const read = names.length > 0 ? `Omit<${type}, ${names.map((name) => literal(name)).join(' | ')}>` : type;
    const needed = neededIn(this.#model, this.#object);
    const typeRead = needed === undefined ? read : `Needing<${read}, ${literal(needed)}>`;
    const fields = properties.filter((property) => !left.includes(property));
    return [
      `export const ${fieldsNameOf(kind)}: Fields<${typeRead}> = {`,
      ...fields.map((property) => propertyOf(property.name, this.#reader(property))),
      '};\n',
    ].join('\n');
  }

  #isLeftOut({ name, value }: PropertyModel): boolean {
    const { kind } = this.#object;
    if (NOT_IN_TABLE[kind]?.includes(name)) return true;
    if (name === 'id' && this.#model.collections.has(kind)) return true;
    return COMPLETED.includes(heldKind(value) ?? '');
  }

  #reader(property: PropertyModel): string {
    const { value, default: otherwise, isRequired } = property;
    switch (value.type) {
      case 'text':
        return this.#textReader(property, value.name ?? '');
      case 'localized':
        return isRequired ? `required${typeNameOf(value.name ?? '')}` : (value.name ?? '');
      case 'words':
        return `word(${listNameOf(value.name ?? '')}, ${otherwise === undefined ? 'undefined' : literal(otherwise)})`;
      case 'number':
        return rangeOf(value) === undefined ? 'number' : `numberIn(${rangeOf(value)})`;
      case 'boolean':
        return `flag(${literal(otherwise === true)})`;
      case 'object':
        return `object${this.#ofKind(value.kind)}`;
      case 'list':
        return this.#listReader(value.items);
      case 'either':
        return value.name ?? '';
    }
  }

  #textReader({ default: otherwise }: PropertyModel, definition: string): string {
    const collection = this.#collectionOf(definition);
    if (collection !== undefined) return `reference(${literal(collection)})`;
    if (['date', 'period', 'url'].includes(definition)) return definition;
    return otherwise === undefined ? 'string' : `stringOr(${literal(otherwise)})`;
  }

  #listReader(items: ValueModel): string {
    if (items.type === 'localized') return `${items.name ?? ''}s`;
    if (items.type === 'text') {
      const collection = this.#collectionOf(items.name ?? '');
      if (collection === undefined) return 'strings';
      const isOwn = this.#model.collections.get(this.#object.kind) === collection;
      return `${isOwn ? 'otherReferences' : 'references'}(${literal(collection)})`;
    }
    const kind = heldKind(items) ?? '';
    if (!this.#model.collections.has(kind)) return `list${this.#ofKind(kind)}`;
    return `items<${typeNameOf(kind)}>(${fieldsNameOf(kind)})`;
  }

  /** The type and the argument of what reads an object of a kind, or a list of them. */
  #ofKind(kind: string): string {
    const object = this.#model.objects.find((candidate) => candidate.kind === kind);
    const needed = object && neededIn(this.#model, object);
    const fields = fieldsNameOf(kind);
    if (needed === undefined) return `<${typeNameOf(kind)}>(${fields})`;
    return `<${typeNameOf(kind)}, ${literal(needed)}>(${fields}, ${literal(needed)})`;
  }

  /** The list that an id of this definition refers to: `regionId` is the id of one of `regions`. */
  #collectionOf(definition: string): string | undefined {
    return this.#model.collections.get(definition.replace(/Id$/, ''));
  }
}
