import { element, type Content } from '../../markup/markup.js';
import { PAINTS } from '../../markup/paints.js';
import { tenths } from '../../figure/drawing.js';
import type { PictureContent } from '../content/content.js';
import { NOTICE_PAINTS } from '../paints-of-theme.js';
import { columns, columnWidth, cutsOf, NOTHING, stacked, type Block } from './block.js';
import { changeBlock, numberBlock } from './facts.js';
import { LOOKS, textBlock, type TextLook } from './text-block.js';

/** A picture with everything in its place, in pixels that are enlarged to those of the file. */
export interface Arrangement {
  readonly width: number;
  readonly height: number;
  /** How often something is cut, or left out that should be there. */
  readonly cuts: number;
  readonly content: Content;
}

/** The room of a picture, and how much it says beside what it must. */
export interface ArrangementRoom {
  readonly width: number;
  /** As high as it gets when it is left out. */
  readonly height: number | undefined;
  readonly mostNotes: number;
  readonly hasSentences: boolean;
}

const MARGIN = 28;
const GAP = 14;
const COLUMN_GAP = 28;
const BAND_PADDING = 7;
const RULE = 5;
const NUMBER = { number: 46, unit: 18 } as const;
/** Of the room, how much a chart takes beside its words; the least that words need beside a square drawing. */
const CHART_SHARE = 0.61;
const WORDS_SHARE = 0.34;
/** Of the height below a notice, how much a drawing takes at least where not everything else has room. */
const LEAST_SHARE = { square: 0.58, wide: 0.36 } as const;
/** How many times as wide as high pictures are in which words stand beside the drawing. */
const BESIDE_FROM = 1.45;
/** Room in which number and change stand beside one another. */
const TWO_COLUMNS_FROM = 480;
/** Lines that texts may have where the height is given, and where it is not. */
const MOST = {
  given: { title: 5, sentence: 7, note: 4, notice: 3, source: 6 },
  free: { title: 8, sentence: 30, note: 30, notice: 12, source: 60 },
} as const;

/** Puts everything that a picture shows in its place. */
export function arrangementOf(content: PictureContent, room: ArrangementRoom): Arrangement {
  const { width, height } = room;
  const isBeside = height !== undefined && width >= height * BESIDE_FROM && content.form !== 'tiles';
  const head = bandOf(content, room);
  const inner = { ...room, width: width - 2 * MARGIN };
  const below = height === undefined ? undefined : height - head.height - 2 * MARGIN;
  const main = isBeside ? besideOf(content, inner, below ?? 0) : stackedOf(content, inner, below);
  const whole = height ?? Math.ceil(head.height + main.height + 2 * MARGIN);
  const isOver = head.height + main.height + 2 * MARGIN > whole + 1;
  return {
    width,
    height: whole,
    cuts: cutsOf([head, main]) + (isOver ? 100 : 0),
    content: [
      element('rect', { width: tenths(String(width)), height: tenths(String(whole)), fill: PAINTS.surface }),
      head.at(0, 0),
      main.at(MARGIN, head.height + MARGIN),
    ],
  };
}

/** A line across the top; where there is a notice, a band that nobody overlooks. */
function bandOf({ notice, language }: PictureContent, { width, height }: ArrangementRoom): Block {
  const isGiven = height !== undefined;
  const most = MOST[isGiven ? 'given' : 'free'].notice;
  const text = textBlock(LOOKS.notice, { text: notice, width: width - 2 * MARGIN, most, language });
  const bar = (y: number, size: number, fill: string): Content =>
    element('rect', { y: tenths(String(y)), width: tenths(String(width)), height: tenths(String(size)), fill });
  if (text.height === 0) return { width, height: RULE, cuts: 0, at: (_, y) => bar(y, RULE, PAINTS.accent) };
  const band = text.height + 2 * BAND_PADDING;
  return {
    width,
    height: band + 2,
    cuts: text.cuts,
    at: (x, y) => [
      bar(y, band, NOTICE_PAINTS.light.ground),
      bar(y + band, 2, NOTICE_PAINTS.light.line),
      text.at(x + MARGIN, y + BAND_PADDING),
    ],
  };
}

/** Words to the left, the drawing to the right, the source below both, or below the words beside a square drawing. */
function besideOf(content: PictureContent, room: ArrangementRoom, height: number): Block {
  const { width } = room;
  const isSquare = content.form === 'square';
  const foot = isSquare ? NOTHING : footOf(content, room);
  const drawingHeight = height - (foot.height === 0 ? 0 : foot.height + GAP);
  const share = isSquare ? 1 - WORDS_SHARE : CHART_SHARE;
  const drawing = content.body({ width: Math.floor(width * share - COLUMN_GAP), height: Math.floor(drawingHeight) });
  const left = { ...room, width: width - (drawing?.width ?? 0) - (drawing ? COLUMN_GAP : 0) };
  const words = stacked([headingOf(content, left), factsOf(content, left), moreOf(content, left)], GAP);
  const low = isSquare ? footOf(content, left) : foot;
  const isOver = words.height + low.height + GAP > height + 1;
  return {
    width,
    height,
    cuts: cutsOf([words, low]) + (drawing ? 0 : 10) + (isOver ? 100 : 0),
    at: (x, y) => [
      words.at(x, y),
      drawing?.at(x + width - drawing.width, y + (isSquare ? Math.max(0, (height - drawing.height) / 2) : 0)),
      low.at(x, y + height - low.height),
    ],
  };
}

