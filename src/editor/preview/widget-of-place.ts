import { propertyOf } from '../../feed/checks/placed-items.js';
import { valueAt } from '../../feed/checks/place.js';
import type { ItemKind } from '../../view/item.js';
import { isCollection, type Collection, type EditorPlace } from '../editor-place.js';

/** The widgets that show what readers see. */
export const WIDGETS = ['figures', 'wheel', 'map'] as const;
export type PreviewWidget = (typeof WIDGETS)[number];

/** In which widget readers meet the things of a list. */
const WIDGET_OF: Readonly<Record<Collection, PreviewWidget>> = {
  indicators: 'figures',
  regions: 'figures',
  focusAreas: 'wheel',
  targets: 'wheel',
  goals: 'wheel',
  projects: 'wheel',
  documents: 'wheel',
  factors: 'map',
  actors: 'map',
  links: 'map',
};

/** The lists in which the items of a widget stand. */
const LIST_OF: Partial<Record<ItemKind, Collection>> = {
  area: 'focusAreas',
  factor: 'factors',
  actor: 'actors',
  indicator: 'indicators',
};

/** The widget that shows what is edited at a place; undefined where any will do. */
export function widgetOfPlace(place: EditorPlace): PreviewWidget | undefined {
  if (place.page === 'figures') return 'figures';
  if (place.page === 'strategy') return 'wheel';
  const collection = place.page === 'list' ? place.collection : place.page === 'item' ? place.steps[0] : undefined;
  return isCollection(collection) ? WIDGET_OF[collection] : undefined;
}

/** The id of what is edited at a place, as the widget that shows it knows it; empty where it knows nothing of it. */
export function selectedAt(place: EditorPlace, feed: unknown): string {
  if (place.page === 'figures') return idAt(['indicators', place.indicator], feed);
  const isShown = place.page === 'item' && Object.values(LIST_OF).some((list) => list === place.steps[0]);
  return isShown ? idAt(place.steps.slice(0, 2), feed) : '';
}

/** Where in the editor an item is edited that was chosen in a widget; undefined where it is not in the feed. */
export function placeOfItem(kind: ItemKind, id: string, feed: unknown): EditorPlace | undefined {
  if (kind === 'link') return { page: 'list', collection: 'links' };
  const collection = LIST_OF[kind];
  const items = collection === undefined ? undefined : propertyOf(feed, collection);
  const index = Array.isArray(items) ? items.findIndex((item) => propertyOf(item, 'id') === id) : -1;
  if (collection === undefined || index < 0) return undefined;
  return kind === 'indicator' ? { page: 'figures', indicator: index } : { page: 'item', steps: [collection, index] };
}

function idAt(steps: readonly (string | number)[], feed: unknown): string {
  const id = propertyOf(valueAt(feed, steps), 'id');
  return typeof id === 'string' ? id : '';
}
