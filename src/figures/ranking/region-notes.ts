import type { Feed, Indicator, Language, Observation, Region } from '../../feed/feed.js';
import { regionSeries, type RegionSeries } from '../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { listOf } from '../../locale/catalogue.js';
import { gathered } from '../../view/missing.js';
import { observationAt } from '../missing.js';
import { uncertainNotes } from '../notes.js';
import { RANKING_WORDS as WORDS } from './ranking.words.js';

/** The figure of a region in a period; its value is null where there is none. */
export interface RegionFigure {
  readonly series: RegionSeries;
  readonly observation: Observation;
}

/** The figures of some regions in a period, of those that have the indicator at all. */
export function figuresIn(
  feed: Feed,
  indicator: Indicator,
  regions: readonly Region[],
  period: string,
): readonly RegionFigure[] {
  return regions.flatMap(({ id }) => regionSeries(feed, indicator, id) ?? []).map((series) => figureIn(series, period));
}

/** The figure of a series in a period. */
export function figureIn(series: RegionSeries, period: string): RegionFigure {
  return { series, observation: observationAt(series.observations, period) };
}

/** Why bars are drawn dashed. */
export function dashedNotes(figures: readonly RegionFigure[], language: Language): string[] {
  return uncertainNotes(
    figures.map(({ observation }) => observation),
    () => WORDS.dashedNote,
    language,
  );
}

/** What the feed notes about the figures that there are, each text once behind the names of its regions. */
export function regionNotes(figures: readonly RegionFigure[], language: Language): string[] {
  const texts = figures.flatMap(({ series: { region }, observation: { note, value } }) =>
    note && value !== null ? [[phraseIn(note, language).text, phraseIn(region.name, language).text] as const] : [],
  );
  return gathered(texts).map(([text, names]) => `${listOf(names, language)}: ${text}`);
}
