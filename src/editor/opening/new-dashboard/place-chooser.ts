import { css, html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import type { Language } from '../../../feed/shape/widget-words.js';
import { say } from '../../../locale/catalogue.js';
import { defineElement } from '../../../widget/define-element.js';
import { controlStyles } from '../../control.styles.js';
import { OpenEvent } from '../open-events.js';
import { WORDS } from './new-dashboard.words.js';
import type { PlaceChoice } from './place-choices.js';
import type { PlaceEvent } from './place-field.js';
import './place-field.js';
import './region-maker.js';

/**
 * What a new dashboard is for: a municipality or a county, which one field and one button make; or, for those who ask,
 * a region of several municipalities.
 */
export class PlaceChooserElement extends LitElement {
  static override styles = [
    controlStyles,
    css`
      .make {
        margin-block: 0.75rem;
      }

      region-maker {
        margin-block-start: 0.5rem;
      }
    `,
  ];

  @property() language: Language = 'nb';

  @state() private chosen: PlaceChoice | undefined;
  @state() private isRegion = false;

  protected override render(): TemplateResult {
    const { language, isRegion } = this;
    return html`
      <div ?hidden=${isRegion}>${this.#renderOne()}</div>
      <button type="button" class="plain" aria-expanded=${isRegion} @click=${this.#toggle}>
        ${say(isRegion ? WORDS.one : WORDS.several, language)}
      </button>
      <region-maker .language=${language} ?hidden=${!isRegion}></region-maker>
    `;
  }

  #renderOne(): TemplateResult {
    const { language, chosen } = this;
    return html`<place-field
        .language=${language}
        .label=${say(WORDS.where, language)}
        .hint=${say(WORDS.chooseFirst, language)}
        @place-choose=${this.#handlePlace}
        @keydown=${this.#handleKey}
      ></place-field>
      <button type="button" class="primary make" ?disabled=${!chosen} @click=${this.#make}>
        ${chosen ? say(WORDS.createFor, language, { place: chosen.name }) : say(WORDS.createFirst, language)}
      </button>`;
  }

  readonly #toggle = (): void => {
    this.isRegion = !this.isRegion;
  };

  readonly #handlePlace = ({ choice }: PlaceEvent): void => {
    this.chosen = choice;
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') this.#make();
  };

  readonly #make = (): void => {
    if (this.chosen) this.dispatchEvent(new OpenEvent({ kind: 'place', code: this.chosen.code }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'place-chooser': PlaceChooserElement;
  }
}

defineElement('place-chooser', PlaceChooserElement);
