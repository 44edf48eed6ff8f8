import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

import { LANGUAGES, type Language } from '../../feed/shape/widget-words.js';
import { say, type Entry } from '../../locale/catalogue.js';
import { defineElement } from '../../widget/define-element.js';
import type { ItemSelectEvent } from '../../widget/events.js';
import '../../five-factor-map/five-factor-map.js';
import '../../focus-area-wheel/focus-area-wheel.js';
import '../../kpi-jobs-value/kpi-jobs-value.js';
import { controlStyles } from '../control.styles.js';
import type { EditorPlace } from '../editor-place.js';
import { GoToEvent } from '../events/go-to-event.js';
import { previewPaneStyles } from './preview-pane.styles.js';
import { LANGUAGE_NAMES, WORDS } from './preview.words.js';
import { TrailingFeed } from './trailing-feed.js';
import { placeOfItem, selectedAt, widgetOfPlace, WIDGETS, type PreviewWidget } from './widget-of-place.js';

/** The widgets share region and choice, as they do on the keeper's page, and keep them while the feed changes. */
const GROUP = 'samspill-editor';

/** Milliseconds after a change when the new summary is read aloud: not at every letter. */
const QUIET = 1_000;

/**
 * What readers will see, beside what is edited: the widget that shows it, with the feed as it is now, in the width of a
 * phone or a screen. It never takes the focus.
 */
export class PreviewPaneElement extends LitElement {
  static override styles = [controlStyles, previewPaneStyles];

  @property() language: Language = 'nb';
  @property({ attribute: false }) feed: unknown = undefined;
  /** The feed as it would be if the keeper took what is proposed; undefined where nothing is. */
  @property({ attribute: false }) proposed: unknown = undefined;
  @property({ attribute: false }) place: EditorPlace = { page: 'start' };

  @state() private widget: PreviewWidget = 'figures';
  @state() private width: 'phone' | 'screen' = 'phone';
  @state() private shows: 'now' | 'proposed' = 'proposed';
  @state() private readersLanguage: Language | undefined;
  @state() private announcement = '';

  @query('.paper') private readonly paper!: HTMLElement;
  @query('.window') private readonly frame!: HTMLElement;

