import type { Step } from '../../../feed/checks/place.js';
import { FIELD_WORDS, fieldLabel } from '../../../feed/field-words/field-words.js';
import { FILE_FIELDS } from '../../../feed/field-words/file-fields.words.js';
import type { FormField } from '../../../feed/form-field.js';
import { FORM_FIELDS } from '../../../feed/shape/form-fields.js';
import type { ObjectKind } from '../../../feed/shape/objects.js';
import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import { COLLECTION_NAMES } from '../../../locale/collection.words.js';
import { isCollection } from '../../editor-place.js';
import { PAGE_NAMES } from '../../page.words.js';

/** A property of the feed, and the kind of object that has it. */
export interface PlacedField {
  readonly kind: ObjectKind;
  readonly field: FormField;
}

/** The property that steps lead to or into; undefined for one that the schema does not know. */
export function fieldAt(steps: readonly Step[]): PlacedField | undefined {
  let kind: ObjectKind = 'feed';
  let found: PlacedField | undefined;
  for (const step of steps) {
    if (typeof step === 'number') continue;
    const field: FormField | undefined = FORM_FIELDS[kind].find(({ name }) => name === step);
    // A language is no property of its own.
    if (!field) return found?.field.control.type === 'localized' ? found : undefined;
    found = { kind, field };
    if (field.control.type === 'object' || field.control.type === 'objects') kind = field.control.kind;
    else if (field.control.type === 'end') kind = 'linkEnd';
  }
  return found;
}

/** The kind of object that steps lead to or into. */
export function kindAt(steps: readonly Step[]): ObjectKind {
  const { kind, field } = fieldAt(steps) ?? { kind: 'feed' as const };
  const control = field?.control;
  return control?.type === 'object' || control?.type === 'objects' ? control.kind : kind;
}

/**
 * What keepers call a property: as its form does, or as its cell or its page is called.
 *
 * @param kind the object that it is a property of; where that has none of the name, any other that has
 * @returns the name itself for one that nobody knows
 */
export function nameOfField(name: string, kind: ObjectKind, language: Language): string {
  const own = fieldLabel(kind, name, language);
  if (own !== undefined) return own;
  if (kind === 'feed' && isCollection(name)) return say(COLLECTION_NAMES[name], language);
  if (kind === 'feed' && name === 'strategy') return say(PAGE_NAMES.strategy, language);
  if (isFileField(name)) return FILE_FIELDS[name][language];
  if (isCollection(name)) return say(COLLECTION_NAMES[name], language);
  const elsewhere = Object.entries(FIELD_WORDS).find(([key]) => key.endsWith(`.${name}`));
  return elsewhere?.[1].label[language] ?? name;
}

function isFileField(name: string): name is keyof typeof FILE_FIELDS {
  return Object.hasOwn(FILE_FIELDS, name);
}
