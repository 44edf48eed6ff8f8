import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { valueAt, type Step } from '../../feed/checks/place.js';
import { propertyOf } from '../../feed/checks/placed-items.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import { COLLECTION_NAMES } from '../collection.words.js';
import { controlStyles } from '../control.styles.js';
import type { Cell, Collection } from '../editor-place.js';
import { fragmentOf } from '../navigation/place-address.js';
import { nameOfThing } from '../problems/problem-sentence.js';

/** The figures of an indicator. */
export class FiguresPageElement extends LitElement {
  static override styles = [controlStyles];

  @property() language: Language = 'nb';
  @property({ attribute: false }) feed: unknown = undefined;
  @property({ type: Number }) indicator = 0;
  @property({ attribute: false }) cell: Cell | undefined = undefined;

  protected override render(): TemplateResult {
    const indicator = valueAt(this.feed, ['indicators', this.indicator]);
    return html`<h1 tabindex="-1">${nameOfThing(indicator, this.language)}</h1>`;
  }
}

/** All things of a kind. */
export class ItemListElement extends LitElement {
  static override styles = [controlStyles];

  @property() language: Language = 'nb';
  @property({ attribute: false }) feed: unknown = undefined;
  @property() collection: Collection = 'regions';

  protected override render(): TemplateResult {
    const items = propertyOf(this.feed, this.collection);
    const all: readonly unknown[] = Array.isArray(items) ? items : [];
    return html`<h1 tabindex="-1">${say(COLLECTION_NAMES[this.collection], this.language)}</h1>
      <ul>
        ${all.map((item, index) => {
          const fragment = fragmentOf({ page: 'item', steps: [this.collection, index] });
          return html`<li><a href=${fragment}>${nameOfThing(item, this.language) || index + 1}</a></li>`;
        })}
      </ul>`;
  }
}

/** The form of one thing. */
export class ItemFormElement extends LitElement {
  static override styles = [controlStyles];

  @property() language: Language = 'nb';
  @property({ attribute: false }) feed: unknown = undefined;
  @property({ attribute: false }) steps: readonly Step[] = [];
  @property({ attribute: false }) field: readonly Step[] | undefined = undefined;

  protected override render(): TemplateResult {
    return html`<h1 tabindex="-1">${nameOfThing(valueAt(this.feed, this.steps), this.language)}</h1>`;
  }
}

defineElement('figures-page', FiguresPageElement);
defineElement('item-list', ItemListElement);
defineElement('item-form', ItemFormElement);
