import type { Layout } from '../../../drawing/drawing.js';
import type { Feed, Language } from '../../../feed/feed.js';
import { layoutOf, type ChartFigure } from '../../../figures/doors.js';
import { annotationSentence } from '../../../figures/annotations/annotation-sentence.js';
import { FIGURE_WORDS } from '../../../figures/figure.words.js';
import { chartHeightOf, type NamedFigure } from '../../../figures/figures.js';
import type { KeyFigureView } from '../../../kpi-jobs-value/kpi-jobs-value.view.js';
import { isShownAtFirst } from '../../../kpi-jobs-value/tiles/tiles.view.js';
import { say } from '../../../locale/catalogue.js';
import { figuresSourceLine } from '../../../view/reach.js';
import { frameFor, svgOf } from '../../figure/drawing.js';
import { dayOf, keyFigureView } from '../../static-views.js';
import { drawingBlock, type Block, type BlockRoom } from '../layout/block.js';
import { LOOKS, textBlock } from '../layout/text-block.js';
import { tilesBlock } from '../layout/tiles.js';
import type { PictureOptions } from '../picture-options.js';
import { descriptionOf, commonContent, sourceParagraph, type PictureContent } from './content.js';

/** The least room in which a chart is worth drawing, in pixels. */
const LEAST = { width: 240, height: 120 } as const;

/** A full figure with the number of its key figure, or the tiles alone. */
export async function keyFigureContent(feed: Feed, options: PictureOptions): Promise<PictureContent> {
  const { language = 'nb', heading = '' } = options;
  const view = await keyFigureView(feed, options);
  const { full, empty } = view;
  if (empty !== undefined || !full) return tilesContent(feed, view, language);
  const figure = view.tiles.find(({ isChosen }) => isChosen)?.figure;
  const isHeaded = heading.trim() !== '';
  const about = full.title.includes(figure?.region.text ?? '') ? [] : [figure?.region.text ?? ''];
  const { finding } = full;
  const title = isHeaded ? view.title.text : (finding?.text ?? full.title);
  const kicker = [isHeaded ? full.title : view.title.text, ...about].join(' · ');
  const asked = [view.breakdown.instead, full.instead, full.scales?.instead];
  const shown = isHeaded ? finding && `${finding.text}.` : finding && `${finding.about}.`;
  const sentences = [...asked, shown, full.sentence].map((each) => each ?? '');
  const common = commonContent(feed, view, language);
  const legend = annotationSentence(full.annotations ?? [], language);
  const told = [...full.badges, ...(isHeaded ? [] : [title]), full.title, ...sentences, view.summary, legend];
  return {
    ...common,
    ...{ kicker, title, legend, sentences: sentences.filter((each) => each !== ''), form: 'wide', hues: [] },
    ...(figure ? { figure } : {}),
    body: await chartBody(full, language),
    description: descriptionOf([...(isHeaded ? [title] : []), ...told, common.notice]),
  };
}

async function chartBody({ chart, reason }: NamedFigure, language: Language): Promise<PictureContent['body']> {
  if (chart && reason === undefined) {
    const layout = await layoutOf(chart);
    return (room) => chartBlock(chart, layout, room, language);
  }
  const text = reason ?? say(FIGURE_WORDS.noChart, language);
  return ({ width }) => textBlock(LOOKS.sentence, { text, width, most: 6, language });
}

/** A chart in a room: bars as high as they usually are at most, everything else as high as there is room. */
function chartBlock(
  chart: ChartFigure,
  layout: Layout,
  { width, height }: BlockRoom,
  language: Language,
): Block | undefined {
  const usual = chartHeightOf(chart, width);
  const given = height ?? usual;
  if (width < LEAST.width || given < LEAST.height) return undefined;
  const frame = frameFor(language, { width, height: given });
  const first = layout(frame);
  const drawing = first.pointing === 'across' && usual < given ? layout({ ...frame, height: usual }) : first;
  const block = drawingBlock(svgOf(drawing, language));
  return block.height > given + 1 ? undefined : block;
}

function tilesContent(feed: Feed, view: KeyFigureView, language: Language): PictureContent {
  const shown = view.tiles.filter(isShownAtFirst).map(({ figure }) => figure);
  const indicators = shown.flatMap(({ id }) => feed.indicators.find((each) => each.id === id) ?? []);
  const context = { feed, region: view.region, language, today: dayOf(feed) };
  const { reaches: _, ...source } = figuresSourceLine(indicators, context);
  const common = commonContent(feed, view, language);
  const numbers = shown.map(({ title, number, unit, period, badges }) =>
    [`${title.text}: ${number}${unit === '' ? '' : ` ${unit}`}`, period, ...badges].join(', '),
  );
  const told = view.empty === undefined ? numbers : [view.empty];
  return {
    ...common,
    ...{ kicker: '', title: titleOf(view, shown[0]?.region.text), form: 'tiles', hues: [] },
    sentences: view.empty === undefined ? [] : [view.empty],
    source: sourceParagraph(view.empty === undefined ? source : view.source),
    body: (room) => tilesBlock({ figures: shown, trends: view.trends, all: view.tiles.length, language }, room),
    description: descriptionOf([titleOf(view, shown[0]?.region.text), ...told, common.notice]),
  };
}

function titleOf({ title }: KeyFigureView, region: string | undefined): string {
  return region === undefined || title.text.includes(region) ? title.text : `${title.text}, ${region}`;
}
