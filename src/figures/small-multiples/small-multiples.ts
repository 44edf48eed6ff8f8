import { say } from '../../locale/catalogue.js';
import type { DataTable } from '../../view/data-table.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { seriesTable } from '../series-table.js';
import { ScaleTexts } from '../trend/scale/scale-texts.js';
import type { TimeTick, TrendFigure } from '../trend/trend-figure.js';
import { gatheredPlots, type GatheredPlots } from './gathered-plots.js';
import { plotGridHeight } from './plot-grid.js';
import { BASES, plotReading, plotsNotes, plotsSentence, plotsTitle } from './plot-texts.js';
import { drawnPlots } from './region-plots.js';
import type { RegionPlot, SmallMultiplesFigure } from './small-multiples-figure.js';
import { SMALL_MULTIPLES_WORDS as WORDS } from './small-multiples.words.js';

/** The development of each region that belongs beside the chosen one, in a small plot of its own with shared axes. */
export const smallMultiples: Figure<SmallMultiplesFigure> = {
  kind: 'small-multiples',
  figureOf,
  heightOf: ({ plots }, width, fontSize) => plotGridHeight(plots.length, width, fontSize),
};

function figureOf(request: FigureRequest): FullFigure<SmallMultiplesFigure> {
  const gathered = gatheredPlots(request);
  if (!gathered) return undrawn(request);
  const { scales, plots } = gathered;
  const [title, sentence, drawn] = [plotsTitle(gathered), plotsSentence(gathered), drawnPlots(plots)];
  return {
    title,
    sentence,
    badges: [],
    scales: scales.scales,
    chart: chartOf(gathered, drawn, `${title}. ${sentence}`),
    readings: drawn.map((plot) => plotReading(plot, gathered)),
    firstReading: Math.max(
      0,
      drawn.findIndex(({ emphasised }) => emphasised),
    ),
    choosesRegions: true,
    table: tableOf(gathered, title),
    ...plotsNotes(gathered, drawn),
    indicators: scales.shown.indicators,
  };
}

function undrawn({ basis, all, language }: FigureRequest): FullFigure<SmallMultiplesFigure> {
  const { indicator } = basis;
  const table = seriesTable(indicator, all, language);
  return { title: table.caption, badges: [], ...without(say(WORDS.fewNote, language)), table, indicators: [indicator] };
}

function chartOf(
  { scales, trend }: GatheredPlots,
  plots: readonly RegionPlot[],
  description: string,
): SmallMultiplesFigure {
  const { scale, indicator } = scales.shown;
  return {
    kind: 'small-multiples',
    description,
    plots,
    ...(scale === 'index' || scale === 'change' ? { base: BASES[scale] } : {}),
    ticks: endsOf(trend),
    decimals: indicator.unit.decimals,
  };
}

/** The first and the last time of all. */
function endsOf({ ticks }: TrendFigure): TimeTick[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  return [...(first ? [first] : []), ...(last && last !== first ? [last] : [])];
}

/** Every figure of those that are compared, a column for each region in the order of the plots. */
function tableOf({ request, all, scales, plots }: GatheredPlots, caption: string): DataTable {
  const places = plots.map(({ key }) => all.findIndex(({ region }) => region.id === key));
  const { basis, language } = request;
  const ordered = places.flatMap((place) => all[place] ?? []);
  const table = seriesTable(basis.indicator, ordered, language);
  if (scales.shown.scale === 'value') return { ...table, caption };
  const shown = { ...scales.shown, all: places.flatMap((place) => scales.shown.all[place] ?? []) };
  return { ...new ScaleTexts(shown, language).tableOf(table, ordered), caption };
}