  readonly #trailing = new TrailingFeed(this);
  #selectedIn: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #summary = '';
  readonly #sizes = new ResizeObserver(() => this.#fit());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('place')) this.widget = widgetOfPlace(this.place) ?? this.widget;
    if (changed.has('proposed') && changed.get('proposed') === undefined) this.shows = 'proposed';
    // What was told is of another feed, or in another language.
    if (['language', 'readersLanguage', 'proposed', 'feed'].some((name) => changed.has(name))) this.announcement = '';
    this.#trailing.follow(this.proposed !== undefined && this.shows === 'proposed' ? this.proposed : this.feed);
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.frame);
    this.#sizes.observe(this.paper);
  }

  protected override updated(changed: PropertyValues): void {
    this.#fit();
    const isOtherFeed = this.#selectedIn !== this.#trailing.shown;
    if (changed.has('language') || changed.has('readersLanguage')) this.#beginAnew();
    else if (isOtherFeed) this.#scheduleAnnouncement();
    if (changed.has('place') || this.#selectedIn === undefined) this.#select();
    this.#selectedIn = this.#trailing.shown;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override render(): TemplateResult {
    const { language, width } = this;
    return html`
      <div class="controls">
        <h2>${say(WORDS.title, language)}</h2>
        ${this.proposed === undefined ? nothing : this.#renderTime()}
        ${this.#renderChoice(WORDS.widget, WIDGETS, this.widget, this.#showWidget)}
        <div class="row">
          ${this.#renderChoice(WORDS.width, ['phone', 'screen'] as const, width, this.#showWidth)}
          ${this.#renderLanguages()}
        </div>
        <p class="subtle">${say(WORDS.choose, language)}</p>
      </div>
      <p class="visually-hidden" role="status">${this.announcement}</p>
      <div class="window">
        <div class="paper ${width}" lang=${this.readersLanguage ?? language} @item-select=${this.#handleSelect}>
          ${this.#renderWidget()}
        </div>
      </div>
    `;
  }

  #renderTime(): TemplateResult {
    return this.#renderChoice(WORDS.time, ['now', 'proposed'] as const, this.shows, this.#showTime);
  }

  #renderChoice<T extends keyof typeof WORDS>(
    name: Entry,
    choices: readonly T[],
    chosen: T,
    choose: (choice: T) => void,
  ): TemplateResult {
    const { language } = this;
    return html`<div class="choice" role="group" aria-label=${say(name, language)}>
      ${choices.map(
        (choice) =>
          html`<button type="button" aria-pressed=${choice === chosen} @click=${() => choose(choice)}>
            ${say(WORDS[choice], language)}
          </button>`,
      )}
    </div>`;
  }

  #renderLanguages(): TemplateResult {
    const chosen = this.readersLanguage ?? this.language;
    return html`<select aria-label=${say(WORDS.language, this.language)} @change=${this.#handleLanguage}>
      ${LANGUAGES.map(
        (each) =>
          html`<option value=${each} lang=${each} .selected=${live(each === chosen)}>${LANGUAGE_NAMES[each]}</option>`,
      )}
    </select>`;
  }

  #renderWidget(): TemplateResult | typeof nothing {
    const feed = this.#trailing.shown;
    if (feed === undefined) return nothing;
    if (this.widget === 'wheel')
      return html`<focus-area-wheel .feed=${feed} group=${GROUP} heading-level="3"></focus-area-wheel>`;
    if (this.widget === 'map')
      return html`<five-factor-map .feed=${feed} group=${GROUP} heading-level="3"></five-factor-map>`;
    return html`<kpi-jobs-value .feed=${feed} group=${GROUP} heading-level="3"></kpi-jobs-value>`;
  }

  get #shown(): (HTMLElement & { selected: string }) | null {
    return this.paper.querySelector<HTMLElement & { selected: string }>('[group]');
  }

  /** What is edited is chosen in the widget, too. */
  #select(): void {
    const id = selectedAt(this.place, this.feed);
    if (this.#shown && id !== '' && this.#shown.selected !== id) this.#shown.selected = id;
  }

  /** A screen is wider than the pane: it is shown smaller, at its true width. */
  #fit(): void {
    const { paper, frame } = this;
    const scale = this.width === 'screen' ? Math.min(1, frame.clientWidth / paper.offsetWidth) : 1;
    paper.style.setProperty('--scale', String(scale));
    frame.style.setProperty('--height', scale < 1 ? `${Math.ceil(paper.offsetHeight * scale)}px` : 'auto');
  }

  /** The same summary in another language is nothing new. */
  #beginAnew(): void {
    this.#summary = '';
    this.#scheduleAnnouncement();
  }

  #scheduleAnnouncement(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const summary = this.#shown?.shadowRoot?.querySelector('[part~="summary"]')?.textContent.trim() ?? '';
      if (summary !== this.#summary && this.#summary !== '') this.announcement = summary;
      this.#summary = summary;
    }, QUIET);
  }

  readonly #showWidget = (widget: PreviewWidget): void => {
    this.widget = widget;
  };

  readonly #showWidth = (width: 'phone' | 'screen'): void => {
    this.width = width;
  };

  readonly #showTime = (shows: 'now' | 'proposed'): void => {
    this.shows = shows;
  };

  readonly #handleLanguage = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.readersLanguage = LANGUAGES.find((language) => language === value);
  };

  readonly #handleSelect = ({ kind, itemId }: ItemSelectEvent): void => {
    const place = itemId === undefined ? undefined : placeOfItem(kind, itemId, this.feed);
    if (place) this.dispatchEvent(new GoToEvent(place));
  };
}

defineElement('preview-pane', PreviewPaneElement);
