import { nameIn, valueAt, type Step } from '../../../feed/checks/place.js';
import { isObject } from '../../../feed/json-value.js';
import { withValue } from '../../../feed-file/edited-value.js';
import { baseLanguageOf, textIn } from '../texts/written-text.view.js';
import { idFor, idsIn, isProvisional, provisionalId } from './item-id.view.js';

/** Whether something in a list of an item, or a unit, has an id that waits for its name. */
export function awaitsLabel(feed: unknown, steps: readonly Step[]): boolean {
  return isProvisional(valueAt(feed, [...steps, 'id']));
}

/** The feed with an id made of the label of what stands at a place; what names it in the same item follows. */
export function withIdOfLabel(feed: unknown, steps: readonly Step[]): unknown {
  const before = valueAt(feed, [...steps, 'id']);
  const id = idOfLabel(feed, steps);
  if (id === before) return feed;
  const value = withValue(feed, [...steps, 'id'], id);
  // The total of a dimension is named by the dimension.
  const total = [...steps.slice(0, -2), 'total'];
  return steps.at(-2) === 'categories' && valueAt(value, total) === before ? withValue(value, total, id) : value;
}

/** An id for a unit that is not per cent. */
export function idForUnit(feed: unknown, steps: readonly Step[]): string {
  return idOfLabel(feed, steps);
}

/** The feed in which a unit that has been begun has an id, which others do not ask for. */
export function withUnitId(feed: unknown, steps: readonly Step[]): unknown {
  const unit = valueAt(feed, steps);
  if (!isObject(unit) || unit['id'] !== undefined) return feed;
  return withValue(feed, steps, { id: idOfLabel(feed, steps), ...unit });
}

function idOfLabel(feed: unknown, steps: readonly Step[]): string {
  const label = valueAt(feed, [...steps, 'label']);
  const base = baseLanguageOf(feed);
  const list = valueAt(feed, steps.slice(0, -1));
  const others = Array.isArray(list) ? idsIn(list) : new Set<string>();
  others.delete(String(valueAt(feed, [...steps, 'id'])));
  return idFor(textIn(label, base, base) || nameIn(label, base), others) ?? provisionalId(others);
}
