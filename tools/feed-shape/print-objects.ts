/** Prints the types of what a feed holds, after it has been read. */
import { keptObjects, type FeedModel, type ObjectModel, type PropertyModel, type ValueModel } from './model.js';
import { typeNameOf } from './names.js';
import { docComment, heading, keyOf, literal } from './printing.js';

/** The module with the types. */
export function printObjects(model: FeedModel): string {
  const interfaces = keptObjects(model).map(printInterface);
  const words = model.words.map(({ name }) => typeNameOf(name)).filter((name) => isNamed(name, interfaces));
  const atOnce = words.filter((name) => name === 'Language');
  const others = words.filter((name) => name !== 'Language');
  return [
    heading(
      'What a feed holds, as the schema says it: texts are read, lists are there, and what has a default has it.',
    ),
    "import type { LocalizedText } from '../localized-text.js';",
    `import type { ${others.join(', ')} } from './vocabulary.js';`,
    `import type { ${atOnce.join(', ')} } from './widget-words.js';`,
    '',
    interfaces.join('\n'),
    '/** The kinds of objects, the feed itself among them, by their names in the schema. */',
    `export type ObjectKind = ${model.objects.map(({ kind }) => literal(kind)).join(' | ')};`,
  ].join('\n');
}

function isNamed(name: string, interfaces: readonly string[]): boolean {
  return interfaces.some((text) => new RegExp(String.raw`\b${name}\b`).test(text));
}

function printInterface({ kind, comment, properties }: ObjectModel): string {
  const lines = properties.filter(({ name }) => !name.startsWith('$')).map(printProperty);
  return `${docComment(comment)}export interface ${typeNameOf(kind)} {\n${lines.join('')}}\n`;
}

function printProperty(property: PropertyModel): string {
  const { name, comment, value } = property;
  const mark = isAlwaysThere(property) ? '' : '?';
  return `${docComment(comment, '  ')}  readonly ${keyOf(name)}${mark}: ${typeOf(value)};\n`;
}

/** Whether a read object has the property even where the file says nothing of it. */
export function isAlwaysThere({ isRequired, default: otherwise, value }: PropertyModel): boolean {
  return isRequired || otherwise !== undefined || value.type === 'list';
}

function typeOf(value: ValueModel): string {
  switch (value.type) {
    case 'text':
      return 'string';
    case 'localized':
      return 'LocalizedText';
    case 'words':
      return value.name === undefined ? literal(value.words).slice(1, -1) : typeNameOf(value.name);
    case 'number':
      return value.orNull ? 'number | null' : 'number';
    case 'boolean':
      return 'boolean';
    case 'object':
      return typeNameOf(value.kind);
    case 'list':
      return `readonly ${enclosed(typeOf(value.items))}[]`;
    case 'either':
      return [...new Set(value.options.map(typeOf))].includes('string')
        ? 'string'
        : [...new Set(value.options.map(typeOf))].join(' | ');
  }
}

function enclosed(type: string): string {
  return type.includes(' ') ? `(${type})` : type;
}
