import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';

import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import { defineElement } from '../../../widget/define-element.js';
import { controlStyles } from '../../control.styles.js';
import { WORDS } from './new-dashboard.words.js';
import { placeChoices, type PlaceChoice } from './place-choices.js';

/** A place has been chosen, or none any more. */
export class PlaceEvent extends Event {
  static readonly type = 'place-choose';

  constructor(readonly choice: PlaceChoice | undefined) {
    super(PlaceEvent.type, { bubbles: true });
  }
}

/**
 * A field for the name or the number of a place, with a list of what fits. The keys are those of a combobox; Enter on
 * what has been chosen is left to the form around it.
 */
export class PlaceFieldElement extends LitElement {
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
    `,
  ];

  @property() language: Language = 'nb';
  @property() label = '';
  /** What stands below the field while nothing is chosen. */
  @property() hint = '';
  /** Whether only municipalities are offered. */
  @property({ type: Boolean }) municipalities = false;
  /** Numbers of places that are not offered. */
  @property({ attribute: false }) without: readonly string[] = [];
  /** Whether the field is emptied for the next place when one has been chosen. */
  @property({ type: Boolean }) many = false;

  @state() private text = '';
  @state() private chosen: PlaceChoice | undefined;
  @state() private active = 0;
  @state() private isOpen = false;

  @query('input') private readonly input!: HTMLInputElement;

  override focus(): void {
    this.input.focus();
  }

  protected override render(): TemplateResult {
    const choices = this.#choices;
    const isOpen = this.isOpen && choices.length > 0;
    return html`
      <label for="where">${this.label}</label>
      <input
        id="where"
        role="combobox"
        aria-label=${this.label}
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
      <ul id="places" role="listbox" aria-label=${this.label} ?hidden=${!isOpen}>
        ${choices.map((choice, index) => this.#renderChoice(choice, index))}
      </ul>
      <p id="hint" class="subtle" role="status">${this.#hint(choices)}</p>
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
    return isUnknown ? say(WORDS.noPlace, this.language) : this.hint;
  }

  get #choices(): readonly PlaceChoice[] {
    return placeChoices(this.text, this.language, { hasCounties: !this.municipalities, without: this.without });
  }

  #choose(choice: PlaceChoice): void {
    [this.chosen, this.text, this.isOpen] = this.many ? [undefined, '', false] : [choice, choice.name, false];
    this.active = 0;
    this.dispatchEvent(new PlaceEvent(choice));
  }

  readonly #close = (): void => {
    this.isOpen = false;
  };

  readonly #handleInput = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    const wasChosen = this.chosen !== undefined;
    [this.isOpen, this.active, this.chosen] = [true, 0, undefined];
    if (wasChosen) this.dispatchEvent(new PlaceEvent(undefined));
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    const choices = this.#choices;
    const active = choices[this.active];
    if (event.key === 'Escape' && this.isOpen) this.isOpen = false;
    else if (event.key === 'Enter' && active && !this.chosen) this.#choose(active);
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && choices.length > 0) {
      const step = !this.isOpen ? 0 : event.key === 'ArrowDown' ? 1 : -1;
      this.active = (this.active + step + choices.length) % choices.length;
      this.isOpen = true;
    } else return;
    event.preventDefault();
    // What is chosen with Enter is not sent off with the same stroke.
    event.stopPropagation();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'place-field': PlaceFieldElement;
  }
  interface HTMLElementEventMap {
    'place-choose': PlaceEvent;
  }
}

defineElement('place-field', PlaceFieldElement);
