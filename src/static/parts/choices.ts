import type { WholeMapView } from '../../five-factor-map/five-factor-map.view.js';
import { WORDS as MAP_WORDS } from '../../five-factor-map/five-factor-map.words.js';
import type { Language } from '../../feed/feed.js';
import { offersOf, OFFERS } from '../../figures/figures.js';
import { SCALE_NAMES, SHOW_AS } from '../../figures/scale.words.js';
import type { Breakdown, BreakdownChoice } from '../../kpi-jobs-value/breakdown/breakdown.js';
import { BREAKDOWN_WORDS } from '../../kpi-jobs-value/breakdown/breakdown.words.js';
import type { PeriodChoices } from '../../figures/periods/period-choice.js';
import type { KeyFigureView } from '../../kpi-jobs-value/kpi-jobs-value.view.js';
import { PERIOD_WORDS } from '../../kpi-jobs-value/period/period.words.js';
import { TOOLBAR_WORDS } from '../../kpi-jobs-value/toolbar/toolbar.words.js';
import { say } from '../../locale/catalogue.js';
import { chooseRegionText } from '../../locale/region.words.js';
import { MODES } from '../../view/asked/attribute-values.js';
import type { ClassName } from '../markup/classes.js';
import { classed, element, type Content, type MarkupElement } from '../markup/markup.js';
import { arialWidth } from '../text/text-widths.js';
import { line } from './phrases.js';

/*
 * What only the elements have: rooms of the choices that a reader has there, so that everything stands where it stands
 * in the element. They are empty, and their words are in attributes: the style sheet writes these unseen, between the
 * tags of an element; elsewhere the rooms are not there.
 */

/** The choice of a region, and of regions to compare with. */
export function regionChoices(view: KeyFigureView, language: Language): Content {
  const { regions, region, regionKind, comparable } = view;
  if (regions.length === 0) return undefined;
  const chosen = regions.flatMap(({ choices }) => choices).find(({ id }) => id === region);
  const compare = element('div', classed('opens'), button(say(TOOLBAR_WORDS.compare, language)));
  return choices(
    toolbar(
      chooser(chooseRegionText(regionKind, language), chosen?.name ?? ''),
      comparable.length === 0 ? undefined : compare,
    ),
  );
}

/** The choices of a part of a key figure and of how it is measured, and what is said of them to every reader. */
export function breakdownChoices({ dimensions, measures, instead }: Breakdown, language: Language): Content {
  const rows = [
    measures.length === 0 ? [] : [measureChoices(measures, language)],
    dimensions.length === 0
      ? []
      : [toolbar(dimensions.map(({ label, choices: all }) => chooser(label.text, longest(all))))],
  ].flat();
  if (rows.length === 0 && instead === undefined) return undefined;
  const said = instead === undefined ? undefined : line(instead);
  const own = element('div', classed('breakdown'), rows.length === 0 ? undefined : choices(rows), said);
  return said ? own : choices(own);
}

/** The choice between the full figures, and of the order in which one is. */
export function figureChoices({ names, full, regionKind }: KeyFigureView, language: Language): Content {
  if (!full) return undefined;
  const { kinds, orders } = offersOf(names, full.name);
  const { orderedBy } = OFFERS[full.name];
  if (kinds.length < 2) return undefined;
  const named = kinds.map((name) => button(say(OFFERS[name].name(regionKind), language)));
  const ordered = orders.flatMap((name) => {
    const { order } = OFFERS[name];
    return order ? [button(say(order, language))] : [];
  });
  return choices(
    element('div', classed('toolbar', 'figures'), named),
    orders.length < 2 || !orderedBy
      ? undefined
      : element('div', classed('toolbar', 'orders'), label(say(orderedBy, language)), ordered),
  );
}

/** The choice of what a development is drawn as. */
export function scaleChoices({ full }: KeyFigureView, language: Language): Content {
  const { offered = [] } = full?.scales ?? {};
  if (offered.length < 2) return undefined;
  const named = offered.map((scale) => button(say(SCALE_NAMES[scale], language)));
  return choices(element('div', classed('toolbar', 'scales'), label(say(SHOW_AS, language)), named));
}

/** The choice of the period that a figure is of. */
export function periodChoices(periods: PeriodChoices | undefined, language: Language): Content {
  if (!periods) return undefined;
  const chosen = periods.all.find(({ period }) => period === periods.shown);
  return choices(
    element('div', classed('toolbar', 'orders'), chooser(say(PERIOD_WORDS.period, language), chosen?.name ?? '')),
  );
}

/** The handles that narrow the period of a development: they have no words of their own that take room. */
export function spanChoice({ full }: KeyFigureView): Content {
  return full?.span?.choice && choices(element('div', classed('range')));
}

/** The choices above the map: what actors are chosen by, and between map and matrix. */
export function mapChoices({ filters, empty }: WholeMapView, language: Language): Content {
  if (empty !== undefined) return undefined;
  const modes = MODES.map((mode) => button(say(MAP_WORDS[mode], language)));
  const shown = filters.map(({ label: text, options }) =>
    element('div', {}, words(undefined, text), select(options.find(({ isChosen }) => isChosen)?.label.text ?? '')),
  );
  return choices(toolbar(shown, element('div', {}, modes)));
}

function measureChoices(measures: Breakdown['measures'], language: Language): MarkupElement {
  const all = measures.map(({ name }) => button(name));
  return element('div', classed('toolbar', 'measures'), label(say(BREAKDOWN_WORDS.measures, language)), all);
}

/** Rooms that only the element has, in their rows. */
export function choices(...rows: readonly Content[]): MarkupElement {
  return element('div', classed('choices'), ...rows);
}

function toolbar(...parts: readonly Content[]): MarkupElement {
  return element('div', classed('toolbar'), ...parts);
}

function chooser(text: string, chosen: string): MarkupElement {
  return element('div', classed('chooser'), label(text), select(chosen));
}

function label(text: string): MarkupElement {
  return words('line', text);
}

function select(chosen: string): MarkupElement {
  return words('select', chosen);
}

function button(text: string): MarkupElement {
  return words('button', text);
}

/** The words of a room, which the style sheet writes unseen. */
export function words(name: ClassName | undefined, text: string): MarkupElement {
  return element('span', { ...classed(name), 'data-words': text });
}

/** A choice is as wide as the longest that it offers. */
function longest(all: readonly BreakdownChoice[]): string {
  const widths = all.map(({ name }) => arialWidth(name, 'normal'));
  return all[widths.indexOf(Math.max(...widths))]?.name ?? '';
}
