import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { GoToEvent } from '../events/go-to-event.js';
import { BothEvent } from './both-events.js';
import { WORDS as DRAFTS } from './drafts/drafts.words.js';
import { DraftAnswerEvent } from './drafts/draft-question.js';
import { SaveEvent } from './save-event.js';
import type { SaveWay } from './save-file.js';
import type { SavingOutcome } from './saving-controller.js';
import { ERRORS_LEFT, WORDS } from './saving.words.js';

/** Where a feed is saved, and what came of it. */
export class SavePageElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .told,
      .row {
        margin-block: 1rem;
      }

      .told {
        display: grid;
        gap: 0.5rem;
      }

      .told .row {
        margin-block: 0.25rem;
      }
    `,
  ];

  @property() language: Language = 'nb';
  @property() today = '';
  /** Name of the file. */
  @property() name = '';
  /** How it is saved when nothing else is asked for. */
  @property() way: SaveWay = 'download';
  /** Whether the browser can write to files. */
  @property({ type: Boolean }) canWrite = false;
  @property({ type: Number }) changes = 0;
  @property({ type: Number }) errors = 0;
  /** What came of saving, or what stands in its way. */
  @property({ attribute: false }) outcome: SavingOutcome | undefined = undefined;
  /** When it was saved: «13.20». */
  @property() savedAt = '';
  /** How it was saved. */
  @property() savedWay: SaveWay | '' = '';
  /** Whether it was in no file before. */
  @property({ type: Boolean }) isFirst = false;
  /** Address of the page that makes code for a website. */
  @property() snippets = '';
  /** Whether drafts are kept; undefined where it is not known yet. */
  @property({ attribute: false }) keepsDrafts: boolean | undefined = undefined;

  /** How the keeper asked to save, before the errors were told. */
  #asked: SaveWay | undefined;
  #isFocusLost = false;

  /** The button that was pressed goes when the errors are told. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const isTold = changed.has('outcome') && this.outcome === 'errors';
    this.#isFocusLost = isTold && this.shadowRoot?.activeElement?.localName === 'button';
  }

  protected override updated(): void {
    if (this.#isFocusLost) this.renderRoot.querySelector<HTMLElement>('.mistake button')?.focus();
  }

  protected override render(): TemplateResult {
    const { language, changes } = this;
    return html`<h1 tabindex="-1">${say(WORDS.title, language)}</h1>
      <div role="status">${this.#renderOutcome()}</div>
      ${
        changes > 0
          ? html`<p>${say(WORDS.updated, language, { date: formatDate(this.today, language) })}</p>
              ${this.#renderButtons()}`
          : nothing
      }
      ${changes === 0 ? this.#renderNothing() : nothing}
      ${this.keepsDrafts ? this.#renderDrafts() : nothing}`;
  }

  /** Where the errors have been told, saving stands beside them, and what is here acts. */
  #renderButtons(): TemplateResult {
    const { language, way, name, outcome } = this;
    const words = way === 'same' ? WORDS.saveIn : way === 'new' ? WORDS.saveAs : WORDS.download;
    const isTold = outcome === 'errors';
    const asked = isTold ? (this.#asked ?? way) : way;
    return html`<div class="row">
      ${
        isTold
          ? nothing
          : html`<button type="button" class="primary" @click=${() => this.#save(way)}>
              ${say(words, language, { name })}
            </button>`
      }
      ${way === 'same' && !(isTold && asked === 'new') ? this.#renderSaveAs(isTold) : nothing}
      ${asked === 'download' ? nothing : this.#renderDownload(isTold)}
    </div>`;
  }

  #renderNothing(): TemplateResult {
    return html`${this.savedAt === '' ? html`<p>${say(WORDS.nothing, this.language)}</p>` : nothing}
      <div class="row">${this.#renderDownload(false)}</div>`;
  }

  #renderSaveAs(isSure: boolean): TemplateResult {
    return html`<button type="button" @click=${() => this.#save('new', isSure)}>
      ${say(WORDS.saveAs, this.language)}
    </button>`;
  }

  #renderDownload(isSure: boolean): TemplateResult {
    const { language, name } = this;
    return html`<button type="button" @click=${() => this.#save('download', isSure)}>
      ${say(WORDS.download, language, { name })}
    </button>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { language, name, outcome } = this;
    if (outcome === 'errors') return this.#renderErrors();
    if (outcome === 'changed-meanwhile') {
      return html`<div class="mistake told">
        <p>${say(WORDS.changedMeanwhile, language, { name })}</p>
        <div class="row">
          <button type="button" class="accent" @click=${() => this.dispatchEvent(new BothEvent('see'))}>
            ${say(WORDS.seeBoth, language)}
          </button>
          ${this.#renderSaveAs(true)}
        </div>
      </div>`;
    }
    if (outcome === 'cancelled') return html`<p>${say(WORDS.cancelled, language)}</p>`;
    if (outcome === 'failed' || outcome === 'refused' || outcome === 'gone')
      return html`<p class="mistake told">${say(WORDS[outcome], language, { name })}</p>`;
    if (this.savedAt === '') return nothing;
    const words = this.savedWay === 'download' ? WORDS.downloaded : WORDS.saved;
    return html`<div class="card told">
      <p><strong>${say(words, language, { time: this.savedAt })}</strong></p>
      <p>${say(this.isFirst ? WORDS.publishFirst : WORDS.publish, language)}</p>
      ${this.snippets === '' ? nothing : html`<p><a href=${this.snippets}>${say(WORDS.insert, language)}</a></p>`}
    </div>`;
  }

  #renderErrors(): TemplateResult {
    const { language, errors, way } = this;
    const words = errors === 1 ? ERRORS_LEFT.one : ERRORS_LEFT.other;
    return html`<div class="mistake told">
      <p>${say(words, language, { number: errors })}</p>
      <div class="row">
        <button type="button" class="primary" @click=${() => this.dispatchEvent(new GoToEvent({ page: 'problems' }))}>
          ${say(WORDS.seeErrors, language)}
        </button>
        <button type="button" @click=${() => this.#save(this.#asked ?? way, true)}>
          ${say(WORDS.anyway, language)}
        </button>
      </div>
    </div>`;
  }

  #renderDrafts(): TemplateResult {
    const { language } = this;
    return html`<p class="row subtle">
      ${say(DRAFTS.kept, language)}
      <button type="button" class="plain" @click=${() => this.dispatchEvent(new DraftAnswerEvent(false))}>
        ${say(DRAFTS.stop, language)}
      </button>
    </p>`;
  }

  #save(way: SaveWay, isSure = false): void {
    this.#asked = way;
    this.dispatchEvent(new SaveEvent(way, isSure));
  }
}

defineElement('save-page', SavePageElement);
