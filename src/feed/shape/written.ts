// Generated from ../feed.schema.json by tools/feed-shape. Change the schema and run: npm run generate
/** A feed as it is written, before it has been read: for programs in TypeScript that make one. */

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
  Remark,
} from './vocabulary.js';
import type { Language } from './widget-words.js';

/** A text in the language of the feed, or in several. */
export type WrittenText = string | { readonly [language in Language | 'no']?: string };

/** A whole feed, as its file holds it. */
export interface WrittenFeed {
  readonly $schema?: string;
  readonly feedVersion: string;
  readonly id?: string;
  readonly title?: WrittenText;
  readonly description?: WrittenText;
  /** The language of text that is given without one. */
  readonly language?: Language | 'no';
  readonly publisher?: WrittenNamedLink;
  /** ISO date on which the feed was last edited. */
  readonly updated?: string;
  readonly license?: WrittenNamedLink;
  readonly notice?: WrittenText;
  readonly contact?: WrittenNamedLink;
  /** Id of the region that the widgets show first. */
  readonly region?: string;
  readonly strategy?: WrittenStrategy;
  readonly regions?: readonly WrittenRegion[];
  /** Where the outlines for maps lie, and of which areas they are. */
  readonly geography?: WrittenGeography;
  readonly focusAreas?: readonly WrittenFocusArea[];
  readonly factors?: readonly WrittenFactor[];
  /** Where the factor model comes from, for instance "Reve 2018". */
  readonly factorModel?: WrittenSource;
  readonly actors?: readonly WrittenActor[];
  readonly links?: readonly WrittenLink[];
  readonly indicators?: readonly WrittenIndicator[];
  readonly targets?: readonly WrittenTarget[];
  readonly goals?: readonly WrittenGoal[];
  readonly projects?: readonly WrittenProject[];
  readonly documents?: readonly WrittenDocument[];
  /** Remarks of the check that the keeper has looked at. Readers' browsers leave it out. */
  readonly accepted?: readonly WrittenAcceptance[];
}

/** A name with an address, for publishers, licences and contacts. */
export interface WrittenNamedLink {
  readonly name: WrittenText;
  readonly url?: string;
}

/** Where a figure, a target or a claim comes from. */
export interface WrittenSource {
  readonly producer: WrittenText;
  readonly table?: string;
  readonly url?: string;
  /** ISO date on which the producer published the figures. */
  readonly published?: string;
  /** ISO date on which the producer says that newer figures will come. */
  readonly nextUpdate?: string;
  readonly license?: string;
  readonly note?: WrittenText;
}

/** The strategic foundation: an aspiration, never an achievement. */
export interface WrittenStrategy {
  readonly title?: WrittenText;
  readonly vision?: WrittenText;
  readonly mission?: WrittenText;
  readonly purpose?: WrittenText;
  readonly roles?: readonly WrittenText[];
  readonly values?: readonly WrittenText[];
  /** What the foundation is not, for instance "a picture of the future, not of how we work today". */
  readonly note?: WrittenText;
  readonly adopted?: string;
  readonly adoptedBy?: WrittenText;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly url?: string;
}

/** A region. Regions form a graph: a municipality may be part of a county, a functional region and a cooperation. */
export interface WrittenRegion {
  readonly id: string;
  readonly name: WrittenText;
  readonly type?: RegionType;
  /** ISO 3166 country code; `NO` when the feed says nothing. */
  readonly country?: string;
  readonly codes?: readonly WrittenRegionCode[];
  /** Ids of the regions that together are the whole of this one. */
  readonly members?: readonly string[];
  /** Ids of the regions this one is inside. */
  readonly partOf?: readonly string[];
  readonly predecessors?: readonly string[];
  readonly note?: WrittenText;
}

