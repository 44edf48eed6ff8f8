import type { Language } from '../../../feed/feed.js';
import { sayCount, sentenceCase } from '../../../locale/catalogue.js';
import type { KeyFigure } from '../../../view/key-figure/key-figure.js';
import type { TrendShape } from '../../../view/key-figure/trend-shape.js';
import { tenths } from '../../figure/drawing.js';
import { sparkline } from '../../figure/small-drawings.js';
import { element } from '../../markup/markup.js';
import { PAINTS } from '../../markup/paints.js';
import { MORE_FIGURES } from '../picture.words.js';
import { columns, columnWidth, cutsOf, drawingBlock, NOTHING, stacked, type Block, type BlockRoom } from './block.js';
import { changeBlock, numberBlock } from './facts.js';
import { LOOKS, textBlock, type TextLook } from './text-block.js';

/** The key figures that tiles are made of. */
export interface TileContent {
  readonly figures: readonly KeyFigure[];
  readonly trends: ReadonlyMap<string, TrendShape>;
  /** How many there are in all. */
  readonly all: number;
  readonly language: Language;
}

const GAP = 14;
const PADDING = 13;
/** The narrowest tile in which numbers and their words can be read. */
const NARROWEST = 190;
/** Numbers grow with their tile, in which they are this part as high as it is wide. */
const NUMBER = { least: 29, share: 0.11, most: 46, unit: 14 } as const;
const TITLE: TextLook = { size: 14, weight: 'bold', paint: 'text', leading: 1.3 };

/** How many times as wide as high a room is that wants one row of few tiles, which can be read when it is small. */
const ROW_FROM = 1.8;
const ROW = 3;
/** The most tiles beside one another, and the narrowest text beside a small trend. */
const MOST_COLUMNS = 3;
const NARROWEST_TEXT = 150;

/** Tiles in rows: as many as have room, the first ones first, and how many are left out. Undefined where none has. */
export function tilesBlock(content: TileContent, { width, height }: BlockRoom): Block | undefined {
  const all = content.figures.length;
  const isRow = height !== undefined && width >= height * ROW_FROM;
  const wanted = isRow ? Math.min(ROW, all) : all;
  for (let count = wanted; count > 0; count -= 1) {
    const figures = content.figures.slice(0, count);
    const grids = columnCounts(count, width).map((each) => gridOf({ ...content, figures }, width, each));
    const fitting = grids.filter((grid) => grid.height <= (height ?? Infinity));
    const best = height === undefined ? fitting[0] : highest(fitting);
    if (best) return { ...best, cuts: best.cuts + wanted - count };
  }
  return undefined;
}

/** In how many columns so many tiles can stand, the most first, without one left over where that can be had. */
function columnCounts(count: number, width: number): readonly number[] {
  const most = Math.max(1, Math.min(MOST_COLUMNS, count, Math.floor((width + GAP) / (NARROWEST + GAP))));
  const counts = Array.from({ length: most }, (_, index) => most - index);
  const whole = counts.filter((each) => count % each === 0 && (each > 1 || most === 1));
  return whole.length > 0 ? whole : counts;
}

/** The one that fills its room best. */
function highest(blocks: readonly Block[]): Block | undefined {
  return [...blocks].sort((one, other) => other.height - one.height)[0];
}

function gridOf({ figures, trends, all, language }: TileContent, width: number, count: number): Block {
  const each = columnWidth(count, width, GAP);
  const contents = figures.map((figure) => contentOf(figure, trends.get(figure.id), each - 2 * PADDING, language));
  const rows = Array.from({ length: Math.ceil(contents.length / count) }, (_, row) =>
    contents.slice(row * count, (row + 1) * count),
  );
  const left = all - figures.length;
  const note = left === 0 ? '' : sentenceCase(sayCount(MORE_FIGURES, left, language));
  const grid = rows.map((row) => {
    const height = Math.max(...row.map((block) => block.height)) + 2 * PADDING;
    const empty = Array.from({ length: count - row.length }, () => NOTHING);
    return columns([...row.map((block) => framed(block, each, height)), ...empty], width, GAP);
  });
  return stacked([...grid, textBlock(LOOKS.note, { text: note, width, most: 2, language })], GAP);
}

function contentOf(figure: KeyFigure, trend: TrendShape | undefined, width: number, language: Language): Block {
  const room = { width, language };
  const title = textBlock(TITLE, { ...room, text: figure.title.text, most: 5 });
  const line = trend && figure.hasTrend ? drawingBlock(sparkline(trend)) : NOTHING;
  const isBeside = width - line.width >= NARROWEST_TEXT;
  return stacked(
    [
      title,
      numberBlock(figure, { number: numberSize(width), unit: NUMBER.unit }, room),
      changeBlock(figure, room, isBeside ? line : NOTHING),
      isBeside ? NOTHING : line,
    ],
    5,
  );
}

function numberSize(width: number): number {
  return Math.max(NUMBER.least, Math.min(NUMBER.most, Math.round(width * NUMBER.share)));
}

function framed(block: Block, width: number, height: number): Block {
  return {
    width,
    height,
    cuts: cutsOf([block]),
    at: (x, y) => [
      element('rect', {
        ...{ x: tenths(String(x)), y: tenths(String(y)), width: tenths(String(width)), height: tenths(String(height)) },
        ...{ rx: '6', fill: PAINTS.tint, stroke: PAINTS.border },
      }),
      block.at(x + PADDING, y + PADDING),
    ],
  };
}
