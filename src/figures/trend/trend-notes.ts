import { haveIntervals } from '../../feed/derive/interval.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../feed/feed.js';
import { NOT_GIVEN } from '../../feed/period.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { formatPeriod } from '../../locale/time.js';
import type { Doubt } from '../doubt.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { missingNotes } from '../../view/missing.js';
import { levelNote, observationNotes, uncertainNotes } from '../notes.js';
import { comparedSeason } from './season.js';
import { periodOf, type TrendFigure } from './trend-figure.js';
import { TREND_WORDS as WORDS } from './trend.words.js';

const LINE_NOTES: Readonly<Record<Doubt, Entry>> = {
  provisional: FIGURE_WORDS.uncertainNote,
  estimated: WORDS.estimatedNote,
  forecast: WORDS.forecastNote,
};

/** What a reader must know to read a trend right: its axis, its marks, its gaps and its uncertain points. */
export function trendNotes(
  chart: TrendFigure,
  all: readonly RegionSeries[],
  indicator: Indicator,
  language: Language,
): string[] {
  const { fromZero, references, bands, baselines = [], breaks, points, targetNotes = [] } = chart;
  const observations = all.flatMap((series) => series.observations);
  const known = observations.filter(({ value }) => value !== null);
  const untimed = known.filter(({ period }) => period === NOT_GIVEN);
  const isLine = new Set(points.map(({ segment }) => segment)).size < points.length;
  const when = (holds: boolean, entry: Entry): string[] => (holds ? [say(entry, language)] : []);
  const each = (entry: Entry, marks: readonly { readonly label: string }[]): string[] =>
    marks.map(({ label }) => say(entry, language, { label }));
  return [
    ...when(fromZero === false, WORDS.axisNote),
    ...each(WORDS.referenceNote, references),
    ...each(WORDS.bandNote, bands),
    ...each(WORDS.baselineNote, baselines),
    ...targetNotes,
    ...when(breaks.length > 0, isLine ? WORDS.breakNote : WORDS.apartNote),
    ...when(isLine && hasGaps(chart), WORDS.gapNote),
    ...missingNotes(all, language),
    ...seasonNote(chart, language),
    ...when(
      points.some(({ span }) => span),
      WORDS.spanNote,
    ),
    ...when(points.length < known.length - untimed.length, WORDS.otherLengthNote),
    ...when(untimed.length > 0, WORDS.notGivenNote),
    ...when(
      points.some(({ interval }) => interval),
      WORDS.intervalNote,
    ),
    ...uncertainNotes(observations, (doubt) => (isLine ? LINE_NOTES[doubt] : WORDS.openNote), language),
    ...seriesNotes(all, indicator, language),
  ];
}

/** What must be known of the figures, with a drawing and without: how certain intervals are, and the feed's notes. */
export function seriesNotes(all: readonly RegionSeries[], indicator: Indicator, language: Language): string[] {
  const hasIntervals = all.some(({ observations }) => haveIntervals(observations));
  return [...(hasIntervals ? levelNote(indicator, language) : []), ...observationNotes(all, language)];
}

/**
 * Whether a line is open for another reason than a break: a period without a figure lies between two that are drawn.
 */
function hasGaps({ points, breaks }: TrendFigure): boolean {
  const segments = new Set(points.map(({ segment }) => segment));
  const lines = new Set(points.map(({ series, span }) => `${series} ${span !== undefined}`));
  return segments.size > lines.size + breaks.length;
}

function seasonNote({ points }: TrendFigure, language: Language): string[] {
  const newest = comparedSeason(points)?.[0];
  const period = newest && periodOf(newest);
  if (!period) return [];
  return [say(WORDS.seasonNote, language, { season: formatPeriod(period.text, language).replace(/ \d+$/, '') })];
}
