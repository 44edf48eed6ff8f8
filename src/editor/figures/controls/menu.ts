import { html, type nothing, type TemplateResult } from 'lit';
import { closeOnEscape, closeOnLeave, closeOnPress } from '../../../widget/controls/menu.js';

/** A small menu of buttons. Escape closes it and gives the focus back. */
export function renderMenu(label: string, items: readonly (TemplateResult | typeof nothing)[]): TemplateResult {
  return html`<details @keydown=${closeOnEscape} @toggle=${closeOnPress} @focusout=${closeOnLeave}>
    <summary class="button">${label}</summary>
    <div class="menu">${items}</div>
  </details>`;
}

/** Closes the menu that a button stands in, and gives the focus back to it. */
export function closeMenuOf({ currentTarget }: Event): void {
  const menu = currentTarget instanceof Element ? currentTarget.closest('details') : null;
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
