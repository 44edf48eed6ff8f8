import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { valueAt } from '../../feed/checks/place.js';
import type { Language } from '../../feed/feed.js';
import { withMoved } from '../../feed-file/edited-value.js';
import { say } from '../../locale/catalogue.js';
import { Announcer } from '../../widget/controls/announcer.js';
import { defineElement } from '../../widget/define-element.js';
import { controlStyles } from '../control.styles.js';
import type { Collection } from '../editor-place.js';
import { FeedChangeEvent } from '../events/feed-change-event.js';
import { GoToEvent } from '../events/go-to-event.js';
import type { FormProblem } from './form-problem.js';
import { itemListOf, removalQuestion, type ItemList, type ListItem } from './item-list.view.js';
import { listStyles } from './item-list.styles.js';
import { withCopy, withKnownFactors, withNewItem, withoutItem } from './items/item-edits.view.js';
import { nameOfItem } from './items/item-name.view.js';
import { dragRow } from './ordering/drag-row.js';
import { orderingStyles } from './ordering/ordering.styles.js';
import { CopiedTexts } from './texts/copied-texts.js';
import { baseLanguageOf } from './texts/written-text.view.js';
import { FORM, LIST } from './words/form.words.js';
import { ITEM_WORDS } from './words/items.words.js';

/**
 * A list of the feed: its items in their order, which can be changed, with what each of them lacks.
 *
 * @tag item-list
 * @fires {FeedChangeEvent} feed-change - An item was made, copied, moved or removed.
 * @fires {GoToEvent} go-to - Somebody wants to see an item.
 */
export class ItemListElement extends LitElement {
  static override styles = [controlStyles, orderingStyles, listStyles];

  /** The whole feed, as a plain value. */
  @property({ attribute: false }) feed: unknown;

  /** Which list of the feed. */
  @property() collection: Collection = 'focusAreas';

  /** The language of the editor. */
  @property() language: Language = 'nb';

  /** The languages that the feed is written in. */
  @property({ attribute: false }) contentLanguages!: readonly Language[];

  /** What is to be told beside the items. */
  @property({ attribute: false }) problems: readonly FormProblem[] = [];

  /** The texts that have been begun with those of the feed's own language, of all forms. */
  @property({ attribute: false }) copied = new CopiedTexts();

  /** The item whose removal is asked about. */
  @state() private asked: number | undefined;

