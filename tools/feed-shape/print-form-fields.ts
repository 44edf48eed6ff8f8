/** Prints how each property of each kind of object is written in a form. */
import type { ChoiceName, FieldControl } from '../../src/feed/form-field.js';
import type { ObjectKind } from '../../src/feed/shape/objects.js';
import type { Collection } from '../../src/feed/shape/limits.js';
import type { FeedModel, ObjectModel, PropertyModel, ValueModel } from './model.js';
import { heading, literal } from './printing.js';

const PAGE_OF_ITS_OWN = 'It has a page of its own.';
const FROM_THE_TITLE = 'It is made from the title, and stays as it is.';
const ONE_OF_THREE = 'It is chosen as one of three.';
const IN_THE_TABLE = 'It is written in the table of figures.';
const WITH_A_PROBLEM = 'It is written beside the remark that it accepts.';

/** What no form offers, and why. `*` stands for every property of a kind, or for the property of every kind. */
const HIDDEN: Readonly<Record<string, string>> = {
  'feed.$schema': 'Only programs need it.',
  'feed.feedVersion': 'Only programs need it.',
  'feed.id': 'Only programs need it.',
  'feed.updated': 'It is set when the file is saved.',
  'feed.accepted': WITH_A_PROBLEM,
  ...Object.fromEntries(
    [
      ...['strategy', 'regions', 'focusAreas', 'factors', 'actors', 'links', 'indicators', 'targets', 'goals'],
      ...['projects', 'documents'],
    ].map((name) => [`feed.${name}`, PAGE_OF_ITS_OWN]),
  ),
  'link.kind': 'Only programs need it.',
  'document.type': 'No reader sees it.',
  'indicator.series': IN_THE_TABLE,
  ...Object.fromEntries(['region', 'factor', 'focusArea', 'actor', 'indicator'].map(idOf)),
  ...Object.fromEntries(['target', 'goal', 'project', 'document', 'dimension', 'category'].map(idOf)),
  ...Object.fromEntries(['actor', 'factor', 'project'].map((name) => [`linkEnd.${name}`, ONE_OF_THREE])),
  ...Object.fromEntries(['region', 'categories', 'observations'].map((name) => [`series.${name}`, IN_THE_TABLE])),
  ...Object.fromEntries(
    ['period', 'value', 'lower', 'upper', 'status', 'note'].map((name) => [`observation.${name}`, IN_THE_TABLE]),
  ),
  ...Object.fromEntries(
    ['problem', 'indicator', 'region', 'period', 'item', 'reason'].map((name) => [
      `acceptance.${name}`,
      WITH_A_PROBLEM,
    ]),
  ),
};

/** What a form writes in another way than others of its type. */
const OWN_WAY: Readonly<Record<string, FieldControl>> = {
  'focusArea.owner': { type: 'owner', maxLength: 200 },
  'goal.owner': { type: 'owner', maxLength: 200 },
  'link.from': { type: 'end' },
  'link.to': { type: 'end' },
  'dimension.total': { type: 'category' },
  'unit.id': { type: 'per-cent' },
  'acceptance.item': { type: 'item' },
  'feed.language': { type: 'choice', words: 'language' },
  'document.language': { type: 'choice', words: 'language' },
  'indicator.referenceDate': { type: 'choice', words: 'referenceDay' },
};

/** Names that are often the same in all languages: one that is given without a language is not missing in others. */
const NAMES: readonly string[] = [
  ...['actor.name', 'region.name', 'project.title', 'document.title', 'document.publisher', 'document.adoptedBy'],
  ...['namedLink.name', 'source.producer', 'strategy.adoptedBy', 'target.decidedBy'],
];

/** References whose order readers see. */
const ORDERED: readonly string[] = ['indicator.parts', 'indicator.alternatives'];

/** Definitions of texts that are chosen from the usual ones. */
const CHOSEN: readonly string[] = ['country', 'currency'];

