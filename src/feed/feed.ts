/**
 * The shape of a feed after it has been read by `parseFeed`: everything is checked, read-only and trusted. Field names,
 * vocabularies and units are described for editors in `feed.schema.json` and `docs/feed.md`; what the two have in
 * common is generated from the schema, and stands in `shape/`.
 */
export { LANGUAGES, PALETTE_COLORS as PALETTE, type Language, type PaletteColor } from './shape/widget-words.js';
export type * from './shape/vocabulary.js';
export type {
  Actor,
  Baseline,
  Budget,
  BudgetLine,
  Category,
  Dimension,
  Document,
  FocusArea,
  FuzzyPeriod,
  Goal,
  NamedLink,
  Participant,
  Project,
  Source,
  Strategy,
} from './shape/objects.js';
export type { LocalizedText } from './localized-text.js';
export type { Factor, Link, LinkEnd, LinkEndKind } from './parse/actors.js';
export type { Annotation } from './parse/annotations.js';
export type { Indicator, Unit } from './parse/indicators.js';
export type { ContinuedSeries, Figures, Past, Series, Slice, SummedSeries } from './parse/slices.js';
export type { Observation } from './parse/observations.js';
export type { Target } from './parse/targets.js';
export type { Region, RegionCode } from './parse/regions.js';
export type { Feed } from './parse/parse-feed.js';
