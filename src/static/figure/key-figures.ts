import type { Language } from '../../feed/feed.js';
import { FIGURE_WORDS } from '../../figures/figure.words.js';
import { ANNOTATION_WORDS } from '../../figures/annotations/annotation.words.js';
import type { NumberedAnnotation } from '../../figures/figure.js';
import type { NamedFigure } from '../../figures/figures.js';
import { spokenOf } from '../../figures/reading.js';
import type { KeyFigureView } from '../../kpi-jobs-value/kpi-jobs-value.view.js';
import { WORDS } from '../../kpi-jobs-value/kpi-jobs-value.words.js';
import { digitsOf, isShownAtFirst, openPlace, type Tile } from '../../kpi-jobs-value/tiles/tiles.view.js';
import { say } from '../../locale/catalogue.js';
import { arrowOf } from '../../view/key-figure/change-text.js';
import type { KeyFigure } from '../../view/key-figure/key-figure.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { breakdownChoices, figureChoices, periodChoices, scaleChoices, spanChoice } from '../parts/choices.js';
import { badges, line, linkedPhrase, phraseMarkup, sourceMarkup } from '../parts/phrases.js';
import { readerRoom } from '../parts/reader-room.js';
import { drawingsOf, type DrawingName } from './drawing.js';
import { progressBar, sparkline } from './small-drawings.js';

/**
 * The tiles, and the full figure of the chosen one: on a phone under the row of the chosen one, else below them all.
 * Where the page is not known it stands in both places, and the style sheet shows one.
 */
export async function keyFiguresMarkup(
  view: KeyFigureView,
  language: Language,
  width: number | undefined,
): Promise<Content> {
  const { tiles } = view;
  const first = tiles.filter(isShownAtFirst);
  const others = tiles.filter((tile) => !first.includes(tile));
  const place = view.full && (width === undefined || width < PHONE) ? openPlace(first, () => true) : -1;
  const open = place < 0 ? undefined : await openMarkup(view, language, width);
  const below = open && width !== undefined ? undefined : await figureMarkup(view, language, width ?? WIDE);
  const list = (shown: readonly Tile[]): MarkupElement =>
    element(
      'ul',
      classed('tiles'),
      shown.map((tile, index) => [
        tileMarkup(tile, view, language),
        shown === first && index === place ? open : undefined,
      ]),
    );
  const more = element('summary', {}, say(WORDS.moreFigures, language, { count: others.length }));
  return [
    first.length === 0 ? undefined : list(first),
    others.length === 0 ? undefined : element('details', classed('more'), more, list(others)),
    open && below ? element('div', classed('wide'), below) : below,
  ];
}

/** Pixels inside the frame below which the full figure stands between the tiles. */
const PHONE = 480;
/** The drawings for where it stands below them. */
const WIDE = ['middle', 'broad'] as const;

/** The full figure between the tiles, with what stands on the tile itself where that is large. */
async function openMarkup(view: KeyFigureView, language: Language, width: number | undefined): Promise<MarkupElement> {
  const chosen = view.tiles.find(({ isChosen }) => isChosen)?.figure;
  // Where no style sheet chooses, the figure below is read.
  return element(
    'li',
    { ...classed('open', width === undefined ? 'narrow' : undefined), hidden: width === undefined ? '' : undefined },
    chosen && targets(chosen),
    await figureMarkup(view, language, width ?? ['narrow']),
    chosen && definition(chosen, language),
  );
}

/** The full figure, with the rooms of the choices about it. */
async function figureMarkup(
  view: KeyFigureView,
  language: Language,
  drawings: number | readonly DrawingName[],
): Promise<Content> {
  return [
    view.full && breakdownChoices(view.breakdown, language),
    figureChoices(view, language),
    scaleChoices(view, language),
    periodChoices(view.full?.periods, language),
    view.full &&
      element(
        'div',
        classed('full'),
        await fullFigureMarkup(view.full, language, drawings),
        readerRoom(view.full, language),
      ),
    spanChoice(view),
  ];
}

