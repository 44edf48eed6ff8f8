import { isPercentage } from '../feed/derive/change.js';
import type { Indicator, Language, Observation } from '../feed/feed.js';
import type { RegionSeries } from '../feed/derive/region-series.js';
import { phraseIn } from '../feed/localized-text.js';
import { comparePeriods, parsePeriod } from '../feed/period.js';
import { say } from '../locale/catalogue.js';
import { formatNumber, formatSigned, unitLabel } from '../locale/number.js';
import { numberCell, periodCell, phraseCell, textCell, type DataTable, type TableCell } from '../view/data-table.js';
import { badgesOf, missingText, type FigureBasis, type KeyFigure } from '../view/key-figure.js';
import { FULL_FIGURE_WORDS } from './full-figure.words.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { yearChange } from './year-change.js';

/** All key figures of a region, one row each. */
export function figuresTable(
  figures: readonly KeyFigure[],
  bases: readonly FigureBasis[],
  region: string,
  language: Language,
): DataTable {
  return {
    caption: say(WORDS.allFigures, language, { region }),
    columns: [
      { title: say(WORDS.figure, language) },
      { title: say(WORDS.value, language), numeric: true },
      { title: say(WORDS.unit, language) },
      { title: say(WORDS.period, language) },
      { title: say(WORDS.change, language) },
      { title: say(WORDS.target, language) },
      { title: say(WORDS.status, language) },
      { title: say(WORDS.source, language) },
    ],
    rows: figures.map((figure, index) => [
      phraseCell(figure.title),
      numberCell(figure.number, bases[index]?.latest.value ?? null),
      textCell(figure.unit),
      textCell(figure.period),
      textCell(figure.change.text),
      textCell(figure.progress.map(({ text }) => text).join(' ')),
      textCell(figure.badges.join(', ')),
      figure.source ? phraseCell(figure.source.phrase) : textCell(''),
    ]),
  };
}

/**
 * The series of one indicator, a row for each period and a column for each region. One region alone has its change
 * besides where figures may swing through the year, so that each quarter can be compared with the same quarter.
 */
export function seriesTable(indicator: Indicator, all: readonly RegionSeries[], language: Language): DataTable {
  const periods = [...new Set(all.flatMap(({ observations }) => observations.map(({ period }) => period)))];
  const names = all.map(({ region }) => phraseIn(region.name, language).text);
  const unit = unitLabel(indicator.unit, language);
  const withIn = (title: string, word: string) => ({
    title: word === '' ? title : `${title} (${word})`,
    numeric: true,
  });
  const seasonal = all.length === 1 && indicator.frequency !== 'year' ? all : [];
  const points = isPercentage(indicator) ? say(FULL_FIGURE_WORDS.percentagePoints, language) : unit;
  return {
    caption: `${phraseIn(indicator.title, language).text}: ${names.join(', ')}`,
    columns: [
      { title: say(WORDS.period, language) },
      ...names.map((name) => withIn(name, unit)),
      ...seasonal.map(() => withIn(say(FULL_FIGURE_WORDS.changeOverYear, language), points)),
      { title: say(WORDS.status, language) },
    ],
    rows: periods.sort(byTime).map((period) => {
      const observations = all.map((series) => series.observations.find((candidate) => candidate.period === period));
      const remarks = [...new Set(observations.flatMap((observation) => remarksOf(observation, language)))];
      return [
        periodCell(period, language),
        ...observations.map((observation) => observationCell(observation, indicator, language)),
        ...seasonal.map((series) => changeCell(series, period, indicator, language)),
        textCell(remarks.join(', ')),
      ];
    }),
  };
}

function observationCell(observation: Observation | undefined, indicator: Indicator, language: Language): TableCell {
  if (!observation) return numberCell('', null);
  if (observation.value === null) return numberCell(missingText(observation, language), null);
  return numberCell(formatNumber(observation.value, indicator.unit.decimals, language), observation.value);
}

function changeCell(series: RegionSeries, period: string, indicator: Indicator, language: Language): TableCell {
  const change = yearChange(indicator, series, period);
  return change
    ? numberCell(formatSigned(change.absolute, indicator.unit.decimals, language), change.absolute)
    : numberCell('', null);
}

function remarksOf(observation: Observation | undefined, language: Language): string[] {
  if (!observation) return [];
  return [...badgesOf(observation, language), ...(observation.note ? [phraseIn(observation.note, language).text] : [])];
}

function byTime(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first && second ? comparePeriods(first, second) : 0;
}