/** A code of a region in a code system, valid from and to (inclusive). Codes keep their leading zeros. */
export interface WrittenRegionCode {
  readonly system?: string;
  readonly code: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** The outlines of regions, in a file beside the feed. They are fetched only when a map is shown. */
export interface WrittenGeography {
  /** Relative to the feed, or absolute on the same origin. Made by `samspill geometry`. */
  readonly file: string;
  readonly system?: string;
  /** The codes that hold in this year are those of the outlines; without it any code of the system. */
  readonly year?: number;
  readonly source?: WrittenSource;
}

/** A focus area of the strategy. */
export interface WrittenFocusArea {
  readonly id: string;
  readonly title: WrittenText;
  /**
   * Id of an actor, or the name of an organisation: the one that is accountable (IATI organisation role 2; PROV
   * wasAttributedTo).
   */
  readonly owner?: WrittenText;
  readonly subtitle?: WrittenText;
  readonly description?: WrittenText;
  readonly kind?: AreaKind;
  readonly status?: AreaStatus;
  /** Measures in the strategy's own order. */
  readonly measures?: readonly WrittenText[];
  /** Ids of the focus areas that this one supports. */
  readonly supports?: readonly string[];
  readonly factors?: readonly string[];
  readonly documents?: readonly string[];
  /** A palette name or a six-digit hex colour. */
  readonly color?: string;
  readonly url?: string;
  /** Id of the region the area belongs to, when it is another than the feed's own. */
  readonly region?: string;
}

/** A group of actors: the five factors of the model, or those that the feed adds. */
export interface WrittenFactor {
  readonly id: string;
  readonly label?: WrittenText;
  readonly description?: WrittenText;
  readonly color?: string;
}

/** An organisation. Feeds hold organisations and roles, never persons. */
export interface WrittenActor {
  readonly id: string;
  readonly name: WrittenText;
  readonly factors?: readonly string[];
  readonly focusAreas?: readonly string[];
  readonly regions?: readonly string[];
  /** What the actor does, in a few words. */
  readonly role?: WrittenText;
  readonly type?: WrittenText;
  readonly url?: string;
}

/** One end of a link: an actor, a factor or a project. */
export interface WrittenLinkEnd {
  readonly actor?: string;
  readonly factor?: string;
  readonly project?: string;
}

/** A relation between two actors, two factors, or an actor and a project. */
export interface WrittenLink {
  readonly from: WrittenLinkEnd;
  readonly to: WrittenLinkEnd;
  /** Machine-readable kind, for instance `funds`; the label is what readers see. */
  readonly kind?: string;
  readonly label?: WrittenText;
  readonly directed?: boolean;
  /** How strong the relation is, 1 to 5. */
  readonly strength?: number;
}

/** A key figure: what is counted, in which unit, how often, and the figures of each region. */
export interface WrittenIndicator {
  readonly id: string;
  readonly title: WrittenText;
  readonly shortTitle?: WrittenText;
  readonly definition?: WrittenText;
  readonly unit?: WrittenUnit;
  readonly measure?: MeasureType;
  /** False when values of regions may not be added although they are counts, as for commuting. */
  readonly additive?: boolean;
  readonly prices?: PriceBasis;
  /** Base year of fixed prices or of an index. */
  readonly basePeriod?: string;
  readonly frequency?: Frequency;
  /**
   * Years from one figure to the next, where they do not come every year. Without it the figures themselves say it,
   * when they are regular.
   */
  readonly every?: number;
  /** What kind of year a period such as `2021/22` is. */
  readonly reportingYear?: ReportingYear;
  /** The day of each period for which a stock is counted: a month and day, or `start` or `end` of the period. */
  readonly referenceDate?: string;
  readonly goodDirection?: GoodDirection;
  /** Confidence level of the intervals (`lower` and `upper` of the observations), in per cent. */
  readonly confidenceLevel?: number;
  readonly concept?: Concept;
  /** What the figures are broken down by; `series` have a category of each. */
  readonly dimensions?: readonly WrittenDimension[];
  /** Ids of the indicators that measure the same thing otherwise; they get no tile of their own. */
  readonly alternatives?: readonly string[];
  /** Ids of the indicators whose sum this one is. */
  readonly parts?: readonly string[];
  readonly focusAreas?: readonly string[];
  readonly source?: WrittenSource;
  readonly note?: WrittenText;
  /** Events that explain the figures, marked in the development at their time. */
  readonly annotations?: readonly WrittenAnnotation[];
  readonly series?: readonly WrittenSeries[];
}

/** An event that explains figures: in one period, or over a span of time. */
export interface WrittenAnnotation {
  readonly text: WrittenText;
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  /** Without it the annotation is about every region. */
  readonly regions?: readonly string[];
  readonly url?: string;
}

/** What figures are broken down by, such as sex or age. */
export interface WrittenDimension {
  readonly id: string;
  readonly label: WrittenText;
  /** Id of the category that holds all of the others. */
  readonly total?: string;
  readonly categories: readonly WrittenCategory[];
}

/** A category of a dimension. */
export interface WrittenCategory {
  readonly id: string;
  readonly label: WrittenText;
}

/** The unit of an indicator. `percent` is the unit id of percentages; changes in it are percentage points. */
export interface WrittenUnit {
  readonly id: string;
  readonly label?: WrittenText;
  /** The label beside the number 1. */
  readonly labelOne?: WrittenText;
  /** ISO 4217 code when the unit is money. */
  readonly currency?: string;
  /** How many decimals figures are shown with. */
  readonly decimals?: number;
}

/** The observations of one indicator for one region. */
export interface WrittenSeries {
  readonly region: string;
  /** Ids of categories, one of each dimension, in the order of `dimensions`; the totals when left out. */
  readonly categories?: readonly string[];
  readonly observations: readonly WrittenObservation[];
}

/** One observation. `value` is null when there is none, and the status then says why. */
export interface WrittenObservation {
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
  readonly note?: WrittenText;
}

/**
 * A target figure. `value` holds the figure of `exact`, `at-least` and `at-most`; `min` and `max` that of `between`. A
 * target may belong to an indicator (and a region), to a project or to a focus area, or stand alone.
 */
export interface WrittenTarget {
  readonly id: string;
  readonly title?: WrittenText;
  readonly indicator?: string;
  readonly region?: string;
  readonly project?: string;
  readonly focusAreas?: readonly string[];
  readonly basis?: TargetBasis;
  readonly operator?: TargetOperator;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly baseline?: WrittenBaseline;
  /** Period by which the target is to be reached. Optional: real targets often lack it. */
  readonly by?: string;
  readonly unit?: WrittenText;
  /** True for "roughly". */
  readonly approximate?: boolean;
  readonly decidedBy?: WrittenText;
  /** Is it adopted, or only a need or a wish that somebody has stated? */
  readonly adopted?: boolean;
  readonly source?: WrittenSource;
  readonly note?: WrittenText;
}

/** Where a target is counted from. */
export interface WrittenBaseline {
  readonly period?: string;
  readonly value: number;
  /** The source of the target where it is absent. */
  readonly source?: WrittenSource;
}

/** A goal without a number. */
export interface WrittenGoal {
  readonly id: string;
  readonly title: WrittenText;
  readonly description?: WrittenText;
  /**
   * Id of an actor, or the name of an organisation: the one that is accountable (IATI organisation role 2; PROV
   * wasAttributedTo).
   */
  readonly owner?: WrittenText;
  readonly project?: string;
  readonly focusAreas?: readonly string[];
  readonly source?: WrittenSource;
}

/** A project or a programme. */
export interface WrittenProject {
  readonly id: string;
  readonly title: WrittenText;
  readonly description?: WrittenText;
  readonly status?: ProjectStatus;
  /** ISO date at which the status was true. */
  readonly asOf?: string;
  readonly period?: WrittenFuzzyPeriod;
  readonly owner?: string;
  readonly participants?: readonly WrittenParticipant[];
  /** How the project is organised, for instance "1 styringsgruppe". */
  readonly organisation?: readonly WrittenText[];
  readonly budget?: WrittenBudget;
  readonly focusAreas?: readonly string[];
  readonly regions?: readonly string[];
  readonly url?: string;
}

/** An actor in a project, and its role there. */
export interface WrittenParticipant {
  readonly actor: string;
  readonly role?: ParticipantRole;
  readonly note?: WrittenText;
}

/** A period as loosely as its source gives it: a text («høst 2023»), an interval, or only a duration. */
export interface WrittenFuzzyPeriod {
  readonly from?: string;
  readonly to?: string;
  readonly durationYears?: number;
  readonly text?: WrittenText;
}

/** A budget. Unless `complete`, the lines are only what is known and need not add up. */
export interface WrittenBudget {
  readonly amount?: number;
  readonly currency?: string;
  readonly lines?: readonly WrittenBudgetLine[];
  readonly complete?: boolean;
  /** What the budget pays for. */
  readonly covers?: readonly WrittenText[];
}

/** A known part of a budget. */
export interface WrittenBudgetLine {
  readonly actor?: string;
  readonly title?: WrittenText;
  readonly amount: number;
  readonly years?: number;
  readonly decided?: string;
}

/** A document: a strategy, a plan, a report. */
export interface WrittenDocument {
  readonly id: string;
  readonly title: WrittenText;
  readonly type?: string;
  readonly publisher?: WrittenText;
  readonly description?: WrittenText;
  readonly url?: string;
  /** Language the document is written in. */
  readonly language?: string;
  readonly published?: string;
  readonly state?: DocumentState;
  readonly adopted?: string;
  readonly adoptedBy?: WrittenText;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly supersedes?: string;
  /** Themes that the document names. */
  readonly themes?: readonly WrittenText[];
  readonly regions?: readonly string[];
  readonly focusAreas?: readonly string[];
}

/** A remark that the keeper has looked at, and why it may stand. It holds for every such remark at the place. */
export interface WrittenAcceptance {
  readonly problem: Remark;
  readonly indicator?: string;
  readonly region?: string;
  readonly period?: string;
  readonly item?: string;
  readonly reason: WrittenText;
}
