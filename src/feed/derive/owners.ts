import type { Feed, FocusArea, LocalizedText } from '../feed.js';
import { phraseIn } from '../localized-text.js';
import { regionOf } from './lookup.js';

/** Areas of one organisation. */
export interface OwnedAreas {
  readonly owner: LocalizedText;
  readonly areas: readonly FocusArea[];
}

/** The name of an owner: of the actor whose id it is, else as it is written. */
export function ownerName(feed: Feed, owner: LocalizedText | undefined): LocalizedText | undefined {
  if (!owner) return undefined;
  return feed.actors.find(({ id }) => Object.values(owner).includes(id))?.name ?? owner;
}

/**
 * The focus areas of a feed by the organisation that owns them, in the feed's order; none when they are of one alone.
 * An area without an owner belongs to the region that it names, else to the feed's own region or publisher.
 */
export function areasByOwner(feed: Feed): readonly OwnedAreas[] {
  const groups = new Map<string, { readonly owner: LocalizedText; readonly areas: FocusArea[] }>();
  for (const area of feed.focusAreas) {
    const owner = ownerName(feed, area.owner) ?? placeName(feed, area.region) ?? {};
    const key = phraseIn(owner, 'nb').text.toLowerCase();
    const group = groups.get(key) ?? { owner, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return groups.size < 2 ? [] : [...groups.values()];
}

/** The areas of a feed in the order in which they are shown: those of one organisation beside each other. */
export function areasInOrder(feed: Feed): readonly FocusArea[] {
  const groups = areasByOwner(feed);
  return groups.length === 0 ? feed.focusAreas : groups.flatMap(({ areas }) => areas);
}

function placeName(feed: Feed, region: string | undefined): LocalizedText | undefined {
  return (regionOf(feed, region) ?? regionOf(feed, feed.region))?.name ?? feed.publisher?.name ?? feed.title;
}
