import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { formatDate } from '../../locale/time.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { GoToEvent } from '../go-to-event.js';
import { SaveEvent } from './save-event.js';
import type { Saved, SaveWay } from './save-file.js';
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
  /** Whether the keeper has been told of the errors and wants to save anyway. */
  @property({ attribute: false }) outcome: Saved['kind'] | 'errors' | undefined = undefined;
  /** When it was saved: «13.20». */
  @property() savedAt = '';
  /** How it was saved. */
  @property() savedWay: SaveWay | '' = '';
  /** Whether drafts are kept; undefined where it is not known yet. */
  @property({ attribute: false }) keepsDrafts: boolean | undefined = undefined;

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

  #renderButtons(): TemplateResult {
    const { language, way, name } = this;
    const words = way === 'same' ? WORDS.saveIn : way === 'new' ? WORDS.saveAs : WORDS.download;
    return html`<div class="row">
      <button type="button" class="primary" @click=${() => this.#save(way)}>${say(words, language, { name })}</button>
      ${way === 'same' ? this.#renderSaveAs(false) : nothing}
      ${way === 'download' ? nothing : this.#renderDownload()}
    </div>`;
  }

  #renderNothing(): TemplateResult {
    return html`${this.savedAt === '' ? html`<p>${say(WORDS.nothing, this.language)}</p>` : nothing}
      <div class="row">${this.#renderDownload()}</div>`;
  }

  #renderSaveAs(isSure: boolean): TemplateResult {
    return html`<button type="button" @click=${() => this.#save('new', isSure)}>
      ${say(WORDS.saveAs, this.language)}
    </button>`;
  }

  #renderDownload(): TemplateResult {
    const { language, name } = this;
    return html`<button type="button" @click=${() => this.#save('download')}>
      ${say(WORDS.download, language, { name })}
    </button>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { language, name, outcome, errors } = this;
    if (outcome === 'errors') {
      const { one, other } = ERRORS_LEFT;
      return html`<div class="mistake told">
        <p>${say(errors === 1 ? one : other, language, { number: errors })}</p>
        <div class="row">
          <button type="button" @click=${() => this.dispatchEvent(new GoToEvent({ page: 'problems' }))}>
            ${say(WORDS.seeErrors, language)}
          </button>
          <button type="button" @click=${() => this.#save(this.way, true)}>${say(WORDS.anyway, language)}</button>
        </div>
      </div>`;
    }
    if (outcome === 'changed-meanwhile') {
      return html`<div class="mistake told">
        <p>${say(WORDS.changedMeanwhile, language, { name })}</p>
        <div class="row">
          ${this.#renderSaveAs(true)}
          <button type="button" @click=${() => this.#save('same', true)}>${say(WORDS.overwrite, language)}</button>
        </div>
      </div>`;
    }
    if (outcome === 'failed') return html`<p class="mistake told">${say(WORDS.failed, language)}</p>`;
    if (this.savedAt === '') return nothing;
    const words = this.savedWay === 'download' ? WORDS.downloaded : WORDS.saved;
    return html`<div class="card told">
      <p><strong>${say(words, language, { time: this.savedAt })}</strong></p>
      <p>${say(WORDS.publish, language)}</p>
    </div>`;
  }

  #renderDrafts(): TemplateResult {
    const { language } = this;
    return html`<p class="row subtle">
      ${say(WORDS.draftKept, language)}
      <button type="button" class="plain" @click=${() => this.dispatchEvent(new DraftAnswerEvent(false))}>
        ${say(WORDS.draftStop, language)}
      </button>
    </p>`;
  }

  #save(way: SaveWay, isSure = false): void {
    this.dispatchEvent(new SaveEvent(way, isSure));
  }
}

/** The keeper said whether drafts are to be kept on this machine. */
export class DraftAnswerEvent extends Event {
  static readonly type = 'draft-answer';

  constructor(readonly isAllowed: boolean) {
    super(DraftAnswerEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-answer': DraftAnswerEvent;
  }
}

defineElement('save-page', SavePageElement);
