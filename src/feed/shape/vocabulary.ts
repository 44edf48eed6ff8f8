// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** The words that a feed may use where not every text will do. */

export const REGION_TYPES = ['country', 'county', 'municipality', 'functional', 'cooperation', 'other'] as const;
export type RegionType = (typeof REGION_TYPES)[number];

export const AREA_KINDS = ['sector', 'support', 'other'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

export const AREA_STATUSES = ['candidate', 'decided', 'archived'] as const;
export type AreaStatus = (typeof AREA_STATUSES)[number];

export const FREQUENCIES = ['year', 'half-year', 'quarter', 'month', 'week', 'day'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

export const REPORTING_YEARS = ['school', 'financial'] as const;
export type ReportingYear = (typeof REPORTING_YEARS)[number];

export const MEASURE_TYPES = ['stock', 'flow', 'average', 'rate', 'index', 'other'] as const;
export type MeasureType = (typeof MEASURE_TYPES)[number];

export const GOOD_DIRECTIONS = ['up', 'down', 'none'] as const;
export type GoodDirection = (typeof GOOD_DIRECTIONS)[number];

export const PRICE_BASES = ['current', 'fixed', 'not-applicable'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

export const CONCEPTS = [
  'jobs',
  'employed',
  'value-creation',
  'value-per-job',
  'unemployment',
  'population',
  'other',
] as const;
/** What an indicator is about, so that jobs and value per job can be put together. */
export type Concept = (typeof CONCEPTS)[number];

export const TARGET_OPERATORS = ['exact', 'at-least', 'at-most', 'between'] as const;
export type TargetOperator = (typeof TARGET_OPERATORS)[number];

export const TARGET_BASES = ['level', 'change'] as const;
export type TargetBasis = (typeof TARGET_BASES)[number];

export const PROJECT_STATUSES = [
  'idea',
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export const PARTICIPANT_ROLES = [
  'owner',
  'initiator',
  'partner',
  'funding',
  'accountable',
  'extending',
  'implementing',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

export const DOCUMENT_STATES = ['idea', 'draft', 'planned', 'adopted', 'archived'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const OBSERVATION_STATUSES = [
  'normal',
  'provisional',
  'estimated',
  'forecast',
  'revised',
  'break',
  'definition',
  'missing',
  'not-applicable',
  'confidential',
  'low-reliability',
  'illustrative',
] as const;
/** Status of an observation; the vocabulary follows SDMX CL_OBS_STATUS, with `illustrative` as our own addition. */
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

export const REMARKS = [
  'outlier',
  'outlier-end',
  'scale-step',
  'sibling-scale',
  'indicator-scale',
  'sum-differs',
  'sum-missing',
  'sum-short',
  'sum-late',
  'newest-missing',
  'period-skipped',
  'period-future',
  'published-early',
  'percent-fraction',
  'share-range',
  'count-fraction',
  'decimals-lost',
  'stock-negative',
  'unit-near',
  'source-missing',
  'actor-factor',
  'target-alone',
  'unit-missing',
  'figures-none',
  'total-none',
  'total-missing',
  'category-unused',
  'category-sum',
  'annotation-outside',
  'name-twice',
  'order',
  'code-unknown',
  'code-other',
  'code-ended',
  'code-begins',
  'code-country',
  'language-missing',
  'html',
  'telephone',
  'person-name',
  'personal-data',
  'letters-broken',
  'bytes-many',
] as const;
/** Remarks that a keeper can accept: those about what is allowed and looks like a slip. */
export type Remark = (typeof REMARKS)[number];

export const WITHHELD_STATUSES = ['missing', 'not-applicable', 'confidential'] as const;
/** Statuses that say why there is no value. */
export type WithheldStatus = (typeof WITHHELD_STATUSES)[number];

export const KNOWN_FACTORS = ['government', 'entrepreneurs', 'research', 'business', 'capital'] as const;
/** The factors of the model, which have labels of their own. */
export type KnownFactor = (typeof KNOWN_FACTORS)[number];
