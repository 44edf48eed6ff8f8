import type { Language, Observation, Region } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { phraseIn } from '../feed/localized-text.js';
import { parsePeriod } from '../feed/period.js';
import { listOf, say, sentenceCase, type Entry } from '../locale/catalogue.js';
import { formatPeriod } from '../locale/time.js';
import type { Doubt, TrendFigure } from '../view/chart-figure.js';
import { DOUBT_OF, DOUBTS, doubtOf } from '../view/doubt.js';
import { badgesOf, type FigureProgress } from '../view/key-figure.js';
import { comparedSeason } from '../view/season.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { periodOf } from './trend-figure.js';
import { TREND_WORDS } from './trend.words.js';

const LINE_NOTES: Readonly<Record<Doubt, Entry>> = {
  provisional: WORDS.uncertainNote,
  estimated: TREND_WORDS.estimatedNote,
  forecast: TREND_WORDS.forecastNote,
};

/** Says that a figure is a sum which we made, and of how many regions. */
export function sumNote(series: RegionSeries, language: Language): string[] {
  if (series.origin !== 'sum') return [];
  return [
    say(WORDS.sumNote, language, { region: phraseIn(series.region.name, language).text, count: series.summed.length }),
  ];
}

/** Deadlines that have gone by without the target being reached, as far as the figures go. */
export function deadlineNotes(all: readonly FigureProgress[], latest: Observation, language: Language): string[] {
  const reached = parsePeriod(latest.period)?.start ?? 0;
  const isLate = ({ target: { by }, progress }: FigureProgress): boolean =>
    by !== undefined && progress?.reached !== true && reached >= (parsePeriod(by)?.end ?? Infinity);
  const periods = all.filter(isLate).map(({ target }) => formatPeriod(target.by ?? '', language));
  return [...new Set(periods)].map((period) => say(TREND_WORDS.deadlineNote, language, { period }));
}

/** What a reader must know to read a trend right: its axis, its marks, its gaps and its uncertain points. */
export function trendNotes(chart: TrendFigure, all: readonly RegionSeries[], language: Language): string[] {
  const { fromZero, references, bands, baselines = [], breaks, points } = chart;
  const observations = all.flatMap((series) => series.observations);
  const isLine = new Set(points.map(({ segment }) => segment)).size < points.length;
  const when = (holds: boolean, entry: Entry): string[] => (holds ? [say(entry, language)] : []);
  const each = (entry: Entry, marks: readonly { readonly label: string }[]): string[] =>
    marks.map(({ label }) => say(entry, language, { label }));
  return [
    ...when(fromZero === false, WORDS.axisNote),
    ...each(TREND_WORDS.referenceNote, references),
    ...each(TREND_WORDS.bandNote, bands),
    ...each(TREND_WORDS.baselineNote, baselines),
    ...when(breaks.length > 0, isLine ? WORDS.breakNote : TREND_WORDS.apartNote),
    ...when(isLine && hasGaps(chart), TREND_WORDS.gapNote),
    ...seasonNote(chart, language),
    ...when(
      points.some(({ span }) => span),
      TREND_WORDS.spanNote,
    ),
    ...when(points.length < observations.filter(({ value }) => value !== null).length, TREND_WORDS.otherLengthNote),
    ...uncertainNotes(observations, (doubt) => (isLine ? LINE_NOTES[doubt] : TREND_WORDS.openNote), language),
    ...observationNotes(all, language),
  ];
}

/**
 * What open points and dotted or dashed lines mean: which statuses the figure has of those that are drawn the same way.
 */
export function uncertainNotes(
  observations: readonly Observation[],
  entryOf: (doubt: Doubt) => Entry,
  language: Language,
): string[] {
  return [...new Set(DOUBTS.map(entryOf))].flatMap((entry) => {
    const alike = observations.filter((observation) => {
      const doubt = doubtOf(observation);
      return observation.value !== null && doubt && entryOf(doubt) === entry;
    });
    const statuses = alike.flatMap((observation) =>
      badgesOf({ ...observation, statuses: observation.statuses.filter((status) => DOUBT_OF[status]) }, language),
    );
    const words = [...new Set(statuses)].map((status) => status.toLowerCase());
    return words.length === 0 ? [] : [say(entry, language, { statuses: listOf(words, language) })];
  });
}

/** Observations with the region that they are of, where there are several. */
interface Noted {
  readonly region?: Region;
  readonly observations: readonly Observation[];
}

/** Periods that are named in front of a note; of more, the first and the last. */
const MOST_NAMED = 3;

/**
 * The notes that the feed gives with single observations, each once, with the periods and the regions that it is about.
 */
export function observationNotes(all: readonly Noted[], language: Language): string[] {
  const periods = new Map<string, string[]>();
  for (const { region, observations } of all) {
    const place = region && all.length > 1 ? `${phraseIn(region.name, language).text}, ` : '';
    for (const { note, period } of observations) {
      if (!note) continue;
      const { text } = phraseIn(note, language);
      const when = `${place}${formatPeriod(period, language)}`;
      periods.set(text, [...new Set([...(periods.get(text) ?? []), when])]);
    }
  }
  const isOfAll = (text: string) =>
    all.every(
      ({ observations }) =>
        observations.length > 1 && observations.every(({ note }) => note && phraseIn(note, language).text === text),
    );
  return [...periods].map(([text, named]) =>
    isOfAll(text) ? text : `${sentenceCase(whenOf(named, language))}: ${text}`,
  );
}

function whenOf(named: readonly string[], language: Language): string {
  const [first = '', last = ''] = [named[0], named.at(-1)];
  return named.length > MOST_NAMED ? `${first} – ${last}` : listOf(named, language);
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
  return [say(TREND_WORDS.seasonNote, language, { season: formatPeriod(period.text, language).replace(/ \d+$/, '') })];
}
