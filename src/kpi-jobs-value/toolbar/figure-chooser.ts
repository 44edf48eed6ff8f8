import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../feed/feed.js';
import type { FigureName } from '../../figures/doors.js';
import { OFFERS, offersOf } from '../../figures/figures.js';
import { say } from '../../locale/catalogue.js';
import type { KeyFigureView } from '../kpi-jobs-value.view.js';
import { TOOLBAR_WORDS as WORDS } from './toolbar.words.js';

/** The choice between the full figures where there are several, and in which order the shown one is. */
export function renderFigureChooser(
  { names, regionKind }: Pick<KeyFigureView, 'names' | 'regionKind'>,
  shown: FigureName,
  language: Language,
  choose: (name: FigureName) => void,
): TemplateResult | typeof nothing {
  const { kind, kinds, orders } = offersOf(names, shown);
  if (kinds.length < 2) return nothing;
  const button = (name: FigureName, text: string, isPressed: boolean): TemplateResult =>
    html`<button class="button" type="button"
      aria-pressed=${isPressed ? 'true' : 'false'} @click=${() => choose(name)}>${text}</button>`;
  return html`<div class="toolbar figures" role="group" aria-label=${say(WORDS.figures, language)}>
    ${kinds.map((name) => button(name, say(OFFERS[name].name(regionKind), language), name === kind))}
  </div>
  ${orders.length < 2 ? nothing : renderOrders(orders, shown, language, button)}`;
}

function renderOrders(
  orders: readonly FigureName[],
  shown: FigureName,
  language: Language,
  button: (name: FigureName, text: string, isPressed: boolean) => TemplateResult,
): TemplateResult {
  const { orderedBy } = OFFERS[shown];
  return html`<div class="toolbar orders" role="group" aria-labelledby="order">
    <span id="order" class="line">${orderedBy ? say(orderedBy, language) : nothing}</span>
    ${orders.map((name) => {
      const { order } = OFFERS[name];
      return order ? button(name, say(order, language), name === shown) : nothing;
    })}
  </div>`;
}
