/** Prints the modules with the words, limits and patterns of the schema. */
import type { FeedModel, ListModel, ValueModel, WordList } from './model.js';
import { listNameOf, typeNameOf } from './names.js';
import { docComment, heading, keyOf, literal, regularExpression } from './printing.js';

/** The lists that every widget needs at once. The others are needed only by what reads a feed. */
const NEEDED_AT_ONCE = ['language', 'paletteColor'];

/** The words that every widget needs at once. */
export function printWidgetWords({ words }: FeedModel): string {
  const lists = words.filter(({ name }) => NEEDED_AT_ONCE.includes(name));
  const head = heading("Words that readers' browsers need before they have read a feed.");
  return `${head}\n${lists.map(printList).join('\n')}`;
}

/** The words that a feed may use where not every text will do. */
export function printVocabulary({ words }: FeedModel): string {
  const lists = words.filter(({ name }) => !NEEDED_AT_ONCE.includes(name));
  const head = heading('The words that a feed may use where not every text will do.');
  return `${head}\n${lists.map(printList).join('\n')}`;
}

/** The lengths of texts and lists, each a constant of its own, so that what is not needed is not loaded. */
export function printLimits(model: FeedModel): string {
  const collections = [...model.collections.values()].map((name) => `${keyOf(name)}: ${mostIn(model, 'feed', name)},`);
  return [
    heading('How much a feed may hold, and what it is made of.'),
    docComment('The most characters of a text, of a name or title, and of an address.').trimEnd(),
    `export const TEXT_LENGTH = ${lengthOf(model, 'text')};`,
    `export const LABEL_LENGTH = ${lengthOf(model, 'label')};`,
    `export const URL_LENGTH = ${definitionOf(model, 'url', 'text').maxLength ?? Infinity};\n`,
    docComment('The lists of a feed whose items have ids that others refer to, and the most items of each.').trimEnd(),
    `export const COLLECTIONS = {\n${collections.join('\n')}\n} as const;`,
    'export type Collection = keyof typeof COLLECTIONS;\n',
    docComment('The most items of lists whose items have no ids.').trimEnd(),
    `export const MOST_LINKS = ${mostIn(model, 'feed', 'links')};`,
    `export const MOST_SERIES = ${mostIn(model, 'indicator', 'series')};`,
    `export const MOST_OBSERVATIONS = ${mostIn(model, 'series', 'observations')};`,
    docComment('The most ids in a list, and the most items of every other list.').trimEnd(),
    `export const MOST_REFERENCES = ${mostReferences(model)};`,
    `export const MOST_ITEMS = ${mostItems(model)};\n`,
    docComment('The version of the format that the schema describes.').trimEnd(),
    `export const FEED_VERSION = ${literal(versionOf(model))};\n`,
  ].join('\n');
}

/** The patterns that a reader of feeds needs, besides the check of its keeper. */
export function printPatterns(model: FeedModel): string {
  const url = definitionOf(model, 'url', 'text');
  const color = definitionOf(model, 'color', 'either').options.find((option) => option.type === 'text');
  const patterns = {
    DATE_PATTERN: definitionOf(model, 'date', 'text').pattern,
    URL_PATTERN: url.pattern,
    NOT_IN_URL_PATTERN: url.not,
    COLOR_PATTERN: color?.pattern,
  };
  const constants = Object.entries(patterns).map(([name, pattern]) => {
    if (pattern === undefined) throw new Error(`The schema has no pattern for ${name}`);
    return `export const ${name} = ${regularExpression(pattern)};`;
  });
  return `${heading('How some texts of a feed are written.')}\n${constants.join('\n')}\n`;
}

/** Lists with a limit of their own. */
const LARGE: readonly string[] = ['series', 'observations'];

function mostIn({ objects }: FeedModel, kind: string, name: string): number {
  const value = objects
    .find((object) => object.kind === kind)
    ?.properties.find((property) => property.name === name)?.value;
  if (value?.type !== 'list' || value.maxItems === undefined)
    throw new Error(`${kind}.${name} is no list with a limit`);
  return value.maxItems;
}

function mostReferences(model: FeedModel): number {
  const lists = listsOf(model).filter(({ value }) => value.items.type === 'text');
  return agreed(
    lists.map(({ value }) => value.maxItems),
    'lists of ids',
  );
}

function mostItems(model: FeedModel): number {
  const lists = listsOf(model).filter(
    ({ owner, name, value }) => owner !== 'feed' && value.items.type !== 'text' && !LARGE.includes(name),
  );
  return agreed(
    lists.map(({ value }) => value.maxItems),
    'other lists',
  );
}

function listsOf({ objects }: FeedModel) {
  return objects.flatMap(({ kind, properties }) =>
    properties.flatMap(({ name, value }) => (value.type === 'list' ? [{ owner: kind, name, value }] : [])),
  );
}

/** The limit that lists have in common. */
function agreed(limits: readonly ListModel['maxItems'][], what: string): number {
  const [limit, ...others] = new Set(limits);
  if (limit === undefined || others.length > 0) throw new Error(`The ${what} have one limit`);
  return limit;
}

function printList({ name, comment, words }: WordList): string {
  const list = listNameOf(name);
  return (
    `export const ${list} = ${literal(words)} as const;\n` +
    `${docComment(comment)}export type ${typeNameOf(name)} = (typeof ${list})[number];\n`
  );
}

function versionOf({ objects }: FeedModel): string {
  const property = objects[0]?.properties.find(({ name }) => name === 'feedVersion');
  const [version] = property?.value.type === 'text' ? (property.value.examples ?? []) : [];
  if (version === undefined) throw new Error('The schema gives no example of feedVersion');
  return version;
}

function lengthOf(model: FeedModel, name: string): number {
  return definitionOf(model, name, 'localized').maxLength;
}

/** A value that refers to a definition, wherever the first one stands. */
function definitionOf<T extends ValueModel['type']>(model: FeedModel, name: string, type: T) {
  const values = model.objects.flatMap(({ properties }) => properties.map(({ value }) => value));
  const found = values.find((value) => value.name === name);
  if (found?.type !== type) throw new Error(`The schema has no ${name} of type ${type}`);
  return found as Extract<ValueModel, { readonly type: T }>;
}
