import type { Language } from '../../feed/feed.js';
import type { WholeMapView } from '../../five-factor-map/five-factor-map.view.js';
import type { MapNode } from '../../five-factor-map/groups/nodes.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { tableMarkup } from '../parts/data-table.js';
import { groupPanelMarkup, mapPanelMarkup } from '../parts/map-panel.js';
import { phraseMarkup } from '../parts/phrases.js';
import { mapDrawing } from './map-drawing.js';

/** The map or the matrix, what is said about all of it, and every group with what is known about it. */
export function mapMarkup(view: WholeMapView, language: Language, headingLevel: number): Content {
  const { picture, matrix, nodes, panel, empty } = view;
  if (empty !== undefined) return undefined;
  if (matrix) return element('div', classed('matrix'), tableMarkup(matrix.table, language));
  const panels = element(
    'div',
    classed('panels'),
    mapPanelMarkup(panel, language, headingLevel + 1),
    element('ul', classed('groups'), nodes.map(group(view, language, headingLevel))),
  );
  if (!picture) return panels;
  return element('div', classed('beside'), element('div', classed('stage'), mapDrawing(nodes, picture)), panels);
}

function group({ panels }: WholeMapView, language: Language, headingLevel: number) {
  return ({ label, count, hue }: MapNode, place: number): MarkupElement => {
    const panel = panels[place];
    return element(
      'li',
      { 'data-color': hue.name },
      element(
        'details',
        {},
        element(
          'summary',
          classed('group'),
          element('span', {}, phraseMarkup(label, language)),
          ' ',
          element('span', classed('line'), count),
        ),
        panel && groupPanelMarkup(panel, language, headingLevel + 1),
      ),
    );
  };
}
