// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** How much a feed may hold, and what it is made of. */

/** The most characters of a text, of a name or title, and of an address. */
export const TEXT_LENGTH = 2000;
export const LABEL_LENGTH = 200;
export const URL_LENGTH = 2000;

/** The lists of a feed whose items have ids that others refer to, and the most items of each. */
export const COLLECTIONS = {
  regions: 1000,
  focusAreas: 100,
  factors: 20,
  actors: 1000,
  indicators: 200,
  targets: 500,
  goals: 500,
  projects: 500,
  documents: 500,
} as const;
export type Collection = keyof typeof COLLECTIONS;

/** The most items of lists whose items have no ids. */
export const MOST_LINKS = 2000;
export const MOST_SERIES = 1000;
export const MOST_OBSERVATIONS = 2000;
/** The most ids in a list, and the most items of every other list. */
export const MOST_REFERENCES = 1000;
export const MOST_ITEMS = 200;

/** The version of the format that the schema describes. */
export const FEED_VERSION = '1.1';
