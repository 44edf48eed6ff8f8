// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** What a feed holds, as the schema says it: texts are read, lists are there, and what has a default has it. */

import type { LocalizedText } from '../localized-text.js';
import type {
  RegionType,
  AreaKind,
  AreaStatus,
  Frequency,
  ReportingYear,
  MeasureType,
  GoodDirection,
  PriceBasis,
  Concept,
  TargetOperator,
  TargetBasis,
  ProjectStatus,
  ParticipantRole,
  DocumentState,
  ObservationStatus,
} from './vocabulary.js';
import type { Language } from './widget-words.js';

/** A whole feed, read and checked. */
export interface Feed {
  readonly feedVersion: string;
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly description?: LocalizedText;
  /** The language of text that is given without one. */
  readonly language: Language | 'no';
  readonly publisher?: NamedLink;
  /** ISO date on which the feed was last edited. */
  readonly updated?: string;
  readonly license?: NamedLink;
  readonly notice?: LocalizedText;
  readonly contact?: NamedLink;
  /** Id of the region that the widgets show first. */
  readonly region?: string;
  readonly strategy?: Strategy;
  readonly regions: readonly Region[];
  /** Where the outlines for maps lie, and of which areas they are. */
  readonly geography?: Geography;
  readonly focusAreas: readonly FocusArea[];
  readonly factors: readonly Factor[];
  /** Where the factor model comes from, for instance "Reve 2018". */
  readonly factorModel?: Source;
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly goals: readonly Goal[];
  readonly projects: readonly Project[];
  readonly documents: readonly Document[];
}

/** A name with an address, for publishers, licences and contacts. */
export interface NamedLink {
  readonly name: LocalizedText;
  readonly url?: string;
}

/** Where a figure, a target or a claim comes from. */
export interface Source {
  readonly producer: LocalizedText;
  readonly table?: string;
  readonly url?: string;
  /** ISO date on which the producer published the figures. */
  readonly published?: string;
  /** ISO date on which the producer says that newer figures will come. */
  readonly nextUpdate?: string;
  readonly license?: string;
  readonly note?: LocalizedText;
}

/** The strategic foundation: an aspiration, never an achievement. */
export interface Strategy {
  readonly title?: LocalizedText;
  readonly vision?: LocalizedText;
  readonly mission?: LocalizedText;
  readonly purpose?: LocalizedText;
  readonly roles: readonly LocalizedText[];
  readonly values: readonly LocalizedText[];
  /** What the foundation is not, for instance "a picture of the future, not of how we work today". */
  readonly note?: LocalizedText;
  readonly adopted?: string;
  readonly adoptedBy?: LocalizedText;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly url?: string;
}

/** A region. Regions form a graph: a municipality may be part of a county, a functional region and a cooperation. */
export interface Region {
  readonly id: string;
  readonly name: LocalizedText;
  readonly type: RegionType;
  /** ISO 3166 country code; `NO` when the feed says nothing. */
  readonly country: string;
  readonly codes: readonly RegionCode[];
  /** Ids of the regions that together are the whole of this one. */
  readonly members: readonly string[];
  /** Ids of the regions this one is inside. */
  readonly partOf: readonly string[];
  readonly predecessors: readonly string[];
  readonly note?: LocalizedText;
}

