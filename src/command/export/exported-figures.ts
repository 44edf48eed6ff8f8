import type { Feed, Indicator, Language } from '../../feed/feed.js';
import { regionOf } from '../../feed/derive/lookup.js';
import { LANGUAGES } from '../../feed/shape/widget-words.js';
import {
  DATA_COLUMNS,
  indicatorParts,
  observationCells,
  regionRowOf,
  type DataCell,
} from '../../view/download/data-rows.js';

/** The figures that a feed holds, as a table: a row for each observation. */
export interface ExportedFigures {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/**
 * The figures of indicators as the feed holds them, in the columns of the download that widgets offer. What is only
 * worked out, such as a sum of regions, is left out: changed here, it could not be taken in again. Notes in several
 * languages have a column for each, such as `note_nn`, in the place of `note`.
 */
export function exportedFigures(feed: Feed, indicators: readonly Indicator[], language: Language): ExportedFigures {
  const languages = languagesOfNotes(feed, indicators, language);
  const columns = DATA_COLUMNS.filter((column) => languages.length === 0 || column !== 'note');
  const rows = indicators.flatMap((indicator) =>
    indicatorParts(indicator).flatMap((part) =>
      part.indicator.series.flatMap(({ region: id, observations }) => {
        const region = regionOf(feed, id);
        if (!region) return [];
        const common = regionRowOf(feed, part, region, language);
        return observations.map((observation) => {
          const row = { ...common, ...observationCells(observation, indicator, language), origin: 'published' };
          return [...columns.map((column) => row[column]), ...languages.map((each) => observation.note?.[each] ?? '')];
        });
      }),
    ),
  );
  return { columns: [...columns, ...languages.map((each) => `note_${each}`)], rows };
}

/** The languages that notes have columns of their own for: all that are there, unless the reader's says it all. */
function languagesOfNotes(feed: Feed, indicators: readonly Indicator[], language: Language): readonly Language[] {
  const notes = indicators.flatMap((indicator) =>
    indicatorParts(indicator).flatMap(({ indicator: part }) =>
      part.series.flatMap(({ observations }) => observations.flatMap(({ note }) => note ?? [])),
    ),
  );
  const used = LANGUAGES.filter((each) => notes.some((note) => note[each] !== undefined));
  return used.every((each) => each === language && each === feed.language) ? [] : used;
}
