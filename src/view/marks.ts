import { areasOfIndicator } from '../feed/derive/areas.js';
import type { Feed, Language, LocalizedText } from '../feed/feed.js';
import { phraseIn, type Phrase } from '../feed/localized-text.js';
import type { Item, ItemKind } from './item.js';

/** What a choice made in another widget marks in this one. */
export interface Marks {
  readonly item: Item;
  /** Name of the item. */
  readonly name: Phrase;
  /** Ids of the focus areas through which it is related to everything else. */
  readonly areas: readonly string[];
  /** Set when nothing in the widget belongs to these areas. */
  readonly isEmpty?: boolean;
  /** What is marked in the widget, and how much of it. */
  readonly marked?: { readonly kind: MarkedKind; readonly count: number };
}

/** What widgets mark: areas in the wheel, actors in the map, indicators among the key figures. */
export type MarkedKind = Extract<ItemKind, 'area' | 'actor' | 'indicator'>;

/**
 * What the newest choice made elsewhere marks. Focus areas are what ties the widgets together: an area stands for
 * itself, an actor and an indicator for the areas to which they belong, a factor for the areas that name it. A choice
 * that leads to no area marks nothing, and an older one then counts.
 *
 * @param own kinds that the widget shows as chosen itself
 */
export function marksOf(
  feed: Feed,
  items: readonly Item[],
  own: readonly ItemKind[],
  language: Language,
): Marks | undefined {
  for (const item of items.filter(({ kind }) => !own.includes(kind)).reverse()) {
    const meant = meaningOf(feed, item);
    if (meant && meant.areas.length > 0) return { item, name: phraseIn(meant.name, language), areas: meant.areas };
  }
  return undefined;
}

interface Meaning {
  readonly name: LocalizedText;
  readonly areas: readonly string[];
}

function meaningOf(feed: Feed, { kind, id }: Item): Meaning | undefined {
  const { focusAreas, actors, indicators, factors } = feed;
  const named = <T extends { readonly id: string }>(
    list: readonly T[],
    meaning: (entry: T) => Meaning,
  ): Meaning | undefined => {
    const entry = list.find((candidate) => candidate.id === id);
    return entry && meaning(entry);
  };
  switch (kind) {
    case 'area':
      return named(focusAreas, ({ title }) => ({ name: title, areas: [id] }));
    case 'actor':
      return named(actors, (actor) => ({ name: actor.name, areas: actor.focusAreas }));
    case 'indicator':
      return named(indicators, (indicator) => ({ name: indicator.title, areas: areasOfIndicator(feed, indicator) }));
    case 'factor':
      return named(factors, ({ label }) => ({
        name: label,
        areas: focusAreas.filter((area) => area.factors.includes(id)).map((area) => area.id),
      }));
    case 'link':
      return undefined;
  }
}
