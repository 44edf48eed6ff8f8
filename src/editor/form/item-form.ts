import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { valueAt, type Step } from '../../feed/checks/place.js';
import type { Language } from '../../feed/feed.js';
import { languageOf } from '../../feed/localized-text.js';
import { say } from '../../locale/catalogue.js';
import { withValue } from '../../feed-file/edited-value.js';
import { Announcer } from '../../widget/controls/announcer.js';
import { searchFieldStyles } from '../../widget/search/search-field.styles.js';
import { defineElement } from '../../widget/define-element.js';
import { paletteStyles } from '../../widget/frame/palette.styles.js';
import { controlStyles } from '../control.styles.js';
import { FeedChangeEvent } from '../events/feed-change-event.js';
import { GoToEvent } from '../events/go-to-event.js';
import { rareIn } from './arrangement.view.js';
import { fieldControlStyles } from './fields/controls.styles.js';
import { renderField } from './fields/field.js';
import { idOf, type FormContext } from './fields/form-context.js';
import { fieldsOfObject } from './fields/object-fields.js';
import { kindOfForm } from './form-kind.view.js';
import { formPageOf, firstBeside, translationsOf, type Translations } from './form-page.view.js';
import type { FormProblem } from './form-problem.js';
import { formStyles } from './form.styles.js';
import { FormVisit } from './form-visit.js';
import { renderFormHead } from './form-head.js';
import { withoutTidily } from './references/references.view.js';
import { orderingStyles } from './ordering/ordering.styles.js';
import { CopiedTexts } from './texts/copied-texts.js';
import { baseLanguageOf } from './texts/written-text.view.js';
import { renderLanguages, renderMissing } from './translations.js';
import { FORM } from './words/form.words.js';

/**
 * The form of an item of the feed, of the strategy, or of the file itself. It is made from the description of the feed;
 * it shows the feed that it is given and hands on a new one with each change.
 *
 * @tag item-form
 * @fires {FeedChangeEvent} feed-change - Somebody has written or chosen something.
 * @fires {GoToEvent} go-to - Somebody wants to see a list or another item.
 */
export class ItemFormElement extends LitElement {
  static override styles = [
    controlStyles,
    searchFieldStyles,
    paletteStyles,
    orderingStyles,
    fieldControlStyles,
    formStyles,
  ];

  /** The whole feed, as a plain value. */
  @property({ attribute: false }) feed: unknown;

  /** Where the form stands: `['focusAreas', 1]`, `['strategy']`, or nothing for the file itself. */
  @property({ attribute: false }) steps: readonly Step[] = [];

  /** The language of the editor. */
  @property() language: Language = 'nb';

  /** The languages that the feed is written in. */
  @property({ attribute: false }) contentLanguages!: readonly Language[];

  /** What is to be told beside the fields. */
  @property({ attribute: false }) problems: readonly FormProblem[] = [];

  /** The texts that have been begun with those of the feed's own language, of all forms. */
  @property({ attribute: false }) copied = new CopiedTexts();

  /** What gets the focus when it is set: the steps from the form to a field. */
  @property({ attribute: false }) field: readonly Step[] | undefined;

  /** The language beside the feed's own: null for none, undefined as long as nobody has chosen. */
  @state() private beside: Language | null | undefined;

  #visit = new FormVisit();
  #focusTarget: string | undefined;
  readonly #announcer = new Announcer(this);

