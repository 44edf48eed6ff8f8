import type { EditorPlace } from '../editor-place.js';

/** Between the steps of a path in an address. */
export const BETWEEN = '/';

/** Whether two places are the same page: a field or a cell on it makes no other. */
export function isSamePage(one: EditorPlace, other: EditorPlace): boolean {
  return pageOf(one) === pageOf(other);
}

/** The page of a place, without what is pointed at on it. */
export function pageOf(place: EditorPlace): string {
  const [first = ['start', '']] = partsOf(place);
  return first.join('=');
}

/** What an address says of a place, in order: its page first, then what is pointed at on it. */
export function partsOf(place: EditorPlace): string[][] {
  if (place.page === 'start') return [];
  if (place.page === 'list') return [[place.page, place.collection]];
  if (place.page === 'figures') {
    const { region, period } = place.cell ?? {};
    return [
      [place.page, String(place.indicator)],
      ...(region === undefined ? [] : [['region', region]]),
      ...(period === undefined ? [] : [['period', period]]),
    ];
  }
  const field = 'field' in place && place.field ? [['field', place.field.join(BETWEEN)]] : [];
  return [[place.page, place.page === 'item' ? place.steps.join(BETWEEN) : ''], ...field];
}
