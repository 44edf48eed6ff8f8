/** Keeps the tables of `docs/feed.md` in step with the schema. */
import { fieldLabel } from '../../src/feed/field-words/field-words.js';
import type { FeedModel, ObjectModel, PropertyModel, ValueModel } from './model.js';

/** A place for a table: `<!-- table:region -->`, the table, `<!-- table:end -->`. */
const PLACE = /<!-- table:(\w+) -->[\s\S]*?<!-- table:end -->/g;

const HEAD = '| Egenskap | I redigeringen | Skrives som | Forklaring |\n|---|---|---|---|\n';

/**
 * The page with every table as the schema has it.
 *
 * @throws {Error} when a kind of object has no place on the page, or a place is for none
 */
export function updateFeedPage(page: string, { objects }: FeedModel): string {
  const placed = [...page.matchAll(PLACE)].map(([, kind]) => kind);
  const missing = objects.filter(({ kind }) => !placed.includes(kind)).map(({ kind }) => kind);
  if (missing.length > 0) throw new Error(`docs/feed.md has no table for ${missing.join(', ')}`);
  return page.replace(PLACE, (_, kind: string) => {
    const object = objects.find((candidate) => candidate.kind === kind);
    if (!object) throw new Error(`docs/feed.md has a table for ${kind}, which the schema does not have`);
    return `<!-- table:${kind} -->\n\n${tableOf(object)}\n<!-- table:end -->`;
  });
}

function tableOf({ kind, properties }: ObjectModel): string {
  return HEAD + properties.map((property) => `${rowOf(kind, property)}\n`).join('');
}

function rowOf(kind: string, property: PropertyModel): string {
  const { name, value, isRequired, default: otherwise, together = [] } = property;
  const sentences = [
    wordsMarked(property),
    ...(otherwise === undefined ? [] : [`Uten den gjelder \`${String(otherwise)}\`.`]),
    ...(isRequired ? ['**Må være med.**'] : []),
    ...(together.length > 0
      ? [`Skrives bare sammen med ${together.map((other) => `\`${other}\``).join(' og ')}.`]
      : []),
  ];
  const label = fieldLabel(kind, name, 'nb') ?? '';
  return `| \`${name}\` |${label === '' ? '' : ` ${label}`} | ${typeOf(value)} | ${sentences.join(' ')} |`;
}

/** The explanation, with the words that may be written set as code where they stand in brackets. */
function wordsMarked({ value, description }: PropertyModel): string {
  const words = wordsOf(value);
  return description
    .replaceAll('\n', ' ')
    .replace(/\(([\w-]+)\)/g, (text, word: string) => (words.includes(word) ? `(\`${word}\`)` : text));
}

function wordsOf(value: ValueModel): readonly string[] {
  if (value.type === 'either') return value.options.flatMap(wordsOf);
  return value.type === 'words' ? value.words : [];
}

function typeOf(value: ValueModel): string {
  if (value.title !== undefined) return value.title;
  switch (value.type) {
    case 'boolean':
      return '`true` eller `false`';
    case 'number':
      return value.isWhole ? 'helt tall' : value.orNull ? 'tall eller null' : 'tall';
    case 'list':
      return `liste: ${typeOf(value.items)}`;
    case 'either':
      return value.options.some(({ type }) => type === 'list') ? 'ord eller liste' : 'ett av ordene';
    case 'words':
      return 'ett av ordene';
    case 'text':
    case 'localized':
    case 'object':
      return 'kort tekst';
  }
}
