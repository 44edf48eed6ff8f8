import { areasOfIndicator } from '../feed/derive/areas.js';
import type { Feed } from '../feed/feed.js';
import type { FigureBasis } from '../view/key-figure/key-figure.js';
import { marksOf, type Marks } from '../view/marks.js';
import type { KeyFigureOptions } from './chosen-figure.js';
import type { Tile, TilesView } from './tiles/tiles.view.js';

/** A tile, and whether it belongs to what is chosen in another widget. */
export interface MarkedTile extends Tile {
  readonly isMarked: boolean;
}

/** The tiles with what is marked among them; `bases` are what they are made of, in their order. */
export function markedTiles(
  feed: Feed,
  { tiles }: TilesView,
  bases: readonly FigureBasis[],
  { items, language }: KeyFigureOptions,
): { readonly tiles: readonly MarkedTile[]; readonly marks?: Marks } {
  const marks = marksOf(feed, items, ['indicator'], language);
  const isMarked = (basis: FigureBasis | undefined): boolean =>
    basis !== undefined && areasOfIndicator(feed, basis.indicator).some((id) => marks?.areas.includes(id));
  const marked = tiles.map((tile, index) => ({ ...tile, isMarked: isMarked(bases[index]) }));
  const count = marked.filter((tile) => tile.isMarked).length;
  if (!marks) return { tiles: marked };
  return { tiles: marked, marks: { ...marks, isEmpty: count === 0, marked: { kind: 'indicator', count } } };
}
