import type { Dot, GrowthScale, Tick } from './everyone.view.js';

/** What the figure of dots is drawn in, in pixels. */
export interface DotsFrame {
  readonly width: number;
  /** The size of the text in the figure. */
  readonly fontSize: number;
}

/** The figure of dots, in pixels from its upper left corner. */
export interface DotsDrawing {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** The place of each dot, in the order of the dots. */
  readonly dots: readonly Point[];
  /** Where the dots stand. */
  readonly baseline: number;
  readonly zero: number;
  /** The marks under the line that have room, the ends among them. */
  readonly ticks: readonly PlacedTick[];
  /** The chosen dot with its label; undefined when it is not among them. */
  readonly label?: PlacedLabel;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedTick extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface PlacedLabel extends Point {
  readonly text: string;
  readonly anchor: 'start' | 'end';
  /** The dot, to which a line leads straight down. */
  readonly to: Point;
}

/** Between two columns, centre to centre: as wide as the figure gives, within these. */
const [LEAST_PITCH, MOST_PITCH] = [5, 10] as const;
/** So many columns are as fine as anybody reads. */
const COLUMNS = 100;
/** From so many times the size of the text on there is room for words at the ends of the scale. */
const WORDS_FROM = 40;
/** What a letter takes of its size, roughly, in the fonts of the page. */
const LETTER = 0.58;

/** Places the dots in columns: each stands where its growth is, on those that are there already. */
export function dotsIn(dots: readonly Dot[], scale: GrowthScale, { width, fontSize }: DotsFrame): DotsDrawing {
  const pitch = Math.min(MOST_PITCH, Math.max(LEAST_PITCH, width / COLUMNS));
  const columns = Math.max(3, Math.floor(width / pitch));
  const columnOf = columnsFor(scale, columns);
  const at = (column: number): number => ((column + 0.5) * width) / columns;
  const heights = new Map<number, number>();
  const places = dots.map(({ share }) => {
    const column = columnOf(share);
    const below = heights.get(column) ?? 0;
    heights.set(column, below + 1);
    return { column, below };
  });
  const top = fontSize * 2;
  const baseline = top + Math.max(0, ...heights.values()) * pitch;
  const points = places.map(({ column, below }) => ({ x: at(column), y: baseline - (below + 0.5) * pitch }));
  const label = labelOf(dots, points, width, fontSize);
  return {
    width,
    height: baseline + fontSize * 2,
    radius: pitch * 0.42,
    dots: points,
    baseline,
    zero: at(columnOf(0)),
    ticks: ticksOf(scale, (share) => at(columnOf(share)), { width, fontSize, y: baseline + fontSize * 1.4 }),
    ...(label ? { label } : {}),
  };
}

/** The column of a growth: the first and the last one are for what lies beyond the scale. */
function columnsFor({ low, high }: GrowthScale, columns: number): (share: number) => number {
  const inner = columns - 2;
  return (share) => {
    if (share <= low.share) return 0;
    if (share >= high.share) return columns - 1;
    const part = (share - low.share) / (high.share - low.share);
    return 1 + Math.min(inner - 1, Math.floor(part * inner));
  };
}

function labelOf(
  dots: readonly Dot[],
  points: readonly Point[],
  width: number,
  fontSize: number,
): PlacedLabel | undefined {
  const index = dots.findIndex(({ kind }) => kind === 'chosen');
  const [dot, to] = [dots[index], points[index]];
  if (!dot || !to) return undefined;
  const [text, length, gap] = [dot.label, widthOf(dot.label, fontSize), fontSize / 2];
  const common = { y: fontSize, to, text };
  if (to.x + gap + length <= width) return { ...common, x: to.x + gap, anchor: 'start' };
  if (to.x - gap - length >= 0) return { ...common, x: to.x - gap, anchor: 'end' };
  // Too narrow for either side: as far to the right as there is room.
  return { ...common, x: Math.max(0, width - length), anchor: 'start' };
}

/** The ends always, and of the marks between those that keep clear of them and of each other. */
function ticksOf(
  { low, high, ticks }: GrowthScale,
  at: (share: number) => number,
  { width, fontSize, y }: DotsFrame & { readonly y: number },
): readonly PlacedTick[] {
  const gap = fontSize;
  const isNarrow = width < fontSize * WORDS_FROM;
  const [first, last] = isNarrow ? [low.shortText, high.shortText] : [low.text, high.text];
  const rightmost = width - widthOf(last, fontSize) - gap;
  let taken = widthOf(first, fontSize);
  const between = ticks.flatMap(({ share, text }: Tick): PlacedTick[] => {
    const half = widthOf(text, fontSize) / 2;
    const x = at(share);
    if (x - half < taken + gap || x + half > rightmost) return [];
    taken = x + half;
    return [{ x, y, text, anchor: 'middle' }];
  });
  return [{ x: 0, y, text: first, anchor: 'start' }, ...between, { x: width, y, text: last, anchor: 'end' }];
}

function widthOf(text: string, fontSize: number): number {
  return text.length * fontSize * LETTER;
}
