import { isObject } from '../../json-value.js';
import type { ObjectKind } from '../../shape/objects.js';
import { RULES } from '../../shape/rules.js';
import { placeOf } from '../place.js';
import type { Rule } from '../rule.js';

/**
 * Whether what stands at a path of a feed must be there, being part of what it is.
 *
 * @param input what `JSON.parse` gave
 */
export function isRequiredAt(path: string, input: unknown): boolean {
  let [value, kind, isRequired] = [input, 'feed' as ObjectKind | undefined, false];
  for (const step of placeOf(path, input).steps) {
    if (typeof step === 'number') value = Array.isArray(value) ? (value[step] as unknown) : undefined;
    else if (kind === undefined || !isObject(value)) return false;
    else {
      isRequired = requiredOf(value, kind).includes(step);
      kind = kindIn(RULES[kind].properties[step]);
      value = value[step];
    }
  }
  return isRequired;
}

/** The properties that an object must have, being what it is. */
export function requiredOf(it: Readonly<Record<string, unknown>>, kind: ObjectKind): readonly string[] {
  const { required, conditionals = [] } = RULES[kind];
  return [...required, ...conditionals.flatMap((rule) => (rule.when(it) ? rule.required : rule.otherwise))];
}

/** The kind of the objects that a property holds, itself or in a list. */
function kindIn(rule: Rule | undefined): ObjectKind | undefined {
  if (rule?.type === 'list') return kindIn(rule.items);
  return rule?.type === 'object' ? rule.kind : undefined;
}
