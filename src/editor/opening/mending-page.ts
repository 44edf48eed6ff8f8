import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';

import type { Finding } from '../../check/findings.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, sentenceCase } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { LEFT, WORDS } from './mending.words.js';
import { OpenEvent } from './open-events.js';

/** A file with mistakes in its JSON: each in plain words, with the text beside them, to be mended by hand. */
export class MendingPageElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        justify-self: center;
        inline-size: 100%;
        max-inline-size: 86rem;
      }

      h1 + p {
        margin-block: 0.375rem;
      }

      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
        gap: 1.25rem;
        align-items: start;
        margin-block: 1rem;
      }

      ol {
        display: grid;
        gap: 0.625rem;
        margin-block-start: 0.5rem;
        padding-inline-start: 1.5rem;
      }

      label {
        display: block;
        margin-block-end: 0.25rem;
        font-size: 1.125rem;
        font-weight: 700;
      }

      textarea {
        inline-size: 100%;
        block-size: min(60vh, 40rem);
        font-family: ui-monospace, Consolas, monospace;
        font-size: 0.875rem;
        line-height: 1.5;
        tab-size: 2;
        white-space: pre;
      }
    `,
  ];

  @property() language: Language = 'nb';
  @property() name = '';
  /** The text of the file, as it was opened or as it was tried last. */
  @property() text = '';
  @property({ attribute: false }) findings: readonly Finding[] = [];

  @query('textarea') private readonly field!: HTMLTextAreaElement;

  /** The text as the keeper has mended it so far. */
  get writtenText(): string {
    return this.field.value;
  }

  protected override render(): TemplateResult {
    const { language, findings } = this;
    const { length } = findings;
    return html`
      <h1 tabindex="-1">${say(WORDS.title, language, { name: this.name })}</h1>
      <p>${say(WORDS.lead, language)}</p>
      <p role="status"><strong>${say(length === 1 ? LEFT.one : LEFT.other, language, { number: length })}</strong></p>
      <div class="columns">
        <section class="card" aria-labelledby="mistakes">
          <h2 id="mistakes">${say(WORDS.mistakes, language)}</h2>
          <ol>
            ${findings.map((finding) => this.#renderFinding(finding))}
          </ol>
        </section>
        <section class="card file">
          <label for="text">${say(WORDS.text, language)}</label>
          <textarea id="text" spellcheck="false" autocapitalize="off" autocomplete="off"></textarea>
        </section>
      </div>
      <div class="row">
        <button type="button" class="primary" @click=${this.#tryAgain}>${say(WORDS.again, language)}</button>
        <button type="button" @click=${this.#leave}>${say(WORDS.leave, language)}</button>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('text')) return;
    this.field.value = this.text;
    const place = this.findings[0]?.places[0];
    if (place) this.#mark(place, false);
  }

  #renderFinding({ sentence, places }: Finding): TemplateResult {
    const { language } = this;
    return html`<li>
      ${places.map(
        (place) =>
          html`<button type="button" class="plain" @click=${() => this.#mark(place, true)}>
            ${say(WORDS.at, language, { ...place })}
          </button> `,
      )}
      <p>${sentenceCase(sentence)}</p>
    </li>`;
  }

  /** Marks the rest of the line from a place on, and brings it into view. */
  #mark({ line, column }: { readonly line: number; readonly column: number }, isFocused: boolean): void {
    const { field } = this;
    const lines = field.value.split('\n');
    const before = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    const start = before + column - 1;
    const end = before + (lines[line - 1]?.length ?? 0);
    if (isFocused) field.focus({ preventScroll: false });
    field.setSelectionRange(start, Math.max(end, start));
    const height = field.scrollHeight / Math.max(lines.length, 1);
    field.scrollTop = Math.max(0, (line - 4) * height);
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new OpenEvent({ kind: 'leave-mending' }));
  };

  readonly #tryAgain = (): void => {
    this.dispatchEvent(new OpenEvent({ kind: 'mended', text: this.field.value }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mending-page': MendingPageElement;
  }
}

defineElement('mending-page', MendingPageElement);
