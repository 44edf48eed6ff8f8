import { FILE_LIMITS } from './file-limits.js';
import {
  COLLECTIONS,
  LABEL_LENGTH,
  MOST_ITEMS,
  MOST_LINKS,
  MOST_OBSERVATIONS,
  MOST_REFERENCES,
  MOST_SERIES,
  TEXT_LENGTH,
  URL_LENGTH,
} from './shape/limits.js';

/**
 * What a feed may hold, the file and what is in it: a chart of 50 000 categories blocked a page for 21.9 seconds.
 */
export const LIMITS = {
  ...FILE_LIMITS,
  /** Characters of a text, of a name or title, and of an address. */
  text: TEXT_LENGTH,
  label: LABEL_LENGTH,
  url: URL_LENGTH,
  ...COLLECTIONS,
  links: MOST_LINKS,
  seriesPerIndicator: MOST_SERIES,
  observationsPerSeries: MOST_OBSERVATIONS,
  /** Ids in a list. */
  references: MOST_REFERENCES,
  /** Items of every other list, for instance the measures of a focus area. */
  items: MOST_ITEMS,
} as const;
