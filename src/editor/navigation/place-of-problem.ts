import type { Place, Step } from '../../feed/checks/place.js';
import { isCollection, type EditorPlace } from '../editor-place.js';

/** Where in the editor something of the feed is mended: the cell, the field of a form, or the list. */
export function editorPlaceOf(place: Place): EditorPlace {
  const { steps, missing } = place;
  const all = missing === undefined ? steps : [...steps, ...stepsOfMissing(missing)];
  const [first, index, ...rest] = all;
  if (first === 'strategy') return withField({ page: 'strategy' }, all.slice(1));
  if (first === 'accepted') return { page: 'problems' };
  if (!isCollection(first)) return withField({ page: 'about' }, all);
  if (typeof index !== 'number') return { page: 'list', collection: first };
  if (first === 'indicators' && rest[0] === 'series') return figuresPlace(index, place);
  return withField({ page: 'item', steps: [first, index] }, rest);
}

function figuresPlace(indicator: number, { region, period }: Place): EditorPlace {
  const cell = { ...(region === undefined ? {} : { region }), ...(period === undefined ? {} : { period }) };
  return { page: 'figures', indicator, ...(Object.keys(cell).length === 0 ? {} : { cell }) };
}

function withField(place: Extract<EditorPlace, { readonly field?: unknown }>, field: readonly Step[]): EditorPlace {
  return field.length === 0 ? place : { ...place, field };
}

/** What would follow a path where there is nothing yet: `publisher.name`. */
function stepsOfMissing(missing: string): readonly Step[] {
  return missing
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
