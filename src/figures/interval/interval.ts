import type { Indicator, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { formatValue, unitLabel } from '../../locale/number.js';
import { regionKind, type RegionKind } from '../../locale/region.words.js';
import { regionWord } from '../../view/region-name.words.js';
import { formatPeriod } from '../../locale/time.js';
import { numberCell, regionCell, textCell, type DataTable } from '../../view/data-table.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { FIGURE_WORDS } from '../figure.words.js';
import { missingRegionNotes, missingRows } from '../missing.js';
import { sumNote } from '../notes.js';
import { kindOf, levelSentence, shownNote } from '../ranking/ranking-figure.js';
import { rankingHeight } from '../ranking/ranking-rows.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { seriesTable } from '../series-table.js';
import {
  drawnBars,
  intervalBars,
  type IntervalBar,
  type IntervalBars,
  type IntervalFigure,
} from './interval-figure.js';
import { INTERVAL_WORDS as WORDS } from './interval.words.js';

/** Regions side by side by their newest figure, with the interval that the source gives. */
export const interval: Figure<IntervalFigure> = {
  name: () => WORDS.name,
  isOffered: (feed, basis) =>
    basis !== undefined &&
    intervalBars(feed, basis.indicator, basis.series.region, basis.latest.period, 'nb').bars.length > 0,
  figureOf,
  heightOf: ({ bars }, width, fontSize) => rankingHeight(bars.length, width, fontSize),
};

function figureOf({ feed, basis, all, language }: FigureRequest): FullFigure<IntervalFigure> {
  const { indicator, latest, series } = basis;
  const name = `${phraseIn(indicator.title, language).text}, ${formatPeriod(latest.period, language)}`;
  const title = say(WORDS.title, language, { title: name });
  const common = { title, badges: badgesOf(latest, language), indicators: [indicator] };
  const { bars, missing } = intervalBars(feed, indicator, series.region, latest.period, language);
  if (bars.length === 0) {
    const regions = regionWord(regionKind(feed.regions), 'these', language);
    const reason = say(WORDS.noInterval, language, { regions });
    return { ...common, ...without(reason), table: seriesTable(indicator, all, language) };
  }
  const kind = kindOf(feed, bars);
  const sentence = sentenceOf(bars, kind, indicator, language);
  const drawn = drawnBars(bars);
  const tableNotes = [
    say(WORDS.levelNote, language, { regions: regionWord(kind, 'many', language) }),
    ...missingRegionNotes(missing, language),
    ...(bars.some(({ emphasised }) => emphasised) ? sumNote(series, language) : []),
  ];
  return {
    ...common,
    sentence,
    chart: { kind: 'interval', description: `${title}. ${sentence}`, bars: drawn },
    readings: drawn.map((bar) => readingFor(bar, indicator, language)),
    firstReading: 0,
    table: tableOf(title, { bars, missing }, kind, indicator, language),
    notes: [say(WORDS.meaningNote, language), ...shownNote(bars, { bars: drawn }, kind, language), ...tableNotes],
    tableNotes,
  };
}

/** Who stands at either end, and the chosen region, or the only one, with its interval. */
function sentenceOf(bars: readonly IntervalBar[], kind: RegionKind, indicator: Indicator, language: Language): string {
  const valueOf = ({ value }: IntervalBar) => formatValue(value, indicator.unit, language);
  const ends = bars.length > 1 ? [levelSentence(bars, indicator, kind, language)] : [];
  const own = bars.filter(({ emphasised }) => emphasised || bars.length === 1);
  const said = own.map((bar) =>
    say(WORDS.sentence, language, { region: bar.label, text: `${valueOf(bar)}, ${intervalText(bar, language)}` }),
  );
  return [...ends, ...said].join(' ');
}

function intervalText({ interval: found }: IntervalBar, language: Language): string {
  if (!found) return say(WORDS.none, language);
  return say(WORDS.interval, language, { lower: found.lowerLabel, upper: found.upperLabel });
}

function readingFor(bar: IntervalBar, indicator: Indicator, language: Language): Reading {
  const value = withStatus(formatValue(bar.value, indicator.unit, language), bar.remarks);
  return readingOf([bar.key], bar.label, [value, intervalText(bar, language)], language);
}

function tableOf(
  caption: string,
  { bars, missing }: IntervalBars,
  kind: RegionKind,
  indicator: Indicator,
  language: Language,
): DataTable {
  const unit = unitLabel(indicator.unit, language);
  const numbers = [FIGURE_WORDS.value, WORDS.lower, WORDS.upper].map((entry) => {
    const title = say(entry, language);
    return { title: unit === '' ? title : `${title} (${unit})`, numeric: true };
  });
  const columns = [
    { title: sentenceCase(regionWord(kind, 'one', language)) },
    ...numbers,
    { title: say(FIGURE_WORDS.status, language) },
  ];
  const rows = bars.map((bar) => [
    regionCell(bar.label),
    numberCell(bar.valueLabel, bar.value),
    numberCell(bar.interval?.lowerLabel ?? '', bar.interval?.lower ?? null),
    numberCell(bar.interval?.upperLabel ?? '', bar.interval?.upper ?? null),
    textCell(remarksOf(bar, language).join(', ')),
  ]);
  return { caption, columns, rows: [...rows, ...missingRows(missing, columns.length, language)] };
}

function remarksOf({ remarks = [], interval: found }: IntervalBar, language: Language): readonly string[] {
  return found ? remarks : [...remarks, say(WORDS.none, language)];
}