  #focusTarget: string | undefined;
  readonly #announcer = new Announcer(this);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('collection') || changed.has('feed')) this.asked = undefined;
  }

  override updated(): void {
    const target =
      this.#focusTarget === undefined ? null : this.renderRoot.querySelector<HTMLElement>(this.#focusTarget);
    if (!target) return;
    this.#focusTarget = undefined;
    target.focus();
  }

  override render(): TemplateResult {
    const { feed, collection, language, problems, copied } = this;
    const content = this.contentLanguages;
    const options = { language, base: baseLanguageOf(feed), content, problems, copied };
    const list = itemListOf(feed, collection, options);
    return html`<div class="head">
        <div><h1 id="title" tabindex="-1">${list.title}</h1>
        ${list.items.length > 0 ? html`<p class="subtle">${list.count}</p>` : nothing}</div>
        ${list.items.length > 0 ? this.#renderAdd(list) : nothing}
      </div>
      ${list.items.length > 0 ? this.#renderItems(list) : this.#renderEmpty(list)}
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>`;
  }

  #renderItems({ title, items }: ItemList): TemplateResult {
    return html`<ol class="items card items-card" aria-label=${title}>
      ${items.map((item, index) => this.#renderItem(item, index, items.length))}
    </ol>`;
  }

  #renderEmpty(list: ItemList): TemplateResult {
    const own = say(ITEM_WORDS.factors.add, this.language);
    const other = html`<button type="button" @click=${() => this.#add()}>${own}</button>`;
    return html`<div class="card empty"><p>${list.count}</p>${this.#renderAdd(list)}
      ${this.collection === 'factors' ? other : nothing}</div>`;
  }

  #renderAdd({ add, items }: ItemList): TemplateResult {
    const isModel = this.collection === 'factors' && items.length === 0;
    return html`<button type="button" id="add" class=${items.length === 0 ? 'primary' : ''}
      @click=${() => (isModel ? this.#addFactors() : this.#add())}>${items.length === 0 ? '' : '+ '}${add}</button>`;
  }

  #renderItem({ name, marks }: ListItem, index: number, count: number): TemplateResult {
    const { language, collection } = this;
    const steps = [collection, index];
    return html`<li class="item">
      <span class="handle" aria-hidden="true" title=${say(LIST.drag, language)}
        @pointerdown=${(event: PointerEvent) => this.#drag(event, index)}></span>
      <button type="button" class="plain name" @click=${() => this.#goTo(steps)}>${name}</button>
      <span class="marks">${marks.map(
        ({ text, isMistake }) => html`<span class="chip ${isMistake ? 'mistake' : 'notice'}">${text}</span>`,
      )}</span>
      ${this.#renderTools(name, index, count)}
      ${this.asked === index ? this.#renderQuestion(index) : nothing}
    </li>`;
  }

  #renderTools(name: string, index: number, count: number): TemplateResult {
    const { language } = this;
    const move = (to: number, button: string) => () => {
      if (to >= 0 && to < count) this.#move(index, to, button);
    };
    return html`<span class="tools">
      <button type="button" class="up" aria-disabled=${index === 0 ? 'true' : 'false'}
        aria-label=${say(FORM.up, language, { name })} @click=${move(index - 1, 'up')}>↑</button>
      <button type="button" class="down" aria-disabled=${index === count - 1 ? 'true' : 'false'}
        aria-label=${say(FORM.down, language, { name })} @click=${move(index + 1, 'down')}>↓</button>
      <button type="button" aria-label=${say(LIST.copyWhat, language, { name })}
        @click=${() => this.#copy(index)}>${say(LIST.copy, language)}</button>
      <button type="button" class="remove" aria-label=${say(FORM.removeWhat, language, { name })}
        aria-expanded=${this.asked === index ? 'true' : nothing}
        @click=${() => this.#askOrRemove(index)}>${say(FORM.remove, language)}</button>
    </span>`;
  }

  #renderQuestion(index: number): unknown {
    const { language } = this;
    const asked = removalQuestion(this.feed, this.collection, index, language);
    if (!asked) return nothing;
    return html`<div class="notice question" role="group" aria-labelledby="question" @keydown=${this.#handleKey}>
      <p id="question"><strong>${asked.question}</strong> ${asked.usage} ${asked.warning}</p>
      <div class="row">
        <button type="button" class="answer"
          @click=${() => this.#remove(index, true)}>${say(LIST.removeAll, language)}</button>
        <button type="button" @click=${() => this.#remove(index, false)}>${say(LIST.keepReferences, language)}</button>
        <button type="button" @click=${() => this.#cancel(index)}>${say(LIST.cancel, language)}</button>
      </div>
    </div>`;
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.asked === undefined) return;
    event.stopPropagation();
    this.#cancel(this.asked);
  };

  #cancel(index: number): void {
    this.asked = undefined;
    this.#focusLater(`.item:nth-child(${index + 1}) .remove`);
  }

  #goTo(steps: readonly (string | number)[]): void {
    this.dispatchEvent(new GoToEvent({ page: 'item', steps }));
  }

  #add(): void {
    const { value, index } = withNewItem(this.feed, this.collection);
    this.#change(value, say(ITEM_WORDS[this.collection].add, this.language));
    this.#goTo([this.collection, index]);
  }

  #addFactors(): void {
    this.#change(withKnownFactors(this.feed), say(LIST.factorsMade, this.language));
    this.#focusLater('.name');
  }

  #copy(index: number): void {
    const name = this.#nameOf(index);
    const copy = withCopy(this.feed, this.collection, index);
    this.#change(copy.value, say(LIST.copied, this.language, { name }));
    this.#announcer.say(say(LIST.copied, this.language, { name }));
    this.#focusLater(`.item:nth-child(${copy.index + 1}) .name`);
  }

  #drag(event: PointerEvent, index: number): void {
    const list = (event.currentTarget as Element).closest('.items');
    if (list) dragRow(event, { list, index, drop: (to) => this.#move(index, to, 'name') });
  }

  #move(from: number, to: number, focused: string): void {
    const name = this.#nameOf(from);
    const list = valueAt(this.feed, [this.collection]);
    const count = Array.isArray(list) ? list.length : 0;
    this.#change(withMoved(this.feed, [this.collection], from, to), say(LIST.movedAction, this.language, { name }));
    this.#announcer.say(say(FORM.moved, this.language, { name, number: to + 1, count }));
    this.#focusLater(`.item:nth-child(${to + 1}) .${focused}`);
  }

  #askOrRemove(index: number): void {
    if (removalQuestion(this.feed, this.collection, index, this.language) === undefined) this.#remove(index, false);
    else if (this.asked === index) this.#cancel(index);
    else {
      this.asked = index;
      this.#focusLater('.answer');
    }
  }

  #remove(index: number, withThose: boolean): void {
    const name = this.#nameOf(index);
    const value = withoutItem(this.feed, this.collection, index, withThose);
    const left = valueAt(value, [this.collection]);
    const count = Array.isArray(left) ? left.length : 0;
    this.#change(value, say(LIST.removedAction, this.language, { name }));
    this.#announcer.say(say(FORM.removed, this.language, { name }));
    this.#focusLater(count === 0 ? '#add' : `.item:nth-child(${Math.min(index, count - 1) + 1}) .name`);
  }

  #nameOf(index: number): string {
    return nameOfItem(this.feed, this.collection, index, this.language);
  }

  #change(value: unknown, action: string): void {
    if (value !== this.feed) this.dispatchEvent(new FeedChangeEvent(value, action));
  }

  #focusLater(selector: string): void {
    this.#focusTarget = selector;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'item-list': ItemListElement;
  }
}

defineElement('item-list', ItemListElement);
