import { html, type TemplateResult } from 'lit';

/** A real heading of the wanted level, 2 to 6, so that the widget fits into the outline of the page it stands on. */
export function renderHeading(level: number, content: unknown, part: string): TemplateResult {
  switch (Math.min(6, Math.max(2, Math.round(level) || 2))) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
