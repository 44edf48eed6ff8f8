import type { Step } from '../../feed/checks/place.js';
import type { FormField } from '../../feed/form-field.js';
import { isObject } from '../../feed/json-value.js';
import { FORM_FIELDS } from '../../feed/shape/form-fields.js';
import type { ObjectKind } from '../../feed/shape/objects.js';

/** A property that is written in a feed, with its description. */
export interface PlacedField {
  readonly kind: ObjectKind;
  readonly field: FormField;
  readonly steps: readonly Step[];
  readonly value: unknown;
  /** What goes with the object that the property is in, when that cannot be without it: the item of a list it is. */
  readonly holder: readonly Step[];
}

/** Observations are thousands, and refer to nothing. */
const NOT_WALKED: ObjectKind = 'observation';

/**
 * Every property that an object has, those of the objects in it included.
 *
 * @param steps where the object stands in the feed
 * @param holder what goes with it; the object itself, unless what it stands in needs it
 */
export function* fieldsIn(
  kind: ObjectKind,
  value: unknown,
  steps: readonly Step[] = [],
  holder: readonly Step[] = steps,
): Generator<PlacedField> {
  if (!isObject(value)) return;
  for (const field of FORM_FIELDS[kind]) {
    const inner = value[field.name];
    if (inner === undefined) continue;
    const place = [...steps, field.name];
    yield { kind, field, steps: place, value: inner, holder };
    const { control } = field;
    const goesWith = field.isRequired ? holder : place;
    if (control.type === 'end') yield* fieldsIn('linkEnd', inner, place, goesWith);
    else if (control.type === 'object') yield* fieldsIn(control.kind, inner, place, goesWith);
    else if (control.type === 'objects' && control.kind !== NOT_WALKED && Array.isArray(inner))
      for (const [index, item] of inner.entries()) yield* fieldsIn(control.kind, item, [...place, index]);
  }
}
