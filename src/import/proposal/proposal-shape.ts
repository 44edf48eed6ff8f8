/**
 * What would change in a feed, if a table were taken in.
 *
 * The way there, all of it pure and without state:
 *
 *     readFile(bytes)                      → tables, or what else the file is        formats/read-file.ts
 *     readClipboard({ text, html })        → the table of what was copied            formats/clipboard.ts
 *     likelyIndicators(table, feed)        → ids of indicators, the likeliest first  matching/indicators.ts
 *     proposalOf(table, feed, options)     → a Proposal                              proposal/proposal.ts
 *     takenIn(proposal, feed)              → the new feed; the rest is === the old   proposal/taken-in.ts
 *     summaryOf(proposal, language)        → «12 kommuner, 1 nytt kvartal …»         proposal/words/summary.ts
 *     findingText(finding, proposal, …)    → its sentence, and its choices in words  proposal/words/finding-texts.ts
 *
 * A Proposal holds figures, rows that are not known, and findings. A finding has choices, and `chosen`: what was
 * answered, else the default. To answer, call `proposalOf` again with `answers: { ...answers, [id]: choice.id }`.
 * Findings follow from the answers (after «Gang med 1 000» there is one about rounding), so draw what the new proposal
 * has. `isReady` is false while a finding is open; then nothing must be taken in, not by a job either. A choice with
 * `isAnswer: false` is a door that the surface opens («Velg en annen kolonne», «Avbryt»). Besides the listed choices of
 * a place, `region:<id>` is always an answer. `layout` has what the reader said of rows and columns («Si hva det er»).
 */
import type { ObservationStatus } from '../../feed/shape/vocabulary.js';
import type { WrittenText } from '../../feed/shape/written.js';
import type { RegionKind } from '../../locale/region.words.js';
import type { ColumnRole, TableFormat } from '../table/source-table.js';
import type { Answers, Finding } from './questions/finding.js';
import type { Removable } from './understanding/entry.js';

/** What a keeper has said about the table's layout; what is left out is found out. */
export interface GivenLayout {
  /** How many rows at the top are headings. */
  readonly headings?: number;
  /** What columns hold, by their number from 0. */
  readonly columns?: Readonly<Record<number, ColumnRole>>;
  /** What the rows of headings hold, from the top. */
  readonly headingRoles?: Readonly<Record<number, 'place' | 'period' | 'category' | 'ignored'>>;
  /** The period of all figures, in the feed's spelling, where the table does not say it. */
  readonly period?: string;
  /** The place of all figures, as the id of a region, where the table does not say it. */
  readonly region?: string;
}

export interface ProposalOptions {
  /** Id of the indicator that the figures are for. */
  readonly indicator: string;
  readonly answers?: Answers;
  readonly layout?: GivenLayout;
}

/** A figure of the feed, or what stands in its place. */
export interface Figure {
  readonly value: number | null;
  readonly statuses: readonly ObservationStatus[];
}

/** A figure of the table whose place and period are known. */
export interface ProposedFigure extends Figure {
  /** Id of the region. */
  readonly region: string;
  /** Ids of categories, one of each dimension; empty for the totals and without dimensions. */
  readonly categories: readonly string[];
  /** In the feed's spelling. */
  readonly period: string;
  readonly lower?: number;
  readonly upper?: number;
  readonly note?: WrittenText;
  /** What goes from the figure, since a file of samspill's own no longer has it. */
  readonly removed?: readonly Removable[];
  /** Whether a file of samspill's own has nothing where the status of the figure would be. */
  readonly isUnmarked?: boolean;
  /** What the feed has there now. */
  readonly before?: Figure;
  /** `status` when the number stays and what is said of it does not. */
  readonly state: 'new' | 'changed' | 'status' | 'same';
  /** Whether it goes into the feed as things are answered. */
  readonly isTaken: boolean;
  /** As it stands in the table, and where: from 0. */
  readonly written: string;
  readonly row: number;
  readonly column: number;
}

/** A row, or a column, of a place that is not taken in: it is kept in sight. */
export interface UnknownPlace {
  /** The finding that asks about it. */
  readonly finding: string;
  readonly name: string;
  readonly code?: string;
  readonly figures: readonly { readonly period: string; readonly value: number | null; readonly written: string }[];
}

/** What the table says of the indicator itself and would change there. */
export interface SourceChange {
  readonly published?: string;
  readonly nextUpdate?: string;
  /** True when the date that the feed has for the next figures has passed with these. */
  readonly isNextUpdateOver?: boolean;
  readonly decimals?: number;
  readonly note?: string;
}

export interface Proposal {
  readonly indicator: string;
  /** What the indicator is called, as the feed has it. */
  readonly title: unknown;
  /** Where the table came from: «i det du limte inn» or «i tabellen». */
  readonly format: TableFormat;
  /** All figures of known places and periods, in the order of the table. */
  readonly figures: readonly ProposedFigure[];
  readonly unknown: readonly UnknownPlace[];
  /** In time order: those that the indicator has had no figure for, and those that it has. */
  readonly newPeriods: readonly string[];
  readonly knownPeriods: readonly string[];
  readonly findings: readonly Finding[];
  /** How many figures would be taken in: «Ta inn 12 tall». */
  readonly count: number;
  /** Whether nothing is left to be answered and there is something to take in. */
  readonly isReady: boolean;
  readonly source: SourceChange;
  /** Names of the regions that the proposal speaks of, by id, as the feed has them: a text or one of each language. */
  readonly names: ReadonlyMap<string, unknown>;
  /** What the regions with figures are together, for «12 kommuner». */
  readonly regionKind: RegionKind;
  /** Regions that the feed is to get, where somebody chose so. */
  readonly newRegions: readonly { readonly id: string; readonly name: string; readonly code?: string }[];
}
