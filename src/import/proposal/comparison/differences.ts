import { comparePeriodTexts } from '../../../feed/period.js';
import { isObject } from '../../../feed/json-value.js';
import { WITHHELD_STATUSES } from '../../../feed/shape/vocabulary.js';
import { LANGUAGES, type Language } from '../../../feed/shape/widget-words.js';
import type { WrittenText } from '../../../feed/shape/written.js';
import { sameContent } from '../../../feed-file/same-content.js';
import type { FeedIndicator, FeedObservation } from '../../matching/feed/feed-indicator.js';
import { plainText } from '../../matching/feed/plain-text.js';
import { finding } from '../questions/ask.js';
import type { Entry } from '../understanding/entry.js';
import type { Answers, Finding } from '../questions/finding.js';
import type { ProposedFigure } from '../proposal-shape.js';
import { seriesOf } from './series-of.js';
import { statusesAfter, type ToldStatuses } from '../understanding/statuses.js';

/** Changes below this share are corrections of the source, and need nobody's yes. */
const SMALL = 0.01;

/** The entries beside what the feed has, before anything is decided. */
export function differencesOf(
  entries: readonly Entry[],
  indicator: FeedIndicator,
  told: (entry: Entry) => ToldStatuses,
): readonly ProposedFigure[] {
  return entries.map((given) => {
    const before = seriesOf(indicator, given)?.observations.get(given.period);
    if (!before) return { ...withoutRemoved(given), state: 'new', isTaken: false };
    const entry = withRemoved(withoutKnownNote(given, before, indicator), before, indicator);
    const isSame = before.value === entry.value;
    const statuses = statusesAfter(before.statuses, entry.statuses, { isTold: told(entry), isSame });
    const isSaidSame = isAlike(before, { ...entry, statuses });
    const state = isSame ? (isSaidSame ? 'same' : 'status') : before.value === null ? 'new' : 'changed';
    const { value, statuses: own } = before;
    return { ...entry, statuses, before: { value, statuses: own }, state, isTaken: false };
  });
}

/** A note that the feed has already is left out, so that the feed's own stays as it is, in all of its languages. */
function withoutKnownNote(entry: Entry, { note: known }: FeedObservation, { language }: FeedIndicator): Entry {
  const { note, ...others } = entry;
  return note === undefined || isSameNote(note, known, language) ? others : entry;
}

/** What is not there cannot go; what readers do not get of a figure stays in the file, whatever it is. */
function withRemoved(entry: Entry, before: FeedObservation, { language }: FeedIndicator): Entry {
  const { value, lower, upper, note } = before;
  const isInterval = [value, lower, upper].every((number) => typeof number === 'number');
  const isNote = Object.keys(textsByLanguage(note, language)).length > 0;
  const removed = (entry.removed ?? []).filter((part) => (part === 'interval' ? isInterval : isNote));
  return removed.length === 0 ? withoutRemoved(entry) : { ...entry, removed };
}

function withoutRemoved(entry: Entry): Entry {
  const { removed: _, ...others } = entry;
  return others;
}

/** Whether what is said of a figure is the same. What the table says nothing of, it leaves as it is. */
function isAlike(before: FeedObservation, { statuses, lower, upper, note, removed }: Entry): boolean {
  // A value that is not there is missing, also where the feed does not say so.
  const isUntold = before.value === null && !WITHHELD_STATUSES.some((status) => before.statuses.includes(status));
  const own = isUntold ? [...before.statuses, 'missing'] : before.statuses;
  const isSameStatus = statuses.length === own.length && statuses.every((each) => own.includes(each));
  const isSameInterval = lower === undefined || (lower === before.lower && upper === before.upper);
  return isSameStatus && isSameInterval && note === undefined && removed === undefined;
}

/** A text alone may be in any of the feed's languages; texts of languages are all that there are. */
function isSameNote(given: WrittenText, known: unknown, language: Language): boolean {
  const texts = textsByLanguage(known, language);
  if (typeof given === 'string') return Object.values(texts).includes(plainText(given));
  return sameContent(textsByLanguage(given, language), texts);
}

/** A text by its languages, whether it is written with them or in the feed's own; `no` counts as bokmål. */
function textsByLanguage(text: unknown, language: Language): Readonly<Record<string, string>> {
  const written: Readonly<Record<string, unknown>> = isObject(text)
    ? { ...text, nb: text['nb'] ?? text['no'] }
    : { [language]: text };
  const texts = LANGUAGES.map((each) => [each, plainText(written[each])] as const);
  return Object.fromEntries(texts.filter(([, each]) => each !== ''));
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
