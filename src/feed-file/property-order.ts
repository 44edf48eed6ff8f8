import type { Rule } from '../feed/checks/rule.js';
import type { Step } from '../feed/checks/place.js';
import { RULES } from '../feed/shape/rules.js';
import { LANGUAGES } from '../feed/shape/widget-words.js';

/** The names that the object at a place may have, in the order of the schema; none where it knows of no object. */
export function orderAt(steps: readonly Step[]): readonly string[] {
  let rule: Rule | undefined = { type: 'object', kind: 'feed' };
  for (const step of steps) rule = ruleIn(rule, step);
  if (rule?.type === 'object') return Object.keys(RULES[rule.kind].properties);
  return rule?.type === 'localized' ? [...LANGUAGES, 'no'] : [];
}

function ruleIn(rule: Rule | undefined, step: Step): Rule | undefined {
  if (rule?.type === 'list') return typeof step === 'number' ? rule.items : undefined;
  if (rule?.type !== 'object') return undefined;
  const { properties } = RULES[rule.kind];
  return Object.hasOwn(properties, step) ? properties[step] : undefined;
}

/**
 * Where a name belongs among those that are there: after the last of those that come before it in the order, else
 * before the first of those that come after it. What the order does not know belongs at the end.
 */
export function placeAmong(names: readonly string[], name: string, order: readonly string[]): number {
  const own = order.indexOf(name);
  if (own < 0) return names.length;
  for (const earlier of order.slice(0, own).reverse()) {
    const place = names.lastIndexOf(earlier);
    if (place >= 0) return place + 1;
  }
  for (const later of order.slice(own + 1)) {
    const place = names.indexOf(later);
    if (place >= 0) return place;
  }
  return names.length;
}

/** The names of a new object: those that its neighbour has, in the neighbour's order, and the others among them. */
export function orderedNames(
  names: readonly string[],
  neighbour: readonly string[],
  order: readonly string[],
): readonly string[] {
  const ordered = [...new Set(neighbour)].filter((name) => names.includes(name));
  const others = names.filter((name) => !ordered.includes(name));
  const known = order.filter((name) => others.includes(name));
  for (const name of [...known, ...others.filter((other) => !known.includes(other))])
    ordered.splice(placeAmong(ordered, name, order), 0, name);
  return ordered;
}
