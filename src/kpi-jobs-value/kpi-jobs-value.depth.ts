import { areasOfIndicator } from '../feed/derive/areas.js';
import type { Feed, Indicator, Language, Source } from '../feed/feed.js';
import { phraseIn } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import type { FigureBasis } from '../view/key-figure.js';
import { marksOf } from '../view/marks.js';
import { sourceLineOf } from '../view/source-line.js';
import { pressedStyles } from '../widget/pressed.styles.js';
import { searchFieldStyles } from '../widget/search-field.styles.js';
import { seriesStyles } from '../widget/series.styles.js';
import { chosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import { comparableRegions, comparedWith, comparisonSentence } from './comparison.js';
import { kindsIn } from './figure-chooser.js';
import { fullFigure, type FullFigure } from './full-figure.js';
import { fullFigureStyles } from './full-figure.styles.js';
import type { KeyFigureView } from './kpi-jobs-value.view.js';
import { deadlineNotes, observationNotes, sumNote } from './notes.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { regionGroups } from './region-choices.js';
import { regionTable } from './region-table.js';
import { figuresTable } from './tables.js';

export { renderFigureChooser } from './figure-chooser.js';
export { FullFigurePart } from './full-figure-part.js';
export { spokenOf } from './readings.js';
export { codeFor, fetchFor } from './other-figure-code.js';
export { renderRegionToolbar } from './region-toolbar.js';

export const styles = [pressedStyles, searchFieldStyles, seriesStyles, fullFigureStyles];

/**
 * What joins the view of the tiles: the full figure of the chosen one, the tables, the notes and the figure's own
 * sources.
 */
export function depthOf(feed: Feed, view: KeyFigureView, options: KeyFigureOptions): KeyFigureView {
  const { language, figure: kind } = options;
  const { basis, bases } = chosenFigure(feed, options);
  const regions = regionGroups(feed, language);
  const marked = withMarks(feed, view, options);
  const kinds = kindsIn(feed, basis);
  if (!basis) return { ...marked, regions, kinds };
  const others = comparedWith(feed, basis, options.compared);
  const summary = [view.summary, comparisonSentence(basis, others, language)].join(' ').trim();
  const all = [basis.series, ...others.map(({ series }) => series)];
  const full = fullFigure(
    kinds.find((each) => each === kind) ?? 'trend',
    { feed, basis, all, language, summary },
    options.others,
  );
  const byIndicator = new Map(view.tiles.map(({ figure }) => [figure.id, figure]));
  const figures = bases.flatMap(({ indicator }) => byIndicator.get(indicator.id) ?? []);
  return {
    ...marked,
    summary,
    regions,
    ...(kind === 'none'
      ? {}
      : { kinds, full, comparable: comparableRegions(feed, basis.indicator, basis.series.region, options) }),
    ...(full.chart && kind !== 'none'
      ? { caption: { title: full.title, text: full.chart.description, badges: full.badges } }
      : {}),
    tables: [
      full.table,
      figuresTable(figures, bases, phraseIn(basis.series.region.name, language).text, language),
      regionTable(feed, basis.series.region, language),
    ],
    notes: [
      ...(kind === 'none' ? tileNotes(basis, language) : notesBeside(full, options)),
      ...deadlineNotes(byIndicator.get(basis.indicator.id)?.progress ?? [], basis.latest, language),
      ...newerNote(full.sources, options),
    ],
    source: sourceLineOf(feed, full.sources, language),
  };
}

function notesBeside({ notes, tableNotes = notes }: FullFigure, { isTable }: KeyFigureOptions): readonly string[] {
  return isTable ? tableNotes : notes;
}

/** What must be known without a drawing. */
function tileNotes({ series }: FigureBasis, language: Language): string[] {
  return [...sumNote(series, language), ...observationNotes([series], language)];
}

/** The tiles of what is chosen in another widget are marked where they stand. */
function withMarks(feed: Feed, view: KeyFigureView, { items, language }: KeyFigureOptions): KeyFigureView {
  const marks = marksOf(feed, items, ['indicator'], language);
  if (!marks) return view;
  const isMeant = (indicator: Indicator): boolean =>
    areasOfIndicator(feed, indicator).some((id) => marks.areas.includes(id));
  const belongs = new Set(feed.indicators.filter(isMeant).map(({ id }) => id));
  const tiles = view.tiles.map((tile) => ({ ...tile, isMarked: belongs.has(tile.figure.id) }));
  return { ...view, tiles, marks: { ...marks, isEmpty: !tiles.some(({ isMarked }) => isMarked) } };
}

/** After the day on which the producer promised newer figures, the reader is told where to look; no alarm. */
function newerNote(sources: readonly Source[], { today, language }: KeyFigureOptions): string[] {
  const isPast = sources.some(({ nextUpdate }) => nextUpdate !== undefined && nextUpdate < today);
  return isPast ? [say(WORDS.newerNote, language)] : [];
}