/** The module with the descriptions. */
export function printFormFields(model: FeedModel): string {
  const known = new Set(
    model.objects.flatMap(({ kind, properties }) => properties.map(({ name }) => `${kind}.${name}`)),
  );
  const odd = [...Object.keys(HIDDEN), ...Object.keys(OWN_WAY), ...NAMES, ...ORDERED].filter((key) => !known.has(key));
  if (odd.length > 0) throw new Error(`The schema has no ${odd.join(', ')}`);
  const keys = [...known].filter((key) => HIDDEN[key] === undefined);
  return [
    heading('How each property of each kind of object is written in a form. Only the editor reads this.'),
    "import type { FormField } from '../form-field.js';",
    "import type { ObjectKind } from './objects.js';\n",
    'export const FORM_FIELDS: Readonly<Record<ObjectKind, readonly FormField[]>> = {',
    ...model.objects.map((object) => printObject(model, object)),
    '};\n',
    '/** The fields that keepers see, each of which has a name and an explanation in all languages. */',
    `export type FieldKey = ${keys.map((key) => literal(key)).join(' | ')};\n`,
  ].join('\n');
}

/** The part of a description that keepers read, who write no file by hand: its first paragraph. */
export function helpOf({ description }: PropertyModel): string {
  return description.split('\n', 1)[0] ?? '';
}

function idOf(kind: string): readonly [string, string] {
  return [`${kind}.id`, FROM_THE_TITLE];
}

function printObject(model: FeedModel, { kind, properties }: ObjectModel): string {
  const fields = properties.map((property) => {
    const { name, isRequired, default: otherwise } = property;
    const key = `${kind}.${name}`;
    const hidden = HIDDEN[key];
    return JSON.stringify({
      name,
      control: OWN_WAY[key] ?? controlOf(model, property.value, key),
      ...(isRequired ? { isRequired } : {}),
      ...(otherwise === undefined ? {} : { default: otherwise }),
      help: helpOf(property),
      ...(hidden === undefined ? {} : { hidden }),
    });
  });
  return `${kind}: [${fields.join(', ')}],`;
}

function controlOf(model: FeedModel, value: ValueModel, key: string): FieldControl {
  switch (value.type) {
    case 'localized':
      return {
        type: 'localized',
        maxLength: value.maxLength,
        isLong: value.name === 'text',
        ...(NAMES.includes(key) ? { isName: true } : {}),
      };
    case 'text':
      return textControl(model, value);
    case 'number': {
      const { type: _type, name: _name, title: _title, orNull: _orNull, ...rest } = value;
      return { type: 'number', ...rest };
    }
    case 'words':
      return HIDDEN[key] === undefined ? { type: 'choice', words: value.name as ChoiceName } : { type: 'other' };
    case 'boolean':
      return { type: 'yes-no' };
    case 'object':
      return { type: 'object', kind: value.kind as ObjectKind };
    case 'list':
      return listControl(model, value.items, value.maxItems ?? Infinity, key);
    case 'either':
      return value.name === 'color' ? { type: 'color' } : { type: 'other' };
  }
}

function textControl(model: FeedModel, value: Extract<ValueModel, { readonly type: 'text' }>): FieldControl {
  const { name = '', maxLength = 200 } = value;
  const to = collectionOf(model, name);
  if (to !== undefined) return { type: 'reference', to };
  if (name === 'date' || name === 'period') return { type: name };
  if (name === 'url') return { type: 'address', maxLength };
  if (CHOSEN.includes(name)) return { type: 'choice', words: name as ChoiceName };
  return { type: 'plain', maxLength };
}

function listControl(model: FeedModel, items: ValueModel, maxItems: number, key: string): FieldControl {
  if (items.type === 'object') return { type: 'objects', kind: items.kind as ObjectKind, maxItems };
  if (items.type === 'localized')
    return { type: 'texts', maxLength: items.maxLength, isLong: items.name === 'text', maxItems };
  const to = items.type === 'text' ? collectionOf(model, items.name ?? '') : undefined;
  if (to !== undefined)
    return { type: 'references', to, maxItems, ...(ORDERED.includes(key) ? { isOrdered: true } : {}) };
  if (HIDDEN[key] === undefined) throw new Error(`${key}: no form knows how to write such a list`);
  return { type: 'other' };
}

/** The list that an id of this definition refers to: `regionId` is the id of one of `regions`. */
function collectionOf({ collections }: FeedModel, definition: string): Collection | undefined {
  return collections.get(definition.replace(/Id$/, '')) as Collection | undefined;
}