function tileMarkup({ figure, isChosen }: Tile, { trends }: KeyFigureView, language: Language): MarkupElement {
  const { number, unit, change, newer, uncertainty, hasTrend } = figure;
  const trend = hasTrend ? trends.get(figure.id) : undefined;
  const arrow = arrowOf(change);
  return element(
    'li',
    classed('tile', isChosen ? 'chosen' : undefined),
    element('p', classed('tile-title'), phraseMarkup(figure.title, language)),
    element(
      'p',
      classed('number-line'),
      element('span', classed('figure-number', ...digitsOf(number)), number),
      unit === '' ? undefined : [' ', element('span', classed('unit'), unit)],
    ),
    periodLine(figure),
    uncertainty === undefined ? undefined : line(uncertainty),
    element(
      'div',
      classed('change-line'),
      line(
        arrow === '' ? undefined : [element('span', { ...classed('arrow'), 'aria-hidden': 'true' }, arrow), ' '],
        changeWords(change),
      ),
      trend && sparkline(trend),
    ),
    newer.map((text) => line(text)),
    targets(figure),
    definition(figure, language),
  );
}

/** The change, and the same in few words for small tiles; without the style sheet only the former is shown. */
function changeWords({ text, short }: KeyFigure['change']): Content {
  if (short === undefined) return text;
  const inShort = element('span', { ...classed('in-short'), hidden: '' }, short);
  return [element('span', classed('at-length'), text), inShort];
}

function targets({ progress }: KeyFigure): Content {
  if (progress.length === 0) return undefined;
  const all = progress.map(({ progress: way, line: told }) => [progressBar(way), line(told)]);
  return element('div', classed('targets'), all);
}

/** The period, the prices if it is money, and how certain the number is. */
function periodLine({ period, prices, badges: statuses }: KeyFigure): MarkupElement {
  return line(period, prices === undefined ? undefined : ` · ${prices}`, badges(statuses, 'status'));
}

function definition(figure: KeyFigure, language: Language): Content {
  const { definition: meaning, polarity, note, source } = figure;
  if (!meaning && !source && !note && polarity === undefined) return undefined;
  return element(
    'details',
    classed('definition'),
    element('summary', {}, say(WORDS.definition, language)),
    meaning && element('p', {}, phraseMarkup(meaning, language)),
    polarity === undefined ? undefined : element('p', {}, polarity),
    note && element('p', {}, phraseMarkup(note, language)),
    source && element('p', {}, `${say(WORDS.source, language)}: `, sourceMarkup(source, language)),
  );
}

async function fullFigureMarkup(
  { title, finding, badges: statuses, instead, scales, sentence, chart, reason, annotations = [] }: NamedFigure,
  language: Language,
  drawings: number | readonly DrawingName[],
): Promise<Content> {
  const isDrawn = chart !== undefined && reason === undefined;
  return [
    element('p', classed('figure-title'), finding?.text ?? title, badges(statuses, 'status')),
    finding && element('p', classed('figure-about'), finding.about),
    [instead, scales?.instead, sentence].map((text) =>
      text === undefined ? undefined : element('p', classed('figure-sentence'), text),
    ),
    isDrawn
      ? element(
          'div',
          { ...classed('drawings'), role: 'img', 'aria-label': spokenOf(chart.description, language) },
          await drawingsOf(chart, language, drawings),
        )
      : element('p', classed('reason'), reason ?? say(FIGURE_WORDS.noChart, language)),
    isDrawn && annotations.length > 0 ? annotationList(annotations, language) : undefined,
  ];
}

/** What the numbers in the drawing stand for. */
function annotationList(annotations: readonly NumberedAnnotation[], language: Language): MarkupElement {
  const items = annotations.map(({ text, about, url }) =>
    element('li', {}, element('span', {}, linkedPhrase(text, url, language), about)),
  );
  const heading = element('p', {}, `${say(ANNOTATION_WORDS.marked, language)}:`);
  return element('div', classed('annotations'), heading, element('ol', {}, items));
}
