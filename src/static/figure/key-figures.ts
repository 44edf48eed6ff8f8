import type { Language } from '../../feed/feed.js';
import { FIGURE_WORDS } from '../../figures/figure.words.js';
import type { NamedFigure } from '../../figures/figures.js';
import { spokenOf } from '../../figures/reading.js';
import type { KeyFigureView } from '../../kpi-jobs-value/kpi-jobs-value.view.js';
import { WORDS } from '../../kpi-jobs-value/kpi-jobs-value.words.js';
import { digitsOf, isShownAtFirst, type Tile } from '../../kpi-jobs-value/tiles/tiles.view.js';
import { say } from '../../locale/catalogue.js';
import { arrowOf } from '../../view/key-figure/change-text.js';
import type { KeyFigure } from '../../view/key-figure/key-figure.js';
import { classed, element, type Attributes, type Content, type MarkupElement } from '../markup/markup.js';
import { breakdownChoices, figureChoices, periodChoices, scaleChoices } from '../parts/choices.js';
import { badges, line, phraseMarkup, sourceMarkup } from '../parts/phrases.js';
import { drawingsOf } from './drawing.js';
import { progressBar, sparkline } from './small-drawings.js';

/** The tiles, and under them the full figure of the chosen one. */
export async function keyFiguresMarkup(
  view: KeyFigureView,
  language: Language,
  width: number | undefined,
): Promise<Content> {
  const tiles = view.tiles.map((tile, index) => ({ tile, isFirst: isShownAtFirst(tile, index) }));
  const list = (isFirst: boolean): Content => {
    const shown = tiles.filter((each) => each.isFirst === isFirst);
    const items = shown.map(({ tile }) => tileMarkup(tile, view, language));
    return items.length === 0 ? undefined : element('ul', classed('tiles'), items);
  };
  const others = list(false);
  const count = tiles.filter(({ isFirst }) => !isFirst).length;
  const more = element('summary', {}, say(WORDS.moreFigures, language, { count }));
  return [
    list(true),
    others && element('details', classed('more'), more, others),
    view.full && breakdownChoices(view.breakdown, language),
    figureChoices(view, language),
    scaleChoices(view, language),
    periodChoices(view.full?.periods, language),
    view.full && element('div', fullClasses(view), await fullFigureMarkup(view.full, language, width)),
  ];
}

/** An element has what reads the figure under it. */
function fullClasses({ full }: KeyFigureView): Pick<Attributes, 'class'> {
  return classed('full', full !== undefined && full.readings.length > 1 ? 'with-reader' : undefined);
}

function tileMarkup({ figure, isChosen }: Tile, { trends }: KeyFigureView, language: Language): MarkupElement {
  const { number, unit, change, newer, uncertainty, progress, hasTrend } = figure;
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
        change.text,
      ),
      trend && sparkline(trend),
    ),
    newer.map((text) => line(text)),
    progress.map((target) => [progressBar(target.progress), line(target.line)]),
    definition(figure, language),
  );
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
  { title, finding, badges: statuses, instead, scales, sentence, chart, reason }: NamedFigure,
  language: Language,
  width: number | undefined,
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
          await drawingsOf(chart, language, width),
        )
      : element('p', classed('reason'), reason ?? say(FIGURE_WORDS.noChart, language)),
  ];
}
