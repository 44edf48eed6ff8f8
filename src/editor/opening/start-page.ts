import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { GoToEvent } from '../events/go-to-event.js';
import type { Draft, ForeignDraft } from '../saving/drafts/draft.js';
import { hasFiles } from './files/dropped-file.js';
import { OpenEvent, type OpenWish } from './open-events.js';
import { EXAMPLES } from './examples.words.js';
import { WAY, WORDS } from './opening.words.js';
import { WORDS as OTHER_WORDS } from './files/other-file.words.js';
import './new-dashboard/place-chooser.js';
import { startPageStyles } from './start-page.styles.js';
import { renderWaitingDrafts } from './waiting-drafts.js';

/** What is told on the start page besides what can be opened. */
export interface StartNotice {
  readonly text: string;
  /** Whether there are figures that could be taken into a feed. */
  readonly hasFigures: boolean;
}

/** Where a keeper begins: a file, an address, an example, or a new dashboard. */
export class StartPageElement extends LitElement {
  static override styles = [controlStyles, startPageStyles];

  @property() language: Language = 'nb';
  /** ISO date of the keeper. */
  @property() today = '';
  /** Work that waits: from the last time, from a tab that was lost, or put aside. */
  @property({ attribute: false }) drafts: readonly (Draft | ForeignDraft)[] = [];
  /** Why something could not be opened. */
  @property({ attribute: false }) notice: StartNotice | undefined = undefined;
  /** Name of the file that is open besides; empty for none. */
  @property() current = '';
  /** Whether an address is being fetched. */
  @property({ type: Boolean }) busy = false;
  /** The file names of the examples that there are. */
  @property({ attribute: false }) examples: readonly string[] = [];

  @state() private isDropping = false;

  protected override render(): TemplateResult {
    const { language } = this;
    return html`
      <h1 tabindex="-1">${say(WORDS.title, language)}</h1>
      <p class="lead">${say(WORDS.lead, language)}</p>
      <div role="alert">${this.notice ? this.#renderNotice(this.notice) : nothing}</div>
      ${this.#renderDrafts()} ${this.current === '' ? nothing : this.#renderCurrent()}
      <div class="ways">${this.#renderOpen()} ${this.#renderCreate()}</div>
      ${this.#renderExamples()}
      <h2 class="visually-hidden">${say(WORDS.way, language)}</h2>
      <ol class="way">
        ${WAY.map(
          ([what, how]) =>
            html`<li>
              <strong>${say(what, language)}</strong> <span class="subtle">${say(how, language)}</span>
            </li>`,
        )}
      </ol>
    `;
  }

  #renderNotice({ text, hasFigures }: StartNotice): TemplateResult {
    return html`<div class="mistake told">
      <p>${text}</p>
      ${
        hasFigures
          ? html`<button type="button" @click=${() => this.#wish({ kind: 'take-figures' })}>
              ${say(OTHER_WORDS.take, this.language)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderDrafts(): TemplateResult | typeof nothing {
    const { drafts, language, today } = this;
    if (drafts.length === 0) return nothing;
    return renderWaitingDrafts({ drafts, language, today, handleWish: (wish) => this.#wish(wish) });
  }

  #renderCurrent(): TemplateResult {
    const { language } = this;
    const goOn = () => this.dispatchEvent(new GoToEvent({ page: 'figures', indicator: 0 }));
    return html`<section class="card told">
      <p>${say(WORDS.current, language, { name: this.current })}</p>
      <button type="button" @click=${goOn}>${say(WORDS.goOn, language)}</button>
    </section>`;
  }

  #renderOpen(): TemplateResult {
    const { language } = this;
    return html`<section class="card" aria-labelledby="open">
      <h2 id="open">${say(WORDS.open, language)}</h2>
      <p class="subtle">${say(WORDS.openHelp, language)}</p>
      <div
        class="drop ${this.isDropping ? 'over' : ''}"
        @dragover=${this.#handleDragOver}
        @dragleave=${this.#handleDragEnd}
        @drop=${this.#handleDragEnd}
      >
        <button type="button" class="accent" @click=${() => this.#wish({ kind: 'pick' })}>
          ${say(WORDS.choose, language)}
        </button>
        <p class="subtle">${say(WORDS.drop, language)}</p>
      </div>
      <form @submit=${this.#handleSubmit}>
        <label for="address">${say(WORDS.onNet, language)}</label>
        <div class="address">
          <input
            id="address"
            name="address"
            type="text"
            inputmode="url"
            autocomplete="url"
            spellcheck="false"
            aria-describedby="address-help"
            placeholder="https://"
          />
          <button type="submit" ?disabled=${this.busy}>
            ${say(this.busy ? WORDS.fetching : WORDS.fetch, language)}
          </button>
        </div>
        <p id="address-help" class="subtle">${say(WORDS.fetchHelp, language)}</p>
      </form>
    </section>`;
  }

  #renderCreate(): TemplateResult {
    const { language } = this;
    return html`<section class="card" aria-labelledby="create">
      <h2 id="create">${say(WORDS.create, language)}</h2>
      <p class="subtle">${say(WORDS.createHelp, language)}</p>
      <place-chooser .language=${language}></place-chooser>
    </section>`;
  }

  #renderExamples(): TemplateResult | typeof nothing {
    const { language } = this;
    const examples = EXAMPLES.filter(({ file }) => this.examples.includes(file));
    if (examples.length === 0) return nothing;
    return html`<h2 id="examples">${say(WORDS.examples, language)}</h2>
      <ul class="examples" aria-labelledby="examples">
        ${examples.map(
          ({ file, name, about }) =>
            html`<li>
              <button type="button" @click=${() => this.#wish({ kind: 'example', name: file })}>
                <strong>${name}</strong> <span class="subtle">${say(about, language)}</span>
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #wish(wish: OpenWish): void {
    this.dispatchEvent(new OpenEvent(wish));
  }

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = new FormData(event.currentTarget as HTMLFormElement).get('address');
    if (typeof address === 'string' && address.trim() !== '') this.#wish({ kind: 'address', address });
  };

  /** Files are opened wherever they are dropped (`FileDrops`); here it is shown that they are. */
  readonly #handleDragOver = (event: DragEvent): void => {
    this.isDropping = hasFiles(event);
  };

  readonly #handleDragEnd = (): void => {
    this.isDropping = false;
  };
}

defineElement('start-page', StartPageElement);
