import { DETAILS_WORDS } from '../../kpi-jobs-value/details.words.js';
import { listenText } from '../../kpi-jobs-value/full-figure/listen-text.js';
import type { NamedFigure } from '../../figures/figures.js';
import type { Language } from '../../feed/feed.js';
import { say } from '../../locale/catalogue.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { choices, words } from './choices.js';

/** The rooms of what reads a figure: the slider, what it says first, and the buttons under it. */
export function readerRoom(
  { readings, firstReading, chart, reason, choosesRegions }: NamedFigure,
  language: Language,
): Content {
  const first = readings[firstReading];
  if (!first || readings.length < 2 || !chart || reason !== undefined) return undefined;
  const lines = first.lines.map((line, place) => [
    ' ',
    words(undefined, place < first.lines.length - 1 ? `${line},` : line),
  ]);
  const listen = listenText(chart, language);
  const choose = say(DETAILS_WORDS.chooseRegion, language, { region: first.heading });
  return choices(
    element(
      'div',
      classed('reader'),
      element(
        'div',
        classed('slider-label'),
        words(undefined, say(DETAILS_WORDS.readOff, language)),
        element('span', classed('slider')),
      ),
      element('p', classed('reading'), words(undefined, `${first.heading}:`), lines),
      listen === undefined ? undefined : button(listen),
      choosesRegions === true ? button(choose) : undefined,
    ),
  );
}

function button(text: string): MarkupElement {
  return element('div', {}, words('link-button', text));
}
