import { comparePeriodTexts } from '../../feed/period.js';
import { sameContent } from '../../feed-file/same-content.js';
import type { FeedIndicator, FeedObservation } from '../matching/feed-indicator.js';
import { finding } from './ask.js';
import type { Entry } from './entry.js';
import type { Answers, Finding } from './finding.js';
import type { ProposedFigure } from './proposal-shape.js';
import { seriesOf } from './series-of.js';
import { statusesAfter } from './statuses.js';

/** Changes below this share are corrections of the source, and need nobody's yes. */
const SMALL = 0.01;

/** What a table tells besides its figures. */
export interface TellingTable {
  /** Whether it says of figures what they are: one that does not says nothing about those that the feed has. */
  readonly hasStatuses: boolean;
  /** Whether it was written from a feed by samspill, so that what it says is all there is to say. */
  readonly isOwnExport: boolean;
}

/** The entries beside what the feed has, before anything is decided. */
export function differencesOf(
  entries: readonly Entry[],
  indicator: FeedIndicator,
  told: TellingTable,
): readonly ProposedFigure[] {
  return entries.map((entry) => {
    const before = seriesOf(indicator, entry)?.observations.get(entry.period);
    if (!before) return { ...entry, state: 'new', isTaken: false };
    const isSame = before.value === entry.value;
    const statuses = told.isOwnExport
      ? entry.statuses
      : statusesAfter(before.statuses, entry.statuses, { isTold: told.hasStatuses, isSame });
    const isSameStatus =
      statuses.length === before.statuses.length && statuses.every((each) => before.statuses.includes(each));
    const isSaidSame = isSameStatus && hasSameBounds(entry, before) && hasSameNote(entry, before, indicator);
    const state = isSame ? (isSaidSame ? 'same' : 'status') : before.value === null ? 'new' : 'changed';
    const { value, statuses: own } = before;
    return { ...entry, statuses, before: { value, statuses: own }, state, isTaken: false };
  });
}

/** A table without bounds says nothing about those of the same figure. */
function hasSameBounds({ lower, upper }: Entry, before: FeedObservation): boolean {
  return lower === undefined || (lower === before.lower && upper === before.upper);
}

/** A note says the same with the name of the feed's language and without; a table without notes says nothing. */
function hasSameNote({ note }: Entry, before: FeedObservation, { language }: FeedIndicator): boolean {
  if (note === undefined) return true;
  const [given, known] = [note, before.note].map((text) => (typeof text === 'string' ? { [language]: text } : text));
  return sameContent(given, known);
}

/** A new period without a single number is no news: tables often end with a column that is to be filled. */
export function withoutEmptyPeriods(
  figures: readonly ProposedFigure[],
  indicator: FeedIndicator,
): readonly ProposedFigure[] {
  const filled = new Set(figures.flatMap(({ value, period }) => (value === null ? [] : [period])));
  return figures.filter(({ period }) => filled.has(period) || indicator.periods.includes(period));
}

/** Asks whether figures that the feed has already are to be replaced. */
export function changedFinding(figures: readonly ProposedFigure[], answers: Answers): Finding | undefined {
  const changed = figures.filter(({ state }) => state === 'changed');
  if (changed.length === 0) return undefined;
  const distances = changed.map(({ value, before }) => Math.abs((value ?? Infinity) - (before?.value ?? 0)));
  const isSmall = changed.every(({ value, before }) => {
    const size = Math.abs(before?.value ?? 0);
    return value !== null && Math.abs(value - (before?.value ?? 0)) < size * SMALL;
  });
  const periods = [...new Set(changed.map(({ period }) => period))].sort(comparePeriodTexts);
  // A number that is gone is no distance; the greatest of the others is told.
  const most = Math.max(0, ...distances.filter(Number.isFinite));
  const values = { count: changed.length, periods, most: Number(most.toPrecision(12)) };
  return finding('changed', values, answers, {
    answers: ['take', 'keep'],
    doors: ['show'],
    standard: isSmall ? 'take' : undefined,
  });
}

/** Asks which of the new figures are provisional: those that the source marks, unless somebody knows better. */
export function provisionalFinding(figures: readonly ProposedFigure[], answers: Answers): Finding | undefined {
  const added = figures.filter(({ state, value }) => state === 'new' && value !== null);
  if (added.length === 0) return undefined;
  const marked = added.filter(({ statuses }) => statuses.includes('provisional'));
  const regions = [...new Set(marked.map(({ region }) => region))];
  const periods = [...new Set(added.map(({ period }) => period))].sort(comparePeriodTexts);
  return finding('provisional', { periods, regions, count: marked.length }, answers, {
    answers: ['marked', 'all', 'none'],
    standard: 'marked',
  });
}

/** Gives new figures the status that was chosen. */
export function withProvisional(
  figures: readonly ProposedFigure[],
  chosen: string | undefined,
): readonly ProposedFigure[] {
  if (chosen === undefined || chosen === 'marked') return figures;
  return figures.map((figure) => {
    if (figure.state !== 'new' || figure.value === null) return figure;
    const others = figure.statuses.filter((status) => status !== 'provisional');
    return { ...figure, statuses: chosen === 'all' ? [...others, 'provisional'] : others };
  });
}
