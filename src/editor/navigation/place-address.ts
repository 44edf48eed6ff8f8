import type { Step } from '../../feed/checks/place.js';
import { isCollection, isPage, type EditorPlace, type PlaceOf } from '../editor-place.js';
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
  if (!isPage(page)) return undefined;
  switch (page) {
    case 'figures':
      return /^\d+$/.test(value) ? { page, indicator: Number(value), ...cellIn(parts) } : undefined;
    case 'list':
      return isCollection(value) ? { page, collection: value } : undefined;
    case 'item':
      return value === '' ? undefined : { page, steps: stepsIn(value), ...fieldIn(parts) };
    case 'strategy':
    case 'about':
      return { page, ...fieldIn(parts) };
    case 'start':
    case 'problems':
    case 'changes':
    case 'save':
    case 'text':
      return { page };
    default:
      return page satisfies never;
  }
}

function fieldIn(parts: URLSearchParams): Pick<PlaceOf<'about'>, 'field'> {
  const written = parts.get('field');
  return written === null ? {} : { field: stepsIn(written) };
}

function cellIn(parts: URLSearchParams): Pick<PlaceOf<'figures'>, 'cell'> {
  const [region, period] = [parts.get('region'), parts.get('period')];
  if (region === null && period === null) return {};
  return { cell: { ...(region === null ? {} : { region }), ...(period === null ? {} : { period }) } };
}

/** Names of properties hold no slash, and a number is always that of an item. */
function stepsIn(text: string): readonly Step[] {
  return text.split(BETWEEN).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
