import type { Language } from '../../feed/feed.js';
import { hasHeadings, type PanelSection } from '../../view/section.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { heading, phraseMarkup } from './phrases.js';

/** What makes a block of a section, at a level of headings, with its heading or without. */
export type BlockMarkup<B> = (block: B, level: number, isNamed: boolean) => Content;

/** The sections of a panel, the one open that an element opens at first. */
export function sectionsMarkup<B>(
  sections: readonly PanelSection<B>[],
  language: Language,
  level: number,
  blockMarkup: BlockMarkup<B>,
): Content {
  return sections.map((section): MarkupElement => {
    const { title, count, gist, isOpen, blocks } = section;
    const opens = blocks.length > 0;
    const head: readonly Content[] = [
      // Some editors take a heading out of what is pressed, and leave that without its title.
      opens ? element('span', classed('panel-part'), title) : heading(level, 'panel-part', title),
      count === '' ? undefined : [' ', element('span', classed('count'), count)],
      gist.length === 0
        ? undefined
        : [
            ' ',
            element(
              'span',
              classed('gist'),
              gist.map((text) => phraseMarkup(text, language)),
            ),
          ],
    ];
    if (!opens) return element('div', classed('section', 'section-head'), ...head);
    return element(
      'details',
      { ...classed('section', isOpen ? 'at-first' : undefined), open: isOpen ? '' : undefined },
      element('summary', classed('section-head'), ...head),
      blocks.map((block) => blockMarkup(block, level, hasHeadings(section))),
    );
  });
}
