import { element, type Content, type MarkupElement } from '../../markup/markup.js';
import { tenths } from '../../figure/drawing.js';

/** A part of a picture that knows its room and can be put at a place. All lengths are in pixels. */
export interface Block {
  readonly width: number;
  readonly height: number;
  /** How many times something could not be said whole, or in whole words. */
  readonly cuts: number;
  /** What it looks like with its upper left corner at a place. */
  at(x: number, y: number): Content;
}

/** Room for a part: its width, and its height where that is given. */
export interface BlockRoom {
  readonly width: number;
  readonly height?: number | undefined;
}

/** Nothing, which takes no room. */
export const NOTHING: Block = { width: 0, height: 0, cuts: 0, at: () => undefined };

/** Blocks below one another, with a gap between those that take room. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const gaps = gap * Math.max(0, shown.length - 1);
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height: shown.reduce((sum, { height }) => sum + height, gaps),
    cuts: cutsOf(shown),
    at(x, y) {
      let top = y;
      return shown.map((block) => {
        const content = block.at(x, top);
        top += block.height + gap;
        return content;
      });
    },
  };
}

/** Blocks beside one another, each in a column of its own. */
export function columns(blocks: readonly Block[], width: number, gap: number): Block {
  const step = (width + gap) / blocks.length;
  return {
    width,
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    cuts: cutsOf(blocks),
    at: (x, y) => blocks.map((block, index) => block.at(x + index * step, y)),
  };
}

/** The width of one of some columns. */
export function columnWidth(count: number, width: number, gap: number): number {
  return (width + gap) / count - gap;
}

/** How often something is cut in several blocks. */
export function cutsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { cuts }) => sum + cuts, 0);
}

/** A drawing that stands alone, as a part of a picture in a width: enlarged or made smaller as a whole. */
export function drawingBlock({ attributes, children }: MarkupElement, width?: number): Block {
  const [left = 0, top = 0, ownWidth = 1, ownHeight = 1] = attributes.viewBox?.split(' ').map(Number) ?? [];
  const scale = width === undefined ? 1 : width / ownWidth;
  const look = { 'font-weight': attributes['font-weight'], 'text-anchor': attributes['text-anchor'] };
  return {
    width: ownWidth * scale,
    height: ownHeight * scale,
    cuts: 0,
    at: (x, y) => {
      const moved = `translate(${x - left * scale} ${y - top * scale})`;
      const transform = tenths(moved) + (scale === 1 ? '' : ` scale(${Math.round(scale * 10_000) / 10_000})`);
      return element('g', { ...look, transform }, children);
    },
  };
}
