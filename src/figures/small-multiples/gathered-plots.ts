import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import type { Indicator } from '../../feed/feed.js';
import { formatValue } from '../../locale/number.js';
import type { Scale } from '../../view/asked/attribute-values.js';
import type { FigureRequest, FigureScales } from '../figure.js';
import { FEWEST_PLOTS, sideBySideSeries } from '../offered/side-by-side-series.js';
import { comparedIn } from '../ranking/ranking.js';
import { ScaleTexts } from '../trend/scale/scale-texts.js';
import { trendScales, type TrendScales } from '../trend/scale/scaled-trend.js';
import type { TargetMarks } from '../trend/targets/trend-targets.js';
import { trendFigure, type TrendFigure } from '../trend/trend-figure.js';
import { comparedSeries, type ComparedSeries } from './compared-series.js';
import { regionPlots } from './region-plots.js';
import type { RegionPlot } from './small-multiples-figure.js';

/** Everything that the plots are made of. */
export interface GatheredPlots extends ComparedSeries {
  readonly request: FigureRequest;
  readonly scales: TrendScales;
  readonly texts: ScaleTexts;
  /** All series as one trend would draw them. */
  readonly trend: TrendFigure;
  /** All of them, in the order in which they are read. */
  readonly plots: readonly RegionPlot[];
}

/** Targets are those of one region; plots of many have none. */
const NO_TARGETS: TargetMarks = {
  ...{ references: [], bands: [], baselines: [], goals: [], paths: [] },
  ...{ standings: [], targetNotes: [] },
};

/** The plots of the regions beside the chosen one; undefined where there are too few. */
export function gatheredPlots(request: FigureRequest): GatheredPlots | undefined {
  const { feed, basis, language } = request;
  const { indicator, series, latest } = basis;
  const beside = sideBySideSeries(feed, indicator, series.region, latest.period);
  const compared = comparedSeries(indicator, newestFirst(beside, latest.period));
  const { all, isRelative } = compared;
  const scales = scalesFor({ ...request, all }, isRelative);
  const { shown } = scales;
  const texts = new ScaleTexts(shown, language);
  const endText = endTexts(texts, all, indicator);
  const around = { marks: () => NO_TARGETS, endText };
  const trend = trendFigure(feed, shown.indicator, shown.all, language, '', around);
  if (!trend) return undefined;
  const standingOut = { chosen: series.region, compared: comparedIn(request.all) };
  const plots = regionPlots(trend, shown.all, standingOut, language);
  return plots.length < FEWEST_PLOTS ? undefined : { ...compared, request, scales, texts, trend, plots };
}

/** The time that is common to all ends where the first one does. */
function newestFirst(series: readonly RegionSeries[], newest: string): readonly RegionSeries[] {
  const isNewest = ({ observations }: RegionSeries): boolean =>
    observations.some(({ period, value }) => period === newest && value !== null);
  return [...series].sort((one, other) => Number(isNewest(other)) - Number(isNewest(one)));
}

/**
 * On one axis the figures themselves would show who is large, and draw the small ones as flat lines: where they can be
 * held against a common beginning, they are.
 */
function scalesFor(request: FigureRequest, isRelative: boolean): TrendScales {
  const { scale = 'value' } = request;
  if (!isRelative) return trendScales({ ...request, scale: 'value' });
  const found = trendScales({ ...request, scale: scale === 'value' ? 'change' : scale });
  const offered = found.scales.offered.filter((each): each is Exclude<Scale, 'value'> => each !== 'value');
  const scales: FigureScales = { ...found.scales, offered };
  if (found.shown.scale !== 'value') return { ...found, scales };
  // What was asked for cannot be had: the change is shown instead, with the reason.
  const { shown } = trendScales({ ...request, scale: 'change' });
  return { ...found, shown, scales: { ...scales, shown: shown.scale } };
}

function endTexts(texts: ScaleTexts, all: readonly RegionSeries[], { unit }: Indicator) {
  return (series: number, period: string): string => {
    const value = texts.valueAt(series, period) ?? 0;
    if (texts.shown.scale !== 'value') return texts.numberOf(value);
    return formatValue(
      all[series]?.observations.find((each) => each.period === period)?.value ?? value,
      unit,
      texts.language,
    );
  };
}
