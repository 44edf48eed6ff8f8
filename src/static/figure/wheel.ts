import type { Language } from '../../feed/feed.js';
import type { Phrase } from '../../feed/localized-text.js';
import type { WholeWheelView, WheelSegment } from '../../focus-area-wheel/focus-area-wheel.view.js';
import { entryLines } from '../../focus-area-wheel/list/list.view.js';
import type { SmallWheel } from '../../focus-area-wheel/wheel/placing.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { panelMarkup, partsMarkup } from '../parts/panel.js';
import { phraseMarkup } from '../parts/phrases.js';
import { wheelDrawing } from './wheel-drawing.js';

/** How the wheel is shown. */
export interface WheelContent {
  readonly view: WholeWheelView;
  /** The wheel above the list on phones; where the view has none it is that of every width. */
  readonly small: SmallWheel | undefined;
  readonly language: Language;
  /** Level of the widget's heading. */
  readonly headingLevel: number;
  readonly idPrefix: string;
}

/** The wheel, what is known about the strategy, and every area with what is known about it; the chosen one is open. */
export function wheelMarkup(content: WheelContent): Content {
  const { view, small, language, headingLevel, idPrefix } = content;
  const { wheel, foundation, segments } = view;
  const panels = element(
    'div',
    classed('panels'),
    foundation && element('div', classed('panel'), panelMarkup(foundation, language, headingLevel + 1)),
    segments.length === 0 ? undefined : element('ul', classed('areas'), segments.map(entry(content))),
  );
  const drawing = small && smallMarkup(view, small, idPrefix, wheel !== undefined);
  if (!wheel) return [drawing, panels];
  const stage = element(
    'div',
    classed('stage'),
    wheelDrawing(view, wheel.geometry, { idPrefix: `${idPrefix}-line` }),
    drawing,
  );
  return element('div', classed('beside'), stage, panels);
}

/** Without the style sheet one of the two is seen. Browsers hide only what is HTML by this attribute. */
function smallMarkup(view: WholeWheelView, { geometry }: SmallWheel, idPrefix: string, isOther: boolean) {
  const drawing = wheelDrawing(view, geometry, { idPrefix: `${idPrefix}-line-small`, isHubOpen: false });
  return element('div', { ...classed('small'), hidden: isOther ? '' : undefined }, drawing);
}

function entry({ view, small, language, headingLevel }: WheelContent) {
  const { panels, isOfOneKind, selected } = view;
  return (segment: WheelSegment, index: number): MarkupElement => {
    const { id, title, kind, status, hue, progress } = segment;
    const lines = entryLines(segment, isOfOneKind, progress?.text);
    const panel = panels[index];
    const { subtitle } = panel ?? {};
    return element(
      'li',
      { ...classed(kind, status, small?.isNumbered === true ? 'numbered' : undefined), 'data-color': hue.name },
      element(
        'details',
        { open: id === selected ? '' : undefined },
        element('summary', classed('entry'), phraseMarkup(title, language), linesMarkup(lines, language)),
        element(
          'div',
          classed('panel'),
          subtitle && element('p', classed('summary'), phraseMarkup(subtitle, language)),
          panel && partsMarkup(panel, language, headingLevel + 1),
        ),
      ),
    );
  };
}

function linesMarkup(lines: readonly (Phrase | string)[], language: Language): Content {
  if (lines.length === 0) return undefined;
  const written = lines.map((each, place) => [
    place === 0 ? '' : ' · ',
    typeof each === 'string' ? each : phraseMarkup(each, language),
  ]);
  return [' ', element('span', classed('line'), written)];
}
