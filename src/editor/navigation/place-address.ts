import type { Step } from '../../feed/checks/place.js';
import { isCollection, type EditorPlace } from '../editor-place.js';
import { BETWEEN, partsOf } from './page-of-place.js';

/** The fragment of an address that leads to a place: `#figures=0&region=moss`. Empty for the start. */
export function fragmentOf(place: EditorPlace): string {
  const parts = new URLSearchParams(partsOf(place));
  const text = parts
    .toString()
    .replace(/=(?=&|$)/g, '')
    .replaceAll('%2F', BETWEEN);
  return text === '' ? '' : `#${text}`;
}

/** The place that a fragment leads to; undefined where it leads nowhere. */
export function placeOfFragment(fragment: string): EditorPlace | undefined {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { page: 'start' };
  const parts = new URLSearchParams(text);
  const [page, value = ''] = [...parts][0] ?? [];
  const written = parts.get('field');
  const field = written === null ? {} : { field: stepsIn(written) };
  if (page === 'figures') return /^\d+$/.test(value) ? { page, indicator: Number(value), ...cellIn(parts) } : undefined;
  if (page === 'list') return isCollection(value) ? { page, collection: value } : undefined;
  if (page === 'item') return value === '' ? undefined : { page, steps: stepsIn(value), ...field };
  if (page === 'strategy' || page === 'about') return { page, ...field };
  return page === 'problems' || page === 'changes' || page === 'save' ? { page } : undefined;
}

function cellIn(parts: URLSearchParams): Pick<Extract<EditorPlace, { readonly page: 'figures' }>, 'cell'> {
  const [region, period] = [parts.get('region'), parts.get('period')];
  if (region === null && period === null) return {};
  return { cell: { ...(region === null ? {} : { region }), ...(period === null ? {} : { period }) } };
}

/** Names of properties hold no slash, and a number is always that of an item. */
function stepsIn(text: string): readonly Step[] {
  return text.split(BETWEEN).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
