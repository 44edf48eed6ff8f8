import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { WORDS as SHELL } from '../editor.words.js';

const WORDS = {
  nothing: {
    nb: 'Ingenting er endret siden filen ble lagret.',
    nn: 'Ingenting er endra sidan fila vart lagra.',
    sv: 'Inget har ändrats sedan filen sparades.',
    en: 'Nothing has changed since the file was saved.',
  },
  done: { nb: 'Det du har gjort', nn: 'Det du har gjort', sv: 'Det du har gjort', en: 'What you have done' },
} satisfies Readonly<Record<string, Entry>>;

/** What has been done since the file was saved. */
export class ChangesPageElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      ol {
        padding-inline-start: 1.5rem;
      }

      section {
        margin-block: 1rem;
      }
    `,
  ];

  @property() language: Language = 'nb';
  /** The feed as it is in the file, and as the keeper has it now. */
  @property({ attribute: false }) fileFeed: unknown = undefined;
  @property({ attribute: false }) feed: unknown = undefined;
  /** What was done, the oldest first. */
  @property({ attribute: false }) actions: readonly string[] = [];

  protected override render(): TemplateResult {
    const { language, actions } = this;
    return html`<h1 tabindex="-1">${say(SHELL.changes, language)}</h1>
      ${actions.length === 0 ? html`<p>${say(WORDS.nothing, language)}</p>` : nothing}
      ${
        actions.length === 0
          ? nothing
          : html`<section class="card">
              <h2>${say(WORDS.done, language)}</h2>
              <ol>
                ${actions.map((action) => html`<li>${action}</li>`)}
              </ol>
            </section>`
      }`;
  }
}

defineElement('changes-page', ChangesPageElement);
