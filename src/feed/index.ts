/**
 * `samspill/feed`: read and check a feed, and derive figures from it, in a browser, in Node or anywhere else.
 */
export * from './feed.js';
export * from './shape/vocabulary.js';
export { checkFeedText, type CheckedFeed } from './checks/check-feed-text.js';
export {
  changeTo,
  latestOf,
  type Change,
  type Direction,
  type NoChange,
  type NoChangeReason,
} from './derive/change.js';
export { splitGrowth, type GrowthSplit, type JobsAndValue } from './derive/growth-split.js';
export {
  progressTo,
  type DistanceProgress,
  type Progress,
  type RangeProgress,
  type RatioProgress,
} from './derive/targets/progress.js';
export { regionSeries, regionsWith, type RegionSeries } from './derive/regions/region-series.js';
export { targetLevel } from './derive/targets/target-level.js';
export { readFeedText, type ReadText } from './json/json-syntax.js';
export { LIMITS } from './limits.js';
export { languageOf, phraseIn, type Phrase } from './localized-text.js';
export { parseFeed, type ParsedFeed } from './parse/parse-feed.js';
export { parsePeriod } from './parse/written-period.js';
export {
  areAdjacent,
  comparePeriods,
  isoRangeOf,
  NOT_GIVEN,
  yearBefore,
  type Period,
  type PeriodKind,
} from './period.js';
export type * from './shape/written.js';
export { FEED_VERSION } from './shape/limits.js';
export { type Problem, type ProblemCode, type ReadingCode, type ReadingProblem, type Severity } from './problem.js';
export { describeProblem } from './problem-sentences.js';
