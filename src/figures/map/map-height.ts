import { lineHeightOf } from '../../drawing/drawing.js';
import { between } from '../height.js';
import type { MapFigure } from './map-figure.js';

/** Of the text size, how wide a letter is at most on an average: what is reserved is not measured. */
const LETTER = 0.6;
/** Pixels of a colour in the legend with the room behind it, and between two columns. */
export const SWATCH = 26;
export const COLUMN_GAP = 16;
/** Pixels between the map and the legend, and between the heading of the legend and its lines. */
export const LEGEND_GAP = 12;

/**
 * The room of the map itself, which is the same before its outlines are known. Where it is narrow there is more height
 * than width, since most regions are no wider than high.
 */
export function mapRoom(width: number): number {
  return Math.round(between(260, Math.max(width * 0.9, Math.min(width * 1.15, 420)), 520));
}

/** The height in pixels that suits a map with its legend. */
export function mapHeight({ legend }: MapFigure, width: number, fontSize: number): number {
  const roomOf = (text: string): number => text.length * fontSize * LETTER;
  const widest = Math.max(...legend.entries.map(({ text }) => roomOf(text)));
  const lines = Math.ceil(roomOf(legend.heading) / Math.max(1, width));
  return mapRoom(width) + legendHeight(legend.entries.length, columnsIn(width, widest), lines, fontSize);
}

/** How many entries of the legend stand beside each other. */
export function columnsIn(width: number, widest: number): number {
  return Math.max(1, Math.min(3, Math.floor((width + COLUMN_GAP) / (widest + SWATCH + COLUMN_GAP))));
}

/** The height of a legend with its gap to the map. */
export function legendHeight(entries: number, columns: number, headingLines: number, fontSize: number): number {
  const line = lineHeightOf(fontSize);
  return 2 * LEGEND_GAP + headingLines * line + Math.ceil(entries / columns) * (line + 4);
}
