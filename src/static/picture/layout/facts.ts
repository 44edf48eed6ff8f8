import type { Language } from '../../../feed/feed.js';
import { digitsOf } from '../../../kpi-jobs-value/tiles/tiles.view.js';
import { sentenceCase } from '../../../locale/catalogue.js';
import { arrowOf } from '../../../view/key-figure/change-text.js';
import type { FigureProgress, KeyFigure } from '../../../view/key-figure/key-figure.js';
import { barWidthOf, BAR } from '../../../view/key-figure/progress-bar.js';
import { tenths } from '../../figure/drawing.js';
import { element, type Content } from '../../markup/markup.js';
import { PAINTS } from '../../markup/paints.js';
import { roomInPixels } from '../../text/text-widths.js';
import { NOTHING, stacked, type Block } from './block.js';
import { baselineOf, LOOKS, textBlock, type TextLook } from './text-block.js';

/** How large a number is written where it has room, and what its unit is to it. */
export interface NumberSize {
  readonly number: number;
  readonly unit: number;
}

/** Lines that a text beside a number may have. */
const MOST_LINES = 4;
const NUMBER_LEADING = 1.12;
const GAP = 6;
/** The width of the sign for up or down, and the room between it and its words. */
const ARROW = 9;
/** Of its size, how far a unit is moved from its number besides the space, which some programs leave out there. */
const UNIT_GAP = 0.15;
const BAR_HEIGHT = 7;

/** A room for texts in a language. */
export interface FactRoom {
  readonly width: number;
  readonly language: Language;
}

/** A number with its unit, its period and how certain it is. */
export function numberBlock(figure: KeyFigure, size: NumberSize, room: FactRoom): Block {
  const { period, prices, badges, uncertainty = '' } = figure;
  const when = prices === undefined ? period : `${period} · ${prices}`;
  const certainty = textBlock(LOOKS.status, { ...room, text: sentenceCase(badges.join(' · ')), most: MOST_LINES });
  return stacked([numberLine(figure, size, room), line(when, room), certainty, line(uncertainty, room)], 2);
}

/** The change, what there is instead of newer numbers, and the way to the targets. */
export function changeBlock({ change, newer, progress }: KeyFigure, room: FactRoom, beside = NOTHING): Block {
  const shown = changeLine(change, { ...room, width: room.width - (beside.width === 0 ? 0 : beside.width + GAP) });
  const first: Block = {
    ...shown,
    width: room.width,
    height: Math.max(shown.height, beside.height),
    at: (x, y) => [shown.at(x, y), beside.at(x + room.width - beside.width, y)],
  };
  return stacked([first, ...newer.map((text) => line(text, room)), ...progress.map((way) => wayBlock(way, room))], GAP);
}

/** Number and unit on one line, smaller where they need it; what is said instead of a number is set as text. */
function numberLine({ number, unit }: KeyFigure, size: NumberSize, room: FactRoom): Block {
  if (digitsOf(number).length === 0) {
    const look: TextLook = { size: size.number * 0.5, weight: 'bold', paint: 'text', leading: 1.25 };
    return textBlock(look, { ...room, text: number, most: MOST_LINES });
  }
  const widthOf = (text: string, weight: 'normal' | 'bold', fontSize: number) => roomInPixels(fontSize)(text, weight);
  const scale = Math.min(1, room.width / widthOf(number, 'bold', size.number));
  const fontSize = Math.floor(size.number * scale * 10) / 10;
  const unitLook: TextLook = { size: size.unit, weight: 'normal', paint: 'text', leading: 1.3 };
  const isBeside = widthOf(number, 'bold', fontSize) + widthOf(` ${unit}`, 'normal', size.unit) <= room.width;
  const content = [
    element('tspan', { 'font-size': String(fontSize), 'font-weight': '700' }, number),
    unit === '' || !isBeside
      ? undefined
      : element('tspan', { 'font-size': String(size.unit), dx: place(size.unit * UNIT_GAP) }, `\u00a0${unit}`),
  ];
  const block: Block = {
    width: room.width,
    height: fontSize * NUMBER_LEADING,
    cuts: 0,
    at: (x, y) =>
      element('text', { x: place(x), y: place(y + baselineOf(fontSize, NUMBER_LEADING)), fill: PAINTS.text }, content),
  };
  return isBeside ? block : stacked([block, textBlock(unitLook, { ...room, text: unit, most: MOST_LINES })], 0);
}

function changeLine(change: KeyFigure['change'], room: FactRoom): Block {
  const arrow = arrowOf(change) === '' ? undefined : change.direction;
  const indent = arrow === undefined ? 0 : ARROW + GAP;
  const text = line(change.text, { ...room, width: room.width - indent });
  return { ...text, width: room.width, at: (x, y) => [arrowAt(arrow, x, y), text.at(x + indent, y)] };
}

/** Drawn, since few fonts have it. */
function arrowAt(direction: KeyFigure['change']['direction'], x: number, y: number): Content {
  if (direction !== 'up' && direction !== 'down') return undefined;
  const [top, bottom] = [y + 5, y + 13];
  const [tip, foot] = direction === 'up' ? [top, bottom] : [bottom, top];
  const points = [
    [x, foot],
    [x + ARROW / 2, tip],
    [x + ARROW, foot],
  ];
  return element('polygon', { points: points.map((each) => each.map(place).join()).join(' '), fill: PAINTS.text });
}

function wayBlock({ progress, line: told }: FigureProgress, room: FactRoom): Block {
  const done = barWidthOf(progress);
  const words = line(told, room);
  if (done === undefined) return words;
  const share = Number(done) / BAR.width;
  const bar: Block = {
    width: room.width,
    height: BAR_HEIGHT,
    cuts: 0,
    at: (x, y) =>
      [
        [room.width, PAINTS.border],
        [room.width * share, PAINTS.accent],
      ].map(([width = 0, fill]) =>
        element('rect', {
          ...{ x: place(x), y: place(y), width: place(Number(width)), height: String(BAR_HEIGHT) },
          fill: String(fill),
        }),
      ),
  };
  return stacked([bar, words], 4);
}

function line(text: string, room: FactRoom): Block {
  return textBlock(LOOKS.line, { ...room, text, most: MOST_LINES });
}

function place(value: number): string {
  return tenths(String(value));
}
