/**
 * What a feed may hold. Measured reasons: reading JSON costs about 12 ms per MB and four times that on a slow phone,
 * and a chart of 50 000 categories blocked a page for 21.9 seconds.
 */
export const LIMITS = {
  /** Decoded bytes of the whole file. */
  bytes: 1_000_000,
  /** Decoded bytes above which its keeper is warned. */
  bytesToWarn: 256_000,
  /** Levels of objects and arrays inside each other. */
  depth: 16,
  /** Characters of a text, and of a name or title. */
  text: 2_000,
  label: 200,
  regions: 1_000,
  focusAreas: 100,
  factors: 20,
  actors: 1_000,
  links: 2_000,
  indicators: 200,
  seriesPerIndicator: 1_000,
  observationsPerSeries: 2_000,
  targets: 500,
  goals: 500,
  projects: 500,
  documents: 500,
  /** Items of every other list, for instance the measures of a focus area. */
  items: 200,
} as const;
