import { nothing, type TemplateResult } from 'lit';
import { idForUnit } from '../items/nested-id.view.js';
import { categoryField, choiceField, colorField, perCentField, yesNoField } from './choice-fields.js';
import type { FieldPlace, FormContext } from './form-context.js';
import { objectsField, textsField } from './list-fields.js';
import { objectField } from './object-fields.js';
import { endField, ownerField, referenceField, referencesField } from './reference-fields.js';
import { localizedField, plainField } from './text-fields.js';
import { dateField, numberField, periodField } from './typed-fields.js';

/** A field of a form, by how its property is written. */
export function renderField(context: FormContext, place: FieldPlace): TemplateResult | typeof nothing {
  switch (place.field.control.type) {
    case 'localized':
      return localizedField(context, place);
    case 'plain':
    case 'address':
      return plainField(context, place);
    case 'number':
      return numberField(context, place);
    case 'date':
      return dateField(context, place);
    case 'period':
      return periodField(context, place);
    case 'choice':
      return choiceField(context, place);
    case 'yes-no':
      return yesNoField(context, place);
    case 'color':
      return colorField(context, place);
    case 'category':
      return categoryField(context, place);
    case 'per-cent':
      return perCentField(context, place, () => idForUnit(context.feed, place.steps.slice(0, -1)));
    case 'reference':
      return referenceField(context, place);
    case 'references':
      return referencesField(context, place);
    case 'owner':
      return ownerField(context, place);
    case 'end':
      return endField(context, place);
    case 'texts':
      return textsField(context, place);
    case 'object':
      return objectField(context, place);
    case 'objects':
      return objectsField(context, place);
    case 'item':
    case 'other':
      return nothing;
  }
}
