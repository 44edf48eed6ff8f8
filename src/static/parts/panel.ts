import type { Language } from '../../feed/feed.js';
import type { Panel, PanelBlock, PanelFigure, PanelItem } from '../../view/panel.js';
import { progressBar, spanBar, sparkline } from '../figure/small-drawings.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { badges, heading, line, linkedPhrase, phraseMarkup, sourceMarkup } from './phrases.js';
import { sectionsMarkup } from './sections.js';

/** What is known about an area, under a heading of its own. */
export function panelMarkup(panel: Panel, language: Language, level: number): Content {
  const { title, subtitle } = panel;
  return [
    panel.badges.length === 0
      ? undefined
      : element(
          'p',
          classed('badges'),
          panel.badges.map((badge, index) => [index === 0 ? '' : ' ', element('span', classed('badge', 'hue'), badge)]),
        ),
    heading(level, 'panel-heading', phraseMarkup(title, language)),
    subtitle && element('p', classed('summary'), phraseMarkup(subtitle, language)),
    partsMarkup(panel, language, level + 1),
  ];
}

/** What is seen of a panel at once, and its sections. */
export function partsMarkup({ blocks, sections }: Panel, language: Language, level: number): Content {
  const markup = (block: PanelBlock, at: number, isNamed: boolean): MarkupElement =>
    element(
      'div',
      classed('block'),
      isNamed && block.heading !== undefined ? heading(at, 'panel-part', block.heading) : undefined,
      contentOf(block, language),
    );
  return [blocks.map((block) => markup(block, level, true)), sectionsMarkup(sections, language, level, markup)];
}

function contentOf(block: PanelBlock, language: Language): Content {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map((paragraph) => element('p', {}, phraseMarkup(paragraph, language)));
    case 'bullets':
      return list(
        'bullets',
        block.items.map((item) => element('li', {}, phraseMarkup(item, language))),
      );
    case 'items':
      return [
        block.timeLine === undefined ? undefined : line(block.timeLine),
        list(
          'items',
          block.items.map((item) => itemMarkup(item, language)),
        ),
      ];
    case 'figures':
      return list(
        'items',
        block.figures.map((figure) => figureRow(figure, language)),
      );
    case 'chips':
      return list(
        'bullets',
        block.chips.map(({ label }) => element('li', {}, phraseMarkup(label, language))),
      );
  }
}

function list(name: 'bullets' | 'items', items: readonly MarkupElement[]): MarkupElement {
  return element('ul', classed(name), items);
}

function itemMarkup(item: PanelItem, language: Language): MarkupElement {
  const { title, url, lines, source, badges: words, more, span } = item;
  return element(
    'li',
    {},
    element('p', {}, linkedPhrase(title, url, language), badges(words, undefined)),
    lines.map((each) => line(phraseMarkup(each, language))),
    span && spanBar(span),
    source && line(sourceMarkup(source, language)),
    more &&
      element(
        'details',
        classed('folded'),
        element('summary', {}, more.summary),
        more.lines.map((each) => line(phraseMarkup(each, language))),
      ),
  );
}

function figureRow(figure: PanelFigure, language: Language): MarkupElement {
  const { title, region, number, unit, period, change, newer, progress, source, trend } = figure;
  return element(
    'li',
    {},
    element(
      'div',
      classed('figure-head'),
      element(
        'p',
        {},
        [phraseMarkup(title, language), ' – ', phraseMarkup(region, language)],
        badges(figure.badges, 'status'),
      ),
      element(
        'div',
        classed('figure-value'),
        trend && sparkline(trend),
        element('p', classed('value'), number, unit === '' ? '' : [' ', element('span', classed('unit'), unit)]),
      ),
    ),
    line(period, source ? [' · ', sourceMarkup(source, language)] : undefined),
    change.text === '' ? undefined : line(change.text),
    newer.map((text) => line(text)),
    progress.map(({ progress: way, text }) => [progressBar(way), line(text)]),
  );
}
