import { areasByOwner } from '../../../feed/derive/owners.js';
import type { Feed, Language } from '../../../feed/feed.js';
import { drawnFeed } from '../../../focus-area-wheel/list/drawn-feed.js';
import { statementOf } from '../../../focus-area-wheel/list/summary.js';
import type { SetLabel } from '../../../focus-area-wheel/wheel/labels.js';
import type { View } from '../../../view/view.js';
import { mapDrawing } from '../../figure/map-drawing.js';
import { wheelDrawing } from '../../figure/wheel-drawing.js';
import type { MarkupElement } from '../../markup/markup.js';
import { mapView, wheelView } from '../../static-views.js';
import { drawingBlock, stacked, type Block, type BlockRoom } from '../layout/block.js';
import { withLettersAlongArcs } from '../layout/letters-along-arcs.js';
import { LOOKS, textBlock } from '../layout/text-block.js';
import type { PictureOptions } from '../picture-options.js';
import { descriptionOf, commonContent, feedTitle, type PictureContent } from './content.js';

/** Widths in pixels for which wheel and map are drawn, with text of this size: the widest of them for long names. */
const WIDTHS = [448, 500, 560, 640, 720] as const;
const TEXT_SIZE = 16;

/** How much less a wheel is worth without the text in its middle. */
const WITHOUT_TEXT = 0.85;

/** A drawing that can be enlarged, and how large its smallest names are, of its width. */
interface Drawn {
  readonly drawing: MarkupElement;
  readonly legibility: number;
}

/** The wheel of a strategy, with what is in it in words. */
export function wheelContent(feed: Feed, options: PictureOptions): PictureContent {
  const { language = 'nb' } = options;
  const views = WIDTHS.map((width) => wheelView(feed, options, { width, textSize: TEXT_SIZE }));
  const drawn = views.flatMap((view): readonly Drawn[] => {
    if (!view.wheel) return [];
    const { geometry } = view.wheel;
    const smallest = Math.min(...geometry.segments.map(({ label }) => label.size));
    const worth = isWhole(view.hub.text.text, geometry.hub.label) ? 1 : WITHOUT_TEXT;
    const drawing = withLettersAlongArcs(wheelDrawing(view, geometry, { idPrefix: 'line' }));
    return [{ drawing, legibility: (worth * smallest) / geometry.size }];
  });
  const view = wheelView(feed, options, { width: WIDTHS[0], textSize: TEXT_SIZE });
  const drawnAreas = drawnFeed(feed);
  const statement = view.empty === undefined ? statementOf(drawnAreas, areasByOwner(drawnAreas), language) : '';
  const names = view.segments.map(({ title }) => title.text);
  const hues = view.segments.map(({ hue }) => hue);
  return overviewContent(feed, options, { view, statement, names, hues, drawn });
}

/** The map of the groups of actors, with what is in it in words. */
export function mapContent(feed: Feed, options: PictureOptions): PictureContent {
  const views = WIDTHS.map((width) => mapView(feed, options, { width, textSize: TEXT_SIZE }));
  const drawn = views.flatMap(({ nodes, picture }): readonly Drawn[] => {
    if (!picture) return [];
    const { fontSize, width } = picture.geometry;
    return [{ drawing: mapDrawing(nodes, picture), legibility: fontSize / width }];
  });
  const view = mapView(feed, options, { width: WIDTHS[0], textSize: TEXT_SIZE });
  const names = view.nodes.map(({ label, count }) => `${label.text} (${count})`);
  const hues = view.nodes.map(({ hue }) => hue);
  return overviewContent(feed, options, { view, statement: view.summary, names, hues, drawn });
}

/** Whether the middle of the wheel has room for its text, not only for what that is called. */
function isWhole(text: string, { lines }: SetLabel): boolean {
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(lines.map((line) => line.text).join('')).startsWith(letters(text));
}

interface Overview extends Pick<PictureContent, 'hues'> {
  readonly view: View;
  /** What there is, in words. */
  readonly statement: string;
  readonly names: readonly string[];
  readonly drawn: readonly Drawn[];
}

function overviewContent(
  feed: Feed,
  { language = 'nb' }: PictureOptions,
  { view, statement, names, hues, drawn }: Overview,
): PictureContent {
  const { title, empty = '' } = view;
  const common = commonContent(feed, view, language);
  const [best] = [...drawn].sort((one, other) => other.legibility - one.legibility);
  return {
    ...common,
    ...{ kicker: feedTitle(feed, language), title: title.text, form: 'square', hues },
    sentences: [empty === '' ? statement : empty],
    body: (room) => (best ? enlarged(best.drawing, room) : listOf(names, room, language)),
    description: descriptionOf([title.text, statement, names.join(', '), empty, common.notice]),
  };
}

/** The names alone, where they are so long that no drawing has room for them. */
function listOf(
  names: readonly string[],
  { width, height = Infinity }: BlockRoom,
  language: Language,
): Block | undefined {
  const list = stacked(
    names.map((text) => textBlock(LOOKS.sentence, { text, width, most: 3, language })),
    8,
  );
  return list.height <= height ? list : undefined;
}

/** How wide a drawing becomes where only the width of the picture is given, in pixels. */
const WIDEST = 600;

/** The drawing as large as it gets in a room. */
function enlarged(drawing: MarkupElement, { width, height }: BlockRoom): Block | undefined {
  const { width: ownWidth, height: ownHeight } = drawingBlock(drawing);
  const most = height === undefined ? { width: Math.min(width, WIDEST), height: Infinity } : { width, height };
  const scale = Math.min(most.width / ownWidth, most.height / ownHeight);
  return scale > 0 ? drawingBlock(drawing, ownWidth * scale) : undefined;
}
