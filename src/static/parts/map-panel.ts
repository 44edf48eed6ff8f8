import type { MapBlock, MapItem } from '../../five-factor-map/panel/blocks.js';
import type { Mixed } from '../../five-factor-map/panel/mixed-text.js';
import type { MapPanel } from '../../five-factor-map/panel/panel.js';
import type { Language } from '../../feed/feed.js';
import { hostOf } from '../../view/source-line.js';
import { classed, element, link, type Content, type MarkupElement } from '../markup/markup.js';
import { heading, line, phraseMarkup } from './phrases.js';
import { sectionsMarkup } from './sections.js';

/** What is said about the map or about what is chosen in it, under a heading of its own. */
export function mapPanelMarkup(panel: MapPanel, language: Language, level: number): Content {
  const { badge, hue, title } = panel;
  return element(
    'div',
    { ...classed('panel'), 'data-color': hue?.name },
    badge && element('p', classed('badges'), element('span', classed('badge', 'hue'), phraseMarkup(badge, language))),
    heading(level, 'panel-heading', mixed(title, language)),
    aboutMarkup(panel, language),
    partsOf(panel, language, level + 1),
  );
}

/** The same where its name stands above it already. */
export function groupPanelMarkup(panel: MapPanel, language: Language, level: number): Content {
  return element('div', classed('panel'), aboutMarkup(panel, language), partsOf(panel, language, level));
}

function aboutMarkup({ subtitle, url }: MapPanel, language: Language): Content {
  return [
    subtitle.length === 0 ? undefined : element('p', classed('summary'), mixed(subtitle, language)),
    url === undefined ? undefined : element('p', {}, link(url, hostOf(url))),
  ];
}

/** What is seen of a panel at once, and its sections. */
function partsOf({ blocks, sections }: MapPanel, language: Language, level: number): Content {
  const markup = (block: MapBlock, at: number, isNamed: boolean): MarkupElement =>
    element(
      'div',
      classed('block'),
      isNamed && block.heading.length > 0 ? heading(at, 'panel-part', mixed(block.heading, language)) : undefined,
      blockMarkup(block, language),
    );
  return [blocks.map((block) => markup(block, level, true)), sectionsMarkup(sections, language, level, markup)];
}

function blockMarkup(block: MapBlock, language: Language): Content {
  switch (block.kind) {
    case 'texts':
      return [
        block.texts.map((text) => element('p', {}, mixed(text, language))),
        block.folded &&
          element(
            'details',
            classed('folded'),
            element('summary', {}, block.folded.summary),
            bullets(block.folded.texts, language),
          ),
      ];
    case 'chips':
      return bullets(
        block.chips.map(({ label }) => label),
        language,
      );
    case 'items':
      return element(
        'ul',
        classed('items'),
        block.items.map((item) => itemMarkup(item, language)),
      );
  }
}

function bullets(texts: readonly Mixed[], language: Language): MarkupElement {
  return element(
    'ul',
    classed('bullets'),
    texts.map((text) => element('li', {}, mixed(text, language))),
  );
}

function itemMarkup({ title, lines, badges }: MapItem, language: Language): MarkupElement {
  const words = badges.map(({ name, hue }, index) => [
    index === 0 ? '' : ' ',
    element('span', { ...classed('badge', 'hue'), 'data-color': hue?.name ?? 'none' }, phraseMarkup(name, language)),
  ]);
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('p', classed('item-title'), mixed(title, language)),
      lines.map((text) => line(mixed(text, language))),
    ),
    badges.length === 0 ? undefined : element('p', classed('marks'), words),
  );
}

function mixed(parts: Mixed, language: Language): Content {
  return parts.map((part) => phraseMarkup(part, language));
}
