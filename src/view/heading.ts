import { regionMeant, regionOf } from '../feed/derive/lookup.js';
import type { Feed, Language, Region } from '../feed/feed.js';
import { phraseIn, withoutSoftHyphens } from '../feed/localized-text.js';

/** Stands in a heading of a page for the name of the region that is shown. */
const PLACE = '{region}';

/**
 * The heading that a page gives, with the region's name where it asks for it. Without a region to name the widget's own
 * heading serves: an empty text.
 */
export function headingFor(heading: string, region: Region | undefined, language: Language): string {
  if (!heading.includes(PLACE)) return heading;
  if (!region) return '';
  return heading.replaceAll(PLACE, () => withoutSoftHyphens(phraseIn(region.name, language).text));
}

/** The same while nobody knows the region yet: such a heading waits for it. */
export function headingWithout(heading: string): string {
  return heading.includes(PLACE) ? '' : heading;
}

/** The region of a widget that shows all regions until one is chosen: that one, else the feed's own. */
export function regionOfAll(feed: Pick<Feed, 'regions' | 'region'>, chosen: string | undefined): Region | undefined {
  return regionMeant(feed, chosen) ?? regionOf(feed, feed.region);
}
