import type { Feed, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import type { SourceLine } from '../../view/source-line.js';
import type { View } from '../../view/view.js';
import { PREFIX } from '../markup/classes.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import type { StaticElement } from '../static-options.js';
import { tablesMarkup } from './data-table.js';
import { heading, phraseMarkup, sourceMarkup } from './phrases.js';

/** What a frame puts round a figure. */
export interface FrameContent {
  readonly element: StaticElement;
  readonly feed: Feed;
  readonly view: View;
  readonly language: Language;
  readonly headingLevel: number;
  /** What it is made of, by which an element that takes its place knows whether it would show the same. */
  readonly stamp: string;
  /** What is said of it where its drawing has no room. */
  readonly summaryUndrawn: string;
  /** Rooms of the choices that an element has at its top. */
  readonly toolbar: Content;
  /** Whether the page wants the tables rather than the figure: they are open then. */
  readonly isTable: boolean;
  readonly figure: Content;
}

/** A widget as it stands on a page without scripts: heading, summary, figure, tables, notes, source. */
export function frameMarkup(content: FrameContent): MarkupElement {
  const { element: name, feed, view, language, stamp, isTable, figure } = content;
  const notice = feed.notice && phraseIn(feed.notice, language);
  return element(
    'div',
    { class: `samspill ${PREFIX}${name}`, lang: language, dir: 'ltr', 'data-samspill-of': stamp },
    element(
      'figure',
      { ...classed('frame', 'ready'), 'aria-label': view.title.text },
      headMarkup(content),
      notice && element('p', classed('notice'), phraseMarkup(notice, language)),
      view.empty === undefined ? undefined : element('p', classed('empty'), view.empty),
      view.empty === undefined || figure !== undefined ? element('div', classed('figure'), figure) : undefined,
      tablesMarkup(view.tables, language, isTable),
      notesMarkup(view.notes),
      element('figcaption', classed('foot'), element('p', {}, sourceLine(view.source, language))),
    ),
  );
}

function headMarkup(content: FrameContent): MarkupElement {
  const { view, language, headingLevel, toolbar } = content;
  const { title, summary } = view;
  return element(
    'div',
    classed('head'),
    element(
      'div',
      {},
      heading(headingLevel, 'heading', phraseMarkup(title, language)),
      summary === '' ? undefined : element('p', classed('summary'), summaryMarkup(content)),
    ),
    toolbar,
  );
}

/** What tells how to read the drawing is left out where that is. */
function summaryMarkup({ view: { summary }, summaryUndrawn }: FrameContent): Content {
  if (summary === summaryUndrawn || !summary.startsWith(summaryUndrawn)) return summary;
  return [summaryUndrawn, element('span', classed('drawn-only'), summary.slice(summaryUndrawn.length))];
}

function notesMarkup(notes: readonly string[]): Content {
  if (notes.length === 0) return undefined;
  return element(
    'ul',
    classed('notes'),
    notes.map((note) => element('li', {}, note)),
  );
}

/** Sources, reach, licence and date; what stands between them is for pages without the style sheet, which has room. */
function sourceLine({ label, sources, reaches = [], license, updated }: SourceLine, language: Language): Content {
  const named = sources.map((part, index) => [index === 0 ? '' : '; ', sourceMarkup(part, language)]);
  const parts = [
    ...(sources.length === 0 ? [] : [element('span', classed('source'), label, ': ', named)]),
    ...reaches.map(({ text, isLate }) => element('span', classed('reach', isLate ? 'late' : undefined), text)),
    ...(license ? [element('span', classed('license'), sourceMarkup(license, language))] : []),
    ...(updated === undefined ? [] : [element('span', classed('updated'), updated)]),
  ];
  return parts.map((part, index) => [index === 0 ? '' : element('span', classed('between'), ' · '), part]);
}
