import { RULES } from '../feed/shape/rules.js';

/** The names of properties that only a feed has: any file may have a title. */
export const FEED_PROPERTIES: readonly string[] = Object.keys(RULES.feed.properties).filter(
  (name) => !['$schema', 'id', 'title', 'description', 'language', 'updated', 'license', 'notice'].includes(name),
);
