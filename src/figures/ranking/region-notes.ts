import type { Feed, Indicator, Language, Observation, Region } from '../../feed/feed.js';
import { regionSeries, type RegionSeries } from '../../feed/derive/region-series.js';
import { phraseIn } from '../../feed/localized-text.js';
import { isSameTime } from '../../feed/period.js';
import { listOf } from '../../locale/catalogue.js';
import { gathered, missingText } from '../../view/missing.js';
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
  const found = series.observations.find((observation) => isSameTime(observation.period, period));
  return { series, observation: found ?? { period, value: null, statuses: ['missing'] } };
}

/** Why bars are drawn dashed. */
export function dashedNotes(figures: readonly RegionFigure[], language: Language): string[] {
  return uncertainNotes(
    figures.map(({ observation }) => observation),
    () => WORDS.dashedNote,
    language,
  );
}

/** Which regions have no figure, and what the feed says about those of the others. */
export function regionNotes(figures: readonly RegionFigure[], language: Language): string[] {
  const about = (textOf: (observation: Observation) => string | undefined): string[] => {
    const texts = figures.flatMap(({ series: { region }, observation }) => {
      const text = textOf(observation);
      return text === undefined ? [] : [[phraseIn(region.name, language).text, text] as const];
    });
    return notesAbout(texts, language);
  };
  return [
    ...about((observation) => (observation.value === null ? `${missingText(observation, language)}.` : undefined)),
    ...about(({ note }) => note && phraseIn(note, language).text),
  ];
}

/** Texts about regions, each once behind the names of all that it is about. */
export function notesAbout(texts: readonly (readonly [name: string, text: string])[], language: Language): string[] {
  return gathered(texts.map(([name, text]) => [text, name])).map(
    ([text, names]) => `${listOf(names, language)}: ${text}`,
  );
}
