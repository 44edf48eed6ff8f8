import type { Language, Observation } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { periodWords } from '../../locale/indicator-period.js';
import { badgesOf } from '../../view/key-figure/key-figure.js';
import { missingText } from '../../view/missing.js';
import { without, type Figure, type FigureRequest, type FullFigure } from '../figure.js';
import { observationNotes, uncertainNotes } from '../notes.js';
import { readingOf, withStatus, type Reading } from '../reading.js';
import { seriesTable } from '../series-table.js';
import { compositionFigure, type CompositionFigure } from './composition-figure.js';
import { compositionBarHeight, compositionRowsAt } from './composition-rows.js';
import { compositionTable, type RegionComposition } from './composition-table.js';
import { COMPOSITION_WORDS as WORDS } from './composition.words.js';
import { compositionOf, type NoComposition } from './whole-and-parts.js';

/**
 * What the chosen figure is made of, for the chosen region and those it is compared with; one that has no composition
 * is named.
 */
export const composition: Figure<CompositionFigure> = {
  kind: 'composition',
  figureOf,
  heightOf: ({ bars }, width, fontSize) =>
    bars.reduce((sum, bar) => sum + compositionBarHeight(bar, compositionRowsAt(width, fontSize)), 0),
};

function figureOf(request: FigureRequest): FullFigure<CompositionFigure> {
  const { basis, all, language } = request;
  const { indicator, latest } = basis;
  const title = say(WORDS.title, language, {
    title: phraseIn(indicator.title, language).text,
    period: periodWords(latest.period, indicator, language).label,
  });
  const { shown, reasons, isFirstShown } = regionsOf(request);
  const [first] = shown;
  const indicators = [indicator, ...(first?.composition.parts ?? []).map((part) => part.indicator)];
  if (!first || !isFirstShown) {
    const table = seriesTable(indicator, all, language);
    return { title, indicators, badges: badgesOf(latest, language), ...without(reasons.join(' ')), table };
  }
  const observations = shown.flatMap(({ composition: { whole, parts } }) => [
    whole,
    ...parts.map(({ observation }) => observation),
  ]);
  const chart = compositionFigure(shown, first, indicator.unit, language);
  return {
    title,
    indicators,
    badges: [...new Set(observations.flatMap((observation) => badgesOf(observation, language)))],
    chart,
    sentence: chart.description,
    firstReading: 0,
    readings: readingsOf(chart, shown, language),
    table: compositionTable(title, shown, indicator.unit, language),
    notes: [say(WORDS.barNote, language), ...notesOf(shown, observations, language), ...reasons],
  };
}

/** The regions that have a composition, and in words why the others have none. */
interface Regions {
  readonly shown: readonly RegionComposition[];
  readonly reasons: readonly string[];
  readonly isFirstShown: boolean;
}

function regionsOf({ feed, basis: { indicator, latest }, all, language }: FigureRequest): Regions {
  const found = all.map((series) => ({
    series,
    name: phraseIn(series.region.name, language).text,
    composition: compositionOf(feed, indicator, series.region.id, latest.period),
  }));
  return {
    shown: found.flatMap(({ composition: each, ...rest }) =>
      each.kind === 'composition' ? [{ ...rest, composition: each }] : [],
    ),
    reasons: found.flatMap(({ name, composition: each }) =>
      each.kind === 'composition' ? [] : [reasonText(each, name, language)],
    ),
    isFirstShown: found[0]?.composition.kind === 'composition',
  };
}

/** Part by part, region by region. */
function readingsOf({ bars }: CompositionFigure, shown: readonly RegionComposition[], language: Language): Reading[] {
  return bars.flatMap((bar, region) =>
    bar.parts.map(({ key, label, valueLabel }, index) => {
      const observation = shown[region]?.composition.parts[index]?.observation;
      const statuses = observation && badgesOf(observation, language);
      return readingOf([key], `${bar.label}, ${label}`, [withStatus(valueLabel, statuses)], language);
    }),
  );
}

function notesOf(
  shown: readonly RegionComposition[],
  observations: readonly Observation[],
  language: Language,
): string[] {
  const drawn = shown.flatMap(({ composition }) => composition.parts.map(({ observation }) => observation));
  return [
    ...(shown.some(({ composition }) => composition.rest > 0) ? [say(WORDS.restNote, language)] : []),
    ...uncertainNotes(drawn, () => WORDS.uncertainNote, language),
    ...observationNotes([{ observations }], language),
  ];
}

function reasonText(none: NoComposition, region: string, language: Language): string {
  if (none.reason !== 'missing') return say(WORDS[none.reason], language, { region });
  const title = phraseIn(none.indicator.title, language).text;
  return say(WORDS.missing, language, { region, title, reason: missingText(none.observation, language) });
}
