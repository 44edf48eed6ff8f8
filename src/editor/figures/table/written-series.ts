import { isObject, shown } from '../../../feed/json-value.js';
import type { Observation } from '../../../feed/feed.js';
import { numberInText } from '../../../feed/parse/number.js';
import { comparePeriodTexts } from '../../../feed/period.js';
import {
  OBSERVATION_STATUSES,
  WITHHELD_STATUSES,
  type ObservationStatus,
  type WithheldStatus,
} from '../../../feed/shape/vocabulary.js';
import { spelledPeriod } from '../../../feed-file/observations-in-time.js';

/** A figure as the file has it, however it is written there. */
export interface WrittenFigure {
  /** Its number in the list. */
  readonly index: number;
  /** In the normalised spelling; what is no period is as it is written. */
  readonly period: string;
  /** Null where there is none, and where what is written cannot be read. */
  readonly value: number | null;
  /** What stands in the place of a number and cannot be read as one. */
  readonly unread?: string;
  /** Every known status except `normal`. */
  readonly statuses: readonly ObservationStatus[];
}

/** The figures of a region as the file has them. */
export interface WrittenSeries {
  readonly byPeriod: ReadonlyMap<string, WrittenFigure>;
  /** Their periods in the file's order, as one text: most series of an indicator have the same. */
  readonly periodsKey: string;
  /** The same as the reader of feeds has them, in time order. */
  readonly observations: readonly Observation[];
  /** What its texts need room for. */
  readonly extent: FigureExtent;
  /** The figures that have a status or cannot be read, which most series have few of. */
  readonly remarkable: readonly WrittenFigure[];
}

export interface FigureExtent {
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
}

const known = new WeakMap<readonly unknown[], WrittenSeries>();
const EMPTY: readonly unknown[] = [];

/**
 * Reads a list of observations. An edit leaves all lists but one as they are, so each is read once.
 *
 * @param list `observations` of a series
 */
export function writtenSeries(list: unknown): WrittenSeries {
  const written: readonly unknown[] = Array.isArray(list) ? list : EMPTY;
  const series = known.get(written) ?? read(written);
  known.set(written, series);
  return series;
}

/** The first of the statuses that say why there is no number. */
export function withheldIn(statuses: readonly ObservationStatus[]): WithheldStatus | undefined {
  return WITHHELD_STATUSES.find((status) => statuses.includes(status));
}

export function isWithheld(status: unknown): boolean {
  return WITHHELD_STATUSES.some((each) => each === status);
}

/** The statuses of an observation as they are written: one, or a list. */
export function writtenStatuses(status: unknown): readonly unknown[] {
  if (status === undefined) return [];
  return Array.isArray(status) ? status : [status];
}

function read(list: readonly unknown[]): WrittenSeries {
  const byPeriod = new Map<string, WrittenFigure>();
  for (const [index, item] of list.entries()) {
    if (!isObject(item)) continue;
    const period = spelledPeriod(item['period']);
    // The reader of feeds keeps the first of two, and says so.
    if (!byPeriod.has(period)) byPeriod.set(period, figureOf(index, period, item));
  }
  const observations = [...byPeriod.values()]
    .map(({ period, value, statuses }): Observation => {
      const isGiven = value !== null && withheldIn(statuses) === undefined;
      return { period, value: isGiven ? value : null, statuses };
    })
    .sort((one, other) => comparePeriodTexts(one.period, other.period));
  const figures = [...byPeriod.values()];
  return {
    byPeriod,
    periodsKey: [...byPeriod.keys()].join('\n'),
    observations,
    extent: extentOf(figures),
    remarkable: figures.filter(({ statuses, unread }) => statuses.length > 0 || unread !== undefined),
  };
}

function extentOf(figures: readonly WrittenFigure[]): FigureExtent {
  let [least, most, decimals] = [0, 0, 0];
  for (const { value } of figures) {
    if (value === null) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
    if (!Number.isInteger(value)) decimals = Math.max(decimals, decimalsOf(value));
  }
  return { least, most, decimals };
}

/** How many decimals a number is written with in the file, up to six. */
export function decimalsOf(value: number): number {
  return Math.min(6, /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0);
}

function figureOf(index: number, period: string, item: Readonly<Record<string, unknown>>): WrittenFigure {
  const value = item['value'];
  const statuses = statusesOf(item['status']);
  const number = typeof value === 'string' ? numberInText(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return { index, period, value: number, statuses };
  const isNothing = value === null || value === undefined || value === '';
  return { index, period, value: null, statuses, ...(isNothing ? {} : { unread: shown(value) }) };
}

function statusesOf(status: unknown): readonly ObservationStatus[] {
  if (status === undefined) return NONE;
  return writtenStatuses(status).flatMap(
    (each) => OBSERVATION_STATUSES.find((candidate) => candidate === each && candidate !== 'normal') ?? [],
  );
}

const NONE: readonly ObservationStatus[] = [];