/** A code of a region in a code system, valid from and to (inclusive). Codes keep their leading zeros. */
export interface RegionCode {
  readonly system?: string;
  readonly code: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** The outlines of regions, in a file beside the feed. They are fetched only when a map is shown. */
export interface Geography {
  /** Relative to the feed, or absolute on the same origin. Made by `samspill geometry`. */
  readonly file: string;
  readonly system?: string;
  /** The codes that hold in this year are those of the outlines; without it any code of the system. */
  readonly year?: number;
  readonly source?: Source;
}

/** A focus area of the strategy. */
export interface FocusArea {
  readonly id: string;
  readonly title: LocalizedText;
  /**
   * Id of an actor, or the name of an organisation: the one that is accountable (IATI organisation role 2; PROV
   * wasAttributedTo).
   */
  readonly owner?: LocalizedText;
  readonly subtitle?: LocalizedText;
  readonly description?: LocalizedText;
  readonly kind: AreaKind;
  readonly status: AreaStatus;
  /** Measures in the strategy's own order. */
  readonly measures: readonly LocalizedText[];
  /** Ids of the focus areas that this one supports. */
  readonly supports: readonly string[];
  readonly factors: readonly string[];
  readonly documents: readonly string[];
  /** A palette name or a six-digit hex colour. */
  readonly color?: string;
  readonly url?: string;
  /** Id of the region the area belongs to, when it is another than the feed's own. */
  readonly region?: string;
}

/** A group of actors: the five factors of the model, or those that the feed adds. */
export interface Factor {
  readonly id: string;
  readonly label?: LocalizedText;
  readonly description?: LocalizedText;
  readonly color?: string;
}

/** An organisation. Feeds hold organisations and roles, never persons. */
export interface Actor {
  readonly id: string;
  readonly name: LocalizedText;
  readonly factors: readonly string[];
  readonly focusAreas: readonly string[];
  readonly regions: readonly string[];
  /** What the actor does, in a few words. */
  readonly role?: LocalizedText;
  readonly type?: LocalizedText;
  readonly url?: string;
}

/** One end of a link: an actor, a factor or a project. */
export interface LinkEnd {
  readonly actor?: string;
  readonly factor?: string;
  readonly project?: string;
}

/** A relation between two actors, two factors, or an actor and a project. */
export interface Link {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  /** Machine-readable kind, for instance `funds`; the label is what readers see. */
  readonly kind?: string;
  readonly label?: LocalizedText;
  readonly directed: boolean;
  /** How strong the relation is, 1 to 5. */
  readonly strength?: number;
}

/** A key figure: what is counted, in which unit, how often, and the figures of each region. */
export interface Indicator {
  readonly id: string;
  readonly title: LocalizedText;
  readonly shortTitle?: LocalizedText;
  readonly definition?: LocalizedText;
  readonly unit?: Unit;
  readonly measure: MeasureType;
  /** False when values of regions may not be added although they are counts, as for commuting. */
  readonly additive: boolean;
  readonly prices?: PriceBasis;
  /** Base year of fixed prices or of an index. */
  readonly basePeriod?: string;
  readonly frequency: Frequency;
  /**
   * Years from one figure to the next, where they do not come every year. Without it the figures themselves say it,
   * when they are regular.
   */
  readonly every?: number;
  /** What kind of year a period such as `2021/22` is. */
  readonly reportingYear?: ReportingYear;
  /** The day of each period for which a stock is counted: a month and day, or `start` or `end` of the period. */
  readonly referenceDate?: string;
  readonly goodDirection: GoodDirection;
  /** Confidence level of the intervals (`lower` and `upper` of the observations), in per cent. */
  readonly confidenceLevel?: number;
  readonly concept: Concept;
  /** What the figures are broken down by; `series` have a category of each. */
  readonly dimensions: readonly Dimension[];
  /** Ids of the indicators that measure the same thing otherwise; they get no tile of their own. */
  readonly alternatives: readonly string[];
  /** Ids of the indicators whose sum this one is. */
  readonly parts: readonly string[];
  readonly focusAreas: readonly string[];
  readonly source?: Source;
  readonly note?: LocalizedText;
  /** Events that explain the figures, marked in the development at their time. */
  readonly annotations: readonly Annotation[];
  readonly series: readonly Series[];
}

/** An event that explains figures: in one period, or over a span of time. */
export interface Annotation {
  readonly text: LocalizedText;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  /** Without it the annotation is about every region. */
  readonly regions: readonly string[];
  readonly url?: string;
}

/** What figures are broken down by, such as sex or age. */
export interface Dimension {
  readonly id: string;
  readonly label: LocalizedText;
  /** Id of the category that holds all of the others. */
  readonly total?: string;
  readonly categories: readonly Category[];
}

/** A category of a dimension. */
export interface Category {
  readonly id: string;
  readonly label: LocalizedText;
}

/** The unit of an indicator. `percent` is the unit id of percentages; changes in it are percentage points. */
export interface Unit {
  readonly id: string;
  readonly label?: LocalizedText;
  /** The label beside the number 1. */
  readonly labelOne?: LocalizedText;
  /** ISO 4217 code when the unit is money. */
  readonly currency?: string;
  /** How many decimals figures are shown with. */
  readonly decimals?: number;
}

/** The observations of one indicator for one region. */
export interface Series {
  readonly region: string;
  /** Ids of categories, one of each dimension, in the order of `dimensions`; the totals when left out. */
  readonly categories: readonly string[];
  readonly observations: readonly Observation[];
}

/** One observation. `value` is null when there is none, and the status then says why. */
export interface Observation {
  /**
   * Normalised period, for instance `2023`, `2023-Q4`, `2023-04`, `2023-W14`, `2023-04-30`, `2021/22`, `2019/2021`,
   * with `~` behind an approximate one; `not-given` when the source gives none.
   */
  readonly period: string;
  readonly value: number | null;
  /**
   * Lower bound of the interval that the source gives with the value, in the indicator's unit; at most `value`, and
   * never without `upper`.
   */
  readonly lower?: number;
  /** Upper bound of the interval; at least `value`, and never without `lower`. */
  readonly upper?: number;
  readonly status?: ObservationStatus | readonly ObservationStatus[];
  readonly note?: LocalizedText;
}

/**
 * A target figure. `value` holds the figure of `exact`, `at-least` and `at-most`; `min` and `max` that of `between`. A
 * target may belong to an indicator (and a region), to a project or to a focus area, or stand alone.
 */
export interface Target {
  readonly id: string;
  readonly title?: LocalizedText;
  readonly indicator?: string;
  readonly region?: string;
  readonly project?: string;
  readonly focusAreas: readonly string[];
  readonly basis: TargetBasis;
  readonly operator: TargetOperator;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly baseline?: Baseline;
  /** Period by which the target is to be reached. Optional: real targets often lack it. */
  readonly by?: string;
  readonly unit?: LocalizedText;
  /** True for "roughly". */
  readonly approximate: boolean;
  readonly decidedBy?: LocalizedText;
  /** Is it adopted, or only a need or a wish that somebody has stated? */
  readonly adopted: boolean;
  readonly source?: Source;
  readonly note?: LocalizedText;
}

/** Where a target is counted from. */
export interface Baseline {
  readonly period?: string;
  readonly value: number;
  /** The source of the target where it is absent. */
  readonly source?: Source;
}

/** A goal without a number. */
export interface Goal {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  /**
   * Id of an actor, or the name of an organisation: the one that is accountable (IATI organisation role 2; PROV
   * wasAttributedTo).
   */
  readonly owner?: LocalizedText;
  readonly project?: string;
  readonly focusAreas: readonly string[];
  readonly source?: Source;
}

/** A project or a programme. */
export interface Project {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly status?: ProjectStatus;
  /** ISO date at which the status was true. */
  readonly asOf?: string;
  readonly period?: FuzzyPeriod;
  readonly owner?: string;
  readonly participants: readonly Participant[];
  /** How the project is organised, for instance "1 styringsgruppe". */
  readonly organisation: readonly LocalizedText[];
  readonly budget?: Budget;
  readonly focusAreas: readonly string[];
  readonly regions: readonly string[];
  readonly url?: string;
}

/** An actor in a project, and its role there. */
export interface Participant {
  readonly actor: string;
  readonly role: ParticipantRole;
  readonly note?: LocalizedText;
}

/** A period as loosely as its source gives it: a text («høst 2023»), an interval, or only a duration. */
export interface FuzzyPeriod {
  readonly from?: string;
  readonly to?: string;
  readonly durationYears?: number;
  readonly text?: LocalizedText;
}

/** A budget. Unless `complete`, the lines are only what is known and need not add up. */
export interface Budget {
  readonly amount?: number;
  readonly currency: string;
  readonly lines: readonly BudgetLine[];
  readonly complete: boolean;
  /** What the budget pays for. */
  readonly covers: readonly LocalizedText[];
}

/** A known part of a budget. */
export interface BudgetLine {
  readonly actor?: string;
  readonly title?: LocalizedText;
  readonly amount: number;
  readonly years?: number;
  readonly decided?: string;
}

/** A document: a strategy, a plan, a report. */
export interface Document {
  readonly id: string;
  readonly title: LocalizedText;
  readonly type?: string;
  readonly publisher?: LocalizedText;
  readonly description?: LocalizedText;
  readonly url?: string;
  /** Language the document is written in. */
  readonly language?: string;
  readonly published?: string;
  readonly state?: DocumentState;
  readonly adopted?: string;
  readonly adoptedBy?: LocalizedText;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly supersedes?: string;
  /** Themes that the document names. */
  readonly themes: readonly LocalizedText[];
  readonly regions: readonly string[];
  readonly focusAreas: readonly string[];
}

/** The kinds of objects, the feed itself among them, by their names in the schema. */
export type ObjectKind =
  | 'feed'
  | 'namedLink'
  | 'source'
  | 'strategy'
  | 'region'
  | 'regionCode'
  | 'geography'
  | 'focusArea'
  | 'factor'
  | 'actor'
  | 'linkEnd'
  | 'link'
  | 'indicator'
  | 'annotation'
  | 'dimension'
  | 'category'
  | 'unit'
  | 'series'
  | 'observation'
  | 'target'
  | 'baseline'
  | 'goal'
  | 'project'
  | 'participant'
  | 'fuzzyPeriod'
  | 'budget'
  | 'budgetLine'
  | 'document'
  | 'acceptance';
