import type { ObservationStatus } from '../../../feed/shape/vocabulary.js';
import type { DecidedBy } from '../../cells/separators.js';
import type { SignMeaning } from '../../cells/sign.js';

/** Answers to findings: the id of the finding, and the id of the choice. Plain JSON, so that a job can keep them. */
export type Answers = Readonly<Record<string, string>>;

/** One way to go on from a finding. */
export interface Choice {
  /**
   * What `Answers` has for it. Some stand for more: `region:halden` takes any id of a region, and `other-region` is the
   * door to them.
   */
  readonly id: string;
  /** False for what only a surface can do: choose another column, type a number, open something else, cancel. */
  readonly isAnswer: boolean;
}

/** Something that was noticed in the table, by its kind. The values are those of its sentence. */
export interface FindingValues {
  /** Nothing is known: neither places nor periods. */
  'nothing-recognised': { readonly frequency: string };
  /** As many numbers as the indicator has series, and nothing that says whose they are. */
  'numbers-only': { readonly count: number; readonly first: string; readonly last: string; readonly period: string };
  /** Numbers of known places, and nothing that says when. */
  'period-missing': { readonly period: string };
  /** The table has several measures or categories of something that the indicator is not broken down by. */
  'which-part': { readonly axis: string; readonly options: readonly string[] };
  /** Headings that are no period, in a row of periods. */
  'columns-left': { readonly names: readonly string[] };
  /** Years for an indicator with quarters, and so on; or, of the same kind, a period that an annual one cannot have. */
  'other-frequency': { readonly given: string; readonly expected: string; readonly period: string };
  /** Days or years that were put down to the periods that the indicator has. */
  'periods-converted': { readonly from: string; readonly to: string; readonly count: number };
  'unknown-place': { readonly name: string; readonly count: number };
  'near-place': { readonly name: string; readonly region: string };
  'two-places': { readonly name: string; readonly regions: readonly string[] };
  /** A code and a name that belong to different regions. */
  'code-and-name': { readonly name: string; readonly code: string; readonly byCode: string; readonly byName: string };
  /** The name of a region, with a number that is none of its own: `own` is its last one, which held until `to`. */
  'other-number': { readonly name: string; readonly region: string; readonly own: string; readonly to: string };
  /** Names that nobody knows, where they are too many for a question each. */
  'unknown-places': { readonly names: readonly string[]; readonly count: number };
  'former-code': {
    readonly code: string;
    readonly region: string;
    readonly from: string;
    readonly to: string;
    /** How many codes have ended, this one among them. */
    readonly count: number;
  };
  /** Regions of the feed that the indicator has no figures for. */
  'region-without-series': { readonly regions: readonly string[] };
  /** Regions whose figures are the sums of their members. */
  'sum-given': { readonly regions: readonly string[] };
  'wrong-column': {
    readonly count: number;
    readonly of: number;
    readonly percent: number;
    readonly direction: 'higher' | 'lower' | 'other';
    readonly period: string;
  };
  'rows-shifted': { readonly region: string; readonly got: string; readonly by: number };
  scale: { readonly factor: number; readonly value: number; readonly before: number };
  /** How far apart numbers are after they were multiplied: «rundet av til nærmeste 100». */
  rounded: { readonly to: number };
  /** The source's own unit says that its numbers are in thousands or millions. */
  multiplied: { readonly factor: number; readonly unit: string };
  'unit-differs': { readonly given: string; readonly expected: string };
  'percent-fraction': { readonly value: number; readonly low: number; readonly high: number; readonly count: number };
  'decimal-comma': { readonly written: string; readonly value: number; readonly isPercent: boolean };
  'separator-in-doubt': {
    readonly written: string;
    readonly whole: number;
    readonly fraction: number;
    /** What decided: the other numbers of the table, the figures from before, or nothing. */
    readonly by: DecidedBy;
    readonly readAs: 'whole' | 'fraction';
  };
  'period-twice': { readonly period: string; readonly columns: readonly string[]; readonly isSame: boolean };
  'place-twice': { readonly name: string; readonly period: string; readonly rows: readonly number[] };
  'nothing-new': { readonly period: string };
  changed: { readonly count: number; readonly periods: readonly string[]; readonly most: number };
  /** Figures whose statuses were cleared in a file of samspill's own, and how many of each status. */
  'marks-lost': {
    readonly count: number;
    readonly statuses: readonly { readonly status: ObservationStatus; readonly count: number }[];
  };
  provisional: { readonly periods: readonly string[]; readonly regions: readonly string[]; readonly count: number };
  'members-missing': {
    readonly regions: readonly string[];
    readonly sum: string;
    readonly period: string;
    /** The newest period that the sum has now. */
    readonly stays: string;
  };
  gap: { readonly missing: string; readonly before: string; readonly after: string };
  signs: { readonly signs: readonly { readonly sign: string; readonly meaning: SignMeaning }[] };
  'number-unreadable': { readonly written: string; readonly count: number };
  decimals: { readonly given: number; readonly expected: number };
  'source-notes': { readonly note: string };
}

export type FindingCode = keyof FindingValues;

/** A finding: told, or asked. */
export interface FindingOf<Code extends FindingCode> {
  /** The same as long as the table and the feed are: `changed`, `unknown-place:hele landet`. */
  readonly id: string;
  readonly code: Code;
  readonly values: FindingValues[Code];
  /** Empty for what is only told. */
  readonly choices: readonly Choice[];
  /** The answer, or the default where there is none; undefined as long as somebody has to choose. */
  readonly chosen?: string;
  /** Whether nothing can be taken in while it stands so: a question without an answer, or a table that does not fit. */
  readonly isOpen: boolean;
}

export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
