import type { Feed, Language } from '../../feed/feed.js';

/** What a widget is asked to show of a feed; what is about one element alone is left out for the others. */
export interface Asked {
  readonly language: Language;
  readonly region: string;
  readonly heading: string;
  readonly headingLevel: number;
  /** Id of what is chosen, empty for nothing. */
  readonly selected: string;
  readonly view: string;
  readonly figure?: string;
  readonly scale?: string;
  readonly compare?: string;
  readonly categories?: string;
  readonly period?: string;
  readonly span?: string;
  readonly mode?: string;
}

/**
 * A mark that static content bears, and by which an element knows whether it would show the same: of the feed as it has
 * been read, and of what is asked for. Another version that reads a feed otherwise gives another mark.
 */
export function stampOf(feed: Feed, asked: Asked): string {
  const { language, region, heading, headingLevel, selected, view, figure, scale, mode } = asked;
  const { compare, categories, period = '', span = '' } = asked;
  const words = [compare, categories].map((text = '') => text.split(/[\s,]+/).filter((word) => word !== ''));
  const own = [figure, scale, mode, words, period, span];
  return digestOf(JSON.stringify([language, region, heading.trim(), headingLevel, selected, view, ...own, feed]));
}

/** The hash FNV-1a, in 32 bits, with the length of the text. */
function digestOf(text: string): string {
  let hash: number = FNV.start;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), FNV.prime);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

const FNV = { start: 2_166_136_261, prime: 16_777_619 } as const;
