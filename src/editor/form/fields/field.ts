import { nothing, type TemplateResult } from 'lit';
import type { FieldControl } from '../../../feed/form-field.js';
import { idForUnit } from '../items/nested-id.view.js';
import { categoryField, choiceField, colorField, perCentField, yesNoField } from './choice-fields.js';
import type { FieldPlace, FormContext } from './form-context.js';
import { objectsField, textsField } from './list-fields.js';
import { objectField } from './object-fields.js';
import { endField, ownerField, referenceField, referencesField } from './reference-fields.js';
import { localizedField, plainField } from './text-fields.js';
import { dateField, numberField, periodField } from './typed-fields.js';

type Render = (context: FormContext, place: FieldPlace) => TemplateResult | typeof nothing;

const FIELDS: Readonly<Record<FieldControl['type'], Render>> = {
  localized: localizedField,
  plain: plainField,
  address: plainField,
  number: numberField,
  date: dateField,
  period: periodField,
  choice: choiceField,
  'yes-no': yesNoField,
  color: colorField,
  category: categoryField,
  'per-cent': (context, place) => perCentField(context, place, () => idForUnit(context.feed, place.steps.slice(0, -1))),
  reference: referenceField,
  references: referencesField,
  owner: ownerField,
  end: endField,
  texts: textsField,
  object: objectField,
  objects: objectsField,
  item: () => nothing,
  other: () => nothing,
};

/** A field of a form, by how its property is written. */
export function renderField(context: FormContext, place: FieldPlace): TemplateResult | typeof nothing {
  return FIELDS[place.field.control.type](context, place);
}
