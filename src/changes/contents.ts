import { propertyOf } from '../feed/checks/placed-items.js';
import { nameOfThing } from '../feed/checks/place.js';
import type { FormField } from '../feed/form-field.js';
import { fieldLabel } from '../feed/field-words/field-words.js';
import { isObject, listOf } from '../feed/json-value.js';
import { FORM_FIELDS } from '../feed/shape/form-fields.js';
import type { ObjectKind } from '../feed/shape/objects.js';
import type { Language } from '../feed/shape/widget-words.js';
import { say, type Values } from '../locale/catalogue.js';
import { COLLECTION_NAMES } from '../locale/collection.words.js';
import { CONTENT_WORDS as WORDS } from './changes.words.js';
import type { ChangeItem } from './feed-changes.js';
import { textChange } from './texts/text-changes.js';

/** What has been changed besides the figures. */
export interface ContentChanges {
  /** What came, went, and changed places or facts. */
  readonly content: readonly ChangeItem[];
  readonly texts: readonly ChangeItem[];
}

/** Properties that are told elsewhere: figures, the date, and remarks that only keepers read. */
const TOLD_ELSEWHERE: readonly string[] = ['series', 'updated', 'accepted', '$schema', 'feedVersion', 'id'];

/** An object before and after, and what it is called. */
interface Pair {
  readonly kind: ObjectKind;
  readonly before: unknown;
  readonly after: unknown;
  readonly name: string;
}

/** Areas, actors, projects, texts …: what is different in a feed besides its figures, in the order of the schema. */
export function contentChanges(before: unknown, after: unknown, language: Language): ContentChanges {
  const found = objectChanges({ kind: 'feed', before, after, name: '' }, language);
  return {
    content: found.filter(({ kind }) => kind === 'sentence'),
    texts: found.filter(({ kind }) => kind === 'text'),
  };
}

function objectChanges(pair: Pair, language: Language): readonly ChangeItem[] {
  const facts: string[] = [];
  const items = FORM_FIELDS[pair.kind]
    .filter(({ name }) => !TOLD_ELSEWHERE.includes(name))
    .flatMap((field) => {
      const [before, after] = [propertyOf(pair.before, field.name), propertyOf(pair.after, field.name)];
      if (isSame(before, after)) return [];
      const found = fieldChanges(field, { ...pair, before, after }, language);
      if (found === 'fact') facts.push(labelOf(pair.kind, field.name, language));
      return found === 'fact' ? [] : found;
    });
  if (facts.length === 0) return items;
  const list = facts.map((label) => label.toLowerCase()).join(', ');
  const entry = pair.name === '' ? WORDS.facts : WORDS.factsOf;
  return [...items, { kind: 'sentence', text: say(entry, language, { name: pair.name, facts: list }) }];
}

/** What has changed in a property; `fact` where it can only be said that it has. */
function fieldChanges(field: FormField, pair: Pair, language: Language): readonly ChangeItem[] | 'fact' {
  const { control, name } = field;
  const { before, after } = pair;
  const label = labelOf(pair.kind, name, language);
  const about = pair.name === '' ? label : `${pair.name}, ${label.toLowerCase()}`;
  if (control.type === 'localized' || control.type === 'plain') return textChange(before, after, about, language);
  if (control.type === 'texts') return listedTexts(before, after, about, language);
  if (control.type === 'object') return objectChanges({ kind: control.kind, before, after, name: about }, language);
  if (control.type !== 'objects' || pair.kind !== 'feed') return 'fact';
  return collectionChanges(
    name as keyof typeof COLLECTION_NAMES,
    { kind: control.kind, before, after, name: '' },
    language,
  );
}

/** Items that came, went, changed places, and changed, in one of the lists of a feed. */
function collectionChanges(
  collection: keyof typeof COLLECTION_NAMES,
  pair: Pair,
  language: Language,
): readonly ChangeItem[] {
  const [was, is] = [itemsOf(pair.before), itemsOf(pair.after)];
  const list = say(COLLECTION_NAMES[collection], language);
  const sentence = (entry: keyof typeof WORDS, values: Values): ChangeItem => ({
    kind: 'sentence',
    text: say(WORDS[entry], language, { list, ...values }),
  });
  const stayed = [...is].filter(([key]) => was.has(key));
  const earlier = [...was.keys()].filter((key) => is.has(key));
  const isMoved = stayed.some(([key], index) => earlier[index] !== key);
  return [
    ...[...is].filter(([key]) => !was.has(key)).map(([, item]) => sentence('added', { name: nameOf(item, language) })),
    ...[...was]
      .filter(([key]) => !is.has(key))
      .map(([, item]) => sentence('removed', { name: nameOf(item, language) })),
    ...(isMoved ? [sentence('moved', {})] : []),
    ...stayed.flatMap(([key, item]) =>
      objectChanges({ kind: pair.kind, before: was.get(key), after: item, name: nameOf(item, language) }, language),
    ),
  ];
}

/** The items of a list by their ids; those without one by what they are. */
function itemsOf(list: unknown): ReadonlyMap<string, unknown> {
  const items = listOf(list);
  return new Map(
    items.map((item) => {
      const id = propertyOf(item, 'id');
      return [typeof id === 'string' ? id : JSON.stringify(item), item] as const;
    }),
  );
}

function listedTexts(before: unknown, after: unknown, about: string, language: Language): readonly ChangeItem[] {
  const [was, is] = [before, after].map(listOf);
  const count = Math.max(was?.length ?? 0, is?.length ?? 0);
  return Array.from({ length: count }, (_, index) =>
    textChange(was?.[index], is?.[index], `${about} ${index + 1}`, language),
  ).flat();
}

function nameOf(item: unknown, language: Language): string {
  const name = nameOfThing(item, language);
  if (name !== '') return name;
  const id = propertyOf(item, 'id');
  return typeof id === 'string' ? id : say(WORDS.unnamed, language);
}

function labelOf(kind: ObjectKind, name: string, language: Language): string {
  return fieldLabel(kind, name, language) ?? name;
}

function isSame(one: unknown, other: unknown): boolean {
  return (
    one === other || (isPlainOrAbsent(one) === isPlainOrAbsent(other) && JSON.stringify(one) === JSON.stringify(other))
  );
}

function isPlainOrAbsent(value: unknown): boolean {
  return !isObject(value) && !Array.isArray(value);
}