  /** Where the focus goes inside a shadow root is told inside it only. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('focusin', (event) => this.#handleFocus(event));
    return root;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('steps') && String(changed.get('steps')) !== String(this.steps)) this.#begin(changed);
    if (this.beside === undefined)
      this.beside = firstBeside(this.feed, this.steps, { ...this.#languages(), content: this.#content() });
    if (changed.has('field') && this.field) this.#wantField(this.field);
  }

  override updated(): void {
    const target = this.#focusTarget === undefined ? null : this.#elementFor(this.#focusTarget);
    if (!target) return;
    this.#focusTarget = undefined;
    for (let outer: Element | null | undefined = target; outer; outer = outer.parentElement)
      if (outer instanceof HTMLDetailsElement) outer.open = true;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const { feed, steps, language } = this;
    const context = this.#context();
    const { beside } = context;
    const translations = translationsOf(feed, steps, {
      ...this.#languages(),
      beside,
      content: this.#content(),
    });
    return html`${renderFormHead(formPageOf(feed, steps, language), language, context.goTo)}
      ${renderMissing(translations, language, context.focusLater, context)}
      <form class="card frame" autocomplete="off" @submit=${keepHere}>
        ${this.#renderLanguages(translations, context)}
        ${fieldsOfObject(context, kindOfForm(steps), steps)}
      </form>
      <p class="visually-hidden" role="status">${this.#announcer.text}</p>`;
  }

  #renderLanguages(translations: Translations, { base, beside }: FormContext): unknown {
    const choose = (language: Language | null) => {
      this.beside = language;
    };
    return renderLanguages(translations, { language: this.language, base, beside, choose });
  }

  #languages(): { readonly language: Language; readonly base: Language; readonly copied: CopiedTexts } {
    return { language: this.language, base: baseLanguageOf(this.feed), copied: this.copied };
  }

  #content(): readonly Language[] {
    return this.contentLanguages;
  }

  #context(): FormContext {
    const visit = this.#visit;
    const feed = () => this.feed;
    const context: FormContext = {
      // What is done is done to the newest feed, also before that has been rendered.
      get feed() {
        return feed();
      },
      ...this.#languages(),
      beside: this.beside ?? undefined,
      problems: this.problems,
      render: (place) => html`${renderField(context, place)}`,
      rareIn: (kind, steps) => visit.rareAt(steps, () => rareIn(kind, valueAt(this.feed, steps))),
      isOpen: (steps) => visit.isOpen(steps, valueAt(this.feed, steps) !== undefined),
      setOpen: (steps, isOpen) => {
        visit.setOpen(steps, isOpen);
        this.requestUpdate();
      },
      draft: (steps) => visit.draft(steps, valueAt(this.feed, steps)),
      setDraft: (steps, text, value) => {
        visit.setDraft(steps, text, value);
        this.requestUpdate();
      },
      write: (steps, next, label) => this.#write(steps, next, label),
      change: (value, action) => this.#change(value, action),
      focusLater: (id) => {
        this.#focusTarget = id;
        this.requestUpdate();
      },
      say: (text) => this.#announcer.say(text),
      goTo: (place) => this.dispatchEvent(new GoToEvent(place)),
      requestUpdate: () => this.requestUpdate(),
    };
    return context;
  }

  #write(steps: readonly Step[], next: unknown, label: string): void {
    const { feed, language } = this;
    const kept = this.steps.length > 1 ? this.steps.length : 0;
    const value = next === undefined ? withoutTidily(feed, steps, kept) : withValue(feed, steps, next);
    if (value === feed) return;
    const { title, list } = formPageOf(feed, this.steps, language);
    const action = list
      ? say(FORM.changedIn, language, { field: label, name: title })
      : say(FORM.changed, language, { field: label });
    this.#change(this.#visit.withIds(value, feed, steps), action, this.#visit.togetherFor(steps));
  }

  #change(value: unknown, action: string, together?: string): void {
    if (value !== this.feed) this.dispatchEvent(new FeedChangeEvent(value, action, together));
  }

  /** The focus is wanted in a field. That of a language is shown beside the feed's own. */
  #wantField(field: readonly Step[]): void {
    const { base } = this.#languages();
    const language = languageOf(String(field.at(-1)));
    const isText = language !== undefined && field.length > 1;
    if (isText && language !== base) this.beside = language;
    this.#focusTarget = isText
      ? idOf([...this.steps, ...field.slice(0, -1)], language)
      : `${idOf([...this.steps, ...field])} first`;
  }

  /** Another form: what was open, being typed or waited for was of the one before. */
  #begin(changed: PropertyValues<this>): void {
    this.#visit = new FormVisit();
    this.#focusTarget = undefined;
    const hadFocus = this.shadowRoot?.activeElement !== null && changed.get('steps') !== undefined;
    if (hadFocus && this.hasUpdated) this.#focusTarget = 'title';
  }

  #elementFor(target: string): HTMLElement | null {
    const [id = '', first] = target.split(' ');
    const element = this.shadowRoot?.getElementById(id) ?? null;
    if (first === undefined || element?.matches(CONTROL)) return element;
    return element?.querySelector<HTMLElement>(CONTROL) ?? null;
  }

  #handleFocus(event: Event): void {
    const { target } = event;
    this.#focusTarget = undefined;
    if (target instanceof Element) this.#visit.enter(target.id);
  }
}

/** What can be written in or chosen with. */
const CONTROL = 'input, textarea, select, button:not(.tool)';

function keepHere(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'item-form': ItemFormElement;
  }
}

defineElement('item-form', ItemFormElement);
