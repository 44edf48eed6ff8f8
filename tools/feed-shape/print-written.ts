/** Prints the types of a feed as keepers write it: what may be left out, and the short forms that reading widens. */
import type { FeedModel, ObjectModel, PropertyModel, ValueModel } from './model.js';
import { typeNameOf } from './names.js';
import { docComment, heading, keyOf, literal } from './printing.js';

const PREFIX = 'Written';

/** The module with the types. */
export function printWritten(model: FeedModel): string {
  const interfaces = model.objects.map(printInterface);
  const words = model.words.map(({ name }) => typeNameOf(name)).filter((name) => name !== 'Language');
  const used = words.filter((name) => interfaces.some((text) => new RegExp(String.raw`\b${name}\b`).test(text)));
  return [
    heading('A feed as it is written, before it has been read: for programs in TypeScript that make one.'),
    `import type { ${used.join(', ')} } from './vocabulary.js';`,
    "import type { Language } from './widget-words.js';",
    '',
    '/** A text in the language of the feed, or in several. */',
    `export type ${PREFIX}Text = string | { readonly [language in Language | 'no']?: string };`,
    '',
    interfaces.join('\n'),
  ].join('\n');
}

function printInterface({ kind, comment, properties }: ObjectModel): string {
  const lines = properties.map(printProperty);
  // The schema speaks of the feed as it is when it has been read.
  const about = kind === 'feed' ? 'A whole feed, as its file holds it.' : comment;
  return `${docComment(about)}export interface ${PREFIX}${typeNameOf(kind)} {\n${lines.join('')}}\n`;
}

function printProperty({ name, comment, value, isRequired }: PropertyModel): string {
  return `${docComment(comment, '  ')}  readonly ${keyOf(name)}${isRequired ? '' : '?'}: ${typeOf(value)};\n`;
}

function typeOf(value: ValueModel): string {
  switch (value.type) {
    case 'text':
      return 'string';
    case 'localized':
      return `${PREFIX}Text`;
    case 'words':
      return value.name === undefined
        ? literal(value.words).slice(1, -1).replaceAll(', ', ' | ')
        : typeNameOf(value.name);
    case 'number':
      return value.orNull ? 'number | null' : 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return `${PREFIX}${typeNameOf(value.kind)}`;
    case 'list': {
      const items = typeOf(value.items);
      return `readonly ${items.includes(' ') ? `(${items})` : items}[]`;
    }
    case 'either': {
      const types = new Set(value.options.map(typeOf));
      // Among all texts a list of words says nothing.
      return types.has('string') ? 'string' : [...types].join(' | ');
    }
  }
}
