import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import { OpenEvent } from './open-events.js';
import { WORDS } from './opening.words.js';
import { placeChoices, type PlaceChoice } from './place-choices.js';

/**
 * A field for the name or the number of a municipality or a county, with a list of what fits, and a button that makes
 * a dashboard for what was chosen. The keys are those of a combobox.
 */
export class PlaceChooserElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
      }

      label {
        display: block;
        margin-block-end: 0.25rem;
        font-weight: 600;
      }

      input {
        inline-size: 100%;
      }

      ul {
        position: absolute;
        z-index: 1;
        inset-inline: 0;
        margin-block-start: 0.25rem;
        padding: 0;
        border: 1px solid var(--editor-line-strong);
        border-radius: var(--editor-radius);
        background: var(--editor-surface);
        box-shadow: var(--editor-shadow);
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1rem;
        justify-content: space-between;
        padding: 0.5rem 0.75rem;
        cursor: pointer;
      }

      li[aria-selected='true'],
      li:hover {
        background: var(--editor-tint);
      }

      @media (forced-colors: active) {
        li[aria-selected='true'] {
          outline: 2px solid Highlight;
          outline-offset: -2px;
        }
      }

      .make {
        margin-block-start: 0.75rem;
      }
    `,
  ];

  @property() language: Language = 'nb';

  @state() private text = '';
  @state() private chosen: PlaceChoice | undefined;
  @state() private active = 0;
  @state() private isOpen = false;

  protected override render(): TemplateResult {
    const { language, chosen } = this;
    const choices = this.#choices;
    const isOpen = this.isOpen && choices.length > 0;
    return html`
      <label for="where">${say(WORDS.where, language)}</label>
      <input
        id="where"
        role="combobox"
        aria-label=${say(WORDS.where, language)}
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="places"
        aria-activedescendant=${isOpen ? `place-${this.active}` : nothing}
        aria-describedby="hint"
        .value=${this.text}
        @input=${this.#handleInput}
        @keydown=${this.#handleKey}
        @blur=${this.#close}
      />
      <ul id="places" role="listbox" aria-label=${say(WORDS.where, language)} ?hidden=${!isOpen}>
        ${choices.map((choice, index) => this.#renderChoice(choice, index))}
      </ul>
      <p id="hint" class="subtle" role="status">${this.#hint(choices)}</p>
      <button type="button" class="accent make" ?disabled=${!chosen} @click=${this.#make}>
        ${chosen ? say(WORDS.createFor, language, { place: chosen.name }) : say(WORDS.createFirst, language)}
      </button>
    `;
  }

  #renderChoice(choice: PlaceChoice, index: number): TemplateResult {
    // The keys are those of the field, which keeps the focus.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<li
      id="place-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(choice)}
    >
      <strong>${choice.name}</strong> <span class="subtle">${choice.about}</span>
    </li>`;
  }

  #hint(choices: readonly PlaceChoice[]): string {
    if (this.chosen) return this.chosen.about;
    const isUnknown = this.text.trim() !== '' && choices.length === 0;
    return say(isUnknown ? WORDS.noPlace : WORDS.chooseFirst, this.language);
  }

  get #choices(): readonly PlaceChoice[] {
    return placeChoices(this.text, this.language);
  }

  #choose(choice: PlaceChoice): void {
    [this.chosen, this.text, this.isOpen] = [choice, choice.name, false];
  }

  readonly #close = (): void => {
    this.isOpen = false;
  };

  readonly #handleInput = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    [this.isOpen, this.active, this.chosen] = [true, 0, undefined];
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const choices = this.#choices;
    const active = choices[this.active];
    if (event.key === 'Enter' && this.chosen && !this.isOpen) this.#make();
    else if (event.key === 'Escape') this.isOpen = false;
    else if (event.key === 'Enter' && active) this.#choose(active);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && choices.length > 0) {
      const step = !this.isOpen ? 0 : event.key === 'ArrowDown' ? 1 : -1;
      this.active = (this.active + step + choices.length) % choices.length;
      this.isOpen = true;
    } else return;
    event.preventDefault();
  };

  readonly #make = (): void => {
    if (this.chosen) this.dispatchEvent(new OpenEvent({ kind: 'place', code: this.chosen.code }));
  };
}

defineElement('place-chooser', PlaceChooserElement);
