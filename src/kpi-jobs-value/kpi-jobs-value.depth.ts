import type { Feed, Indicator, Region, Source } from '../feed/feed.js';
import { regionSeries } from '../feed/derive/region-series.js';
import { phraseIn } from '../feed/localized-text.js';
import { say } from '../locale/catalogue.js';
import { sourceLineOf } from '../view/source-line.js';
import { chosenFigure, type KeyFigureOptions } from './chosen-figure.js';
import { fullFigure } from './full-figure.js';
import type { ComparableRegion, KeyFigureView } from './kpi-jobs-value.view.js';
import { WORDS } from './kpi-jobs-value.words.js';
import { regionGroups } from './region-choices.js';
import { regionTable } from './region-table.js';
import { figuresTable } from './tables.js';

export { FullFigurePart } from './full-figure-part.js';
export { fullFigureStyles as styles } from './full-figure.styles.js';
export { renderRegionToolbar } from './region-toolbar.js';

/** What joins the view of the tiles: the full figure of the chosen one, the tables, the notes and the figure's own sources. */
export function depthOf(feed: Feed, view: KeyFigureView, options: KeyFigureOptions): KeyFigureView {
  const { language, figure: kind } = options;
  const { basis, bases, others } = chosenFigure(feed, options);
  const regions = regionGroups(feed, language);
  if (!basis) return { ...view, regions };
  const all = [basis.series, ...others.map(({ series }) => series)];
  const full = fullFigure(kind, { feed, basis, all, language, summary: view.summary });
  const byIndicator = new Map(view.tiles.map(({ figure }) => [figure.id, figure]));
  const figures = bases.flatMap(({ indicator }) => byIndicator.get(indicator.id) ?? []);
  return {
    ...view,
    regions,
    full,
    ...(full.chart ? { caption: { title: full.title, text: full.chart.description, badges: full.badges } } : {}),
    comparable: comparableRegions(feed, basis.indicator, basis.series.region, options),
    tables: [
      full.table,
      figuresTable(figures, bases, phraseIn(basis.series.region.name, language).text, language),
      regionTable(feed, basis.series.region, language),
    ],
    notes: [...full.notes, ...newerNote(full.sources, options)],
    source: sourceLineOf(feed, full.sources, language),
  };
}

/** After the day on which the producer promised newer figures, the reader is told where to look; no alarm. */
function newerNote(sources: readonly Source[], { today, language }: KeyFigureOptions): string[] {
  const isPast = sources.some(({ nextUpdate }) => nextUpdate !== undefined && nextUpdate < today);
  return isPast ? [say(WORDS.newerNote, language)] : [];
}

function comparableRegions(feed: Feed, indicator: Indicator, region: Region, options: KeyFigureOptions): ComparableRegion[] {
  return feed.regions.filter(({ id }) => id !== region.id && regionSeries(feed, indicator, id)).map(({ id, name }) => ({
    id, name: phraseIn(name, options.language).text, isCompared: options.compared.includes(id),
  }));
}