/** Words, the drawing and the source below one another. */
function stackedOf(content: PictureContent, room: ArrangementRoom, height: number | undefined): Block {
  const { width } = room;
  const isTiles = content.form === 'tiles';
  const heading = headingOf(content, room);
  const head = stacked([heading, isTiles ? NOTHING : factsOf(content, room), sentencesOf(content, room)], GAP);
  const foot = stacked([notesOf(content, room), footOf(content, room)], GAP);
  const left = height === undefined ? undefined : height - head.height - foot.height - 2 * GAP;
  const body = content.body({ width, height: left === undefined ? undefined : Math.floor(left) });
  const drawn = body ? centred(body, width) : NOTHING;
  const used = stacked([head, drawn, foot], GAP);
  if (height === undefined) return used;
  const isSmall = !isTiles && drawn.height < height * LEAST_SHARE[content.form === 'square' ? 'square' : 'wide'];
  return {
    width,
    height: Math.max(height, used.height),
    cuts: used.cuts + (body ? (isSmall ? 1 : 0) : 10),
    at: (x, y) => [
      head.at(x, y),
      drawn.at(x, y + head.height + GAP + (isTiles ? 0 : Math.max(0, ((left ?? 0) - drawn.height) / 2))),
      foot.at(x, y + height - foot.height),
    ],
  };
}

function centred(block: Block, width: number): Block {
  return { ...block, width, at: (x, y) => block.at(x + Math.max(0, (width - block.width) / 2), y) };
}

function headingOf(content: PictureContent, room: ArrangementRoom): Block {
  const { kicker, title } = content;
  return stacked(
    [textIn(LOOKS.kicker, kicker, 'title', content, room), textIn(LOOKS.title, title, 'title', content, room)],
    4,
  );
}

/** The key number with its period, and how it has changed: beside one another where there is room. */
function factsOf({ figure, language }: PictureContent, { width }: ArrangementRoom): Block {
  if (!figure) return NOTHING;
  if (width < TWO_COLUMNS_FROM) {
    const room = { width, language };
    return stacked([numberBlock(figure, NUMBER, room), changeBlock(figure, room)], GAP / 2);
  }
  const room = { width: columnWidth(2, width, COLUMN_GAP), language };
  const change = changeBlock(figure, room);
  const lowered: Block = { ...change, height: change.height + GAP, at: (x, y) => change.at(x, y + GAP) };
  return columns([numberBlock(figure, NUMBER, room), lowered], width, COLUMN_GAP);
}

function moreOf(content: PictureContent, room: ArrangementRoom): Block {
  return stacked([sentencesOf(content, room), notesOf(content, room)], GAP);
}

function sentencesOf(content: PictureContent, room: ArrangementRoom): Block {
  const { sentences, legend = '' } = content;
  const shown = [...(room.hasSentences ? sentences : []), ...(legend === '' ? [] : [legend])];
  return stacked(
    shown.map((text) => textIn(LOOKS.sentence, text, 'sentence', content, room)),
    6,
  );
}

/** Notes about the chosen number mean little below tiles with others: there they stand only where all of them do. */
function notesOf(content: PictureContent, room: ArrangementRoom): Block {
  const isLeftOut = content.form === 'tiles' && room.height !== undefined;
  const shown = isLeftOut ? [] : content.notes.slice(0, room.mostNotes);
  return stacked(
    shown.map((text) => textIn(LOOKS.note, text, 'note', content, room)),
    3,
  );
}

/** The source, below a line that sets it off. */
function footOf(content: PictureContent, room: ArrangementRoom): Block {
  const text = textIn(LOOKS.note, content.source, 'source', content, room);
  if (text.height === 0) return text;
  const rule = { height: '1', width: tenths(String(room.width)), fill: PAINTS.border };
  return {
    ...text,
    height: text.height + GAP / 2,
    at: (x, y) => [element('rect', { x: tenths(String(x)), y: tenths(String(y)), ...rule }), text.at(x, y + GAP / 2)],
  };
}

function textIn(
  look: TextLook,
  text: string,
  kind: keyof (typeof MOST)['given'],
  { language }: PictureContent,
  { width, height }: ArrangementRoom,
): Block {
  return textBlock(look, { text, width, language, most: MOST[height === undefined ? 'free' : 'given'][kind] });
}
