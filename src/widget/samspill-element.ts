import { html, LitElement, nothing, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed, Language } from '../feed/feed.js';
import { say } from '../locale/catalogue.js';
import { hasTexts, loadTexts } from '../locale/texts.js';
import { hasFeed, type FeedState } from '../store/feed-state.js';
import type { Selection } from '../store/selection-group.js';
import type { View, ViewOptions } from '../view/view.js';
import { FeedErrorEvent, FeedLoadEvent, FeedStaleEvent, ItemSelectEvent, RegionChangeEvent, type ItemKind } from './events.js';
import { FeedController } from './feed-controller.js';
import { frameStyles } from './frame.styles.js';
import type { FrameDepth } from './frame-depth.js';
import { FRAME_WORDS as WORDS } from './frame-words.js';
import { renderFrame } from './frame.js';
import { OwnerNotice } from './owner-notice.js';
import { followPageLanguage, pageLanguage } from './page-language.js';
import { SizeObserver } from './size-observer.js';
import { renderStateFrame } from './state-frame.js';
import { themeStyles } from './theme.styles.js';

/** What is loaded beside the first picture; it may bring the styles of what it adds. */
export interface Depth {
  readonly styles?: CSSResult;
}

/**
 * What all widgets share: the feed and its states, language, region and selection, the frame with heading, summary, figure,
 * table, notes and source, and the downloads. An element adds its view (pure) and its figure (a template over the view).
 */
export abstract class SamspillElement<V extends View, D extends object = Depth> extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles: CSSResultGroup = [themeStyles, frameStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the feed. */
  @property() src = '';
  /** Id of the region to show first; the feed says which when it is empty. */
  @property() region = '';
  /** Widgets with the same group share region and selection; by default those with the same `src`. */
  @property() group = '';
  /** Heading; the widget has its own when it is empty. */
  @property() heading = '';
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Show the `figure` or the `table`. */
  @property({ reflect: true, useDefault: true }) view: 'figure' | 'table' = 'figure';
  /** `light` or `dark`; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /** A feed object, instead of `src`. */
  @property({ attribute: false }) feed: unknown = undefined;

  @state() private announcement = '';
  /** What the element loads beside its first picture (see `loadDepth`); undefined until it is there. */
  @state() protected depth: D | undefined = undefined;
  @state() private frameDepth: FrameDepth | undefined = undefined;

  protected readonly size = new SizeObserver(this);
  readonly #feeds = new FeedController(this, (current) => this.#handleState(current));
  readonly #owner = new OwnerNotice(this);
  #stopFollowingLanguage: (() => void) | undefined;
  #language: Language | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowingLanguage = followPageLanguage(() => this.requestUpdate());
    if (!this.frameDepth) void this.#handleDepth();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowingLanguage?.();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** The language that the widget speaks: its own `lang`, else the page's, else bokmål. */
  get language(): Language {
    return this.#language ?? pageLanguage(this);
  }

  /** Fetches the feed again, as the button "Try again" does. */
  reload(): void {
    this.#feeds.reload();
    this.requestUpdate();
    if (!this.frameDepth) void this.#handleDepth();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#speak(pageLanguage(this));
    this.#feeds.use({ address: this.src, feed: this.feed, group: this.group });
    // A host page that sets `region` later steers the whole group; the first value is only this widget's own start.
    if (changed.has('region') && this.hasUpdated && this.region !== '') this.#feeds.choose({ region: this.region });
  }

  protected abstract viewOf(feed: Feed, options: ViewOptions): V;

  /**
   * Loads the code for what a reader sees second: tables, panels, full figures. It is fetched while the feed is, and keeps the
   * script that the page waits for small.
   */
  protected loadDepth(): Promise<D | undefined> {
    return Promise.resolve(undefined);
  }

  /** The figure over the view. */
  protected abstract renderFigure(view: V): unknown;

  /** Controls at the top of the frame. */
  protected renderToolbar(_view: V): unknown {
    return nothing;
  }

  /** Controls at the foot of the frame, beside the downloads. */
  protected renderActions(_view: V): unknown {
    return nothing;
  }

  /** The region that is shown: the reader's choice, else the attribute, else the feed's own, else the feed's first. */
  protected regionIn(feed: Feed): string {
    const wanted = [this.selection.region, this.region, feed.region];
    return wanted.find((id) => id !== undefined && feed.regions.some((region) => region.id === id)) ?? feed.regions[0]?.id ?? '';
  }

  /** What the reader has chosen in this widget's group. */
  protected get selection(): Selection {
    return this.#feeds.selection;
  }

  /** The reader chose a region: for every widget of the group. */
  protected chooseRegion(region: string): void {
    this.#feeds.choose({ region });
    this.dispatchEvent(new RegionChangeEvent(region));
  }

  /** The reader chose a focus area, or took the choice back: for every widget of the group. */
  protected chooseArea(area: string | undefined): void {
    this.#feeds.choose({ area });
    this.tellSelection('area', area);
  }

  /** Tells the host page what the reader chose. */
  protected tellSelection(kind: ItemKind, id: string | undefined): void {
    this.dispatchEvent(new ItemSelectEvent(kind, id));
  }

  /** Says something once, politely, to readers who use a screen reader. */
  protected announce(text: string): void {
    this.announcement = text;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const current = this.#feeds.state;
    if (!hasTexts(language)) return html`<figure class="frame" part="frame"><slot></slot></figure>`;
    if (!hasFeed(current)) {
      return renderStateFrame({
        language, state: current, heading: this.childElementCount > 0 ? '' : this.heading, headingLevel: this.headingLevel,
        retry: () => this.reload(), problems: this.#owner.content,
      });
    }
    const view = this.viewOf(current.feed, { language, heading: this.heading });
    return renderFrame({
      language, view, state: current, headingLevel: this.headingLevel, mode: this.view, announcement: this.announcement,
      figure: () => this.renderFigure(view),
      tables: this.frameDepth?.renderTables(view, language),
      toolbar: this.renderToolbar(view),
      actions: [this.renderActions(view), this.#renderTableSwitch(view), this.frameDepth?.renderDownloads(view, language)],
    });
  }

  /** Speaks a language as soon as its texts are there, and the one before until then. */
  #speak(language: Language): void {
    if (hasTexts(language)) {
      this.#language = language;
      return;
    }
    this.#language ??= language;
    loadTexts(language).then(() => this.requestUpdate(), () => undefined);
  }

  async #handleDepth(): Promise<void> {
    // Without it the widget still shows what it has; the next connection or "Try again" asks for it anew.
    const [frameDepth, depth] = await Promise.allSettled([import('./frame-depth.js'), this.loadDepth()]);
    if (frameDepth.status === 'fulfilled') {
      this.#adopt(frameDepth.value);
      this.frameDepth = new frameDepth.value.FrameDepth(this, (text) => this.announce(text));
    }
    if (depth.status === 'fulfilled' && depth.value) {
      this.#adopt(depth.value);
      this.depth = depth.value;
    }
  }

  #adopt({ styles }: Depth & object): void {
    const sheet = styles?.styleSheet;
    const root = this.renderRoot;
    if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  #renderTableSwitch(view: V): unknown {
    if (view.tables.length === 0) return nothing;
    const entry = this.view === 'table' ? WORDS.showFigure : WORDS.showTable;
    return html`<button class="link-button" type="button" @click=${this.#handleTableSwitch}>${say(entry, this.language)}</button>`;
  }

  readonly #handleTableSwitch = (): void => {
    this.view = this.view === 'table' ? 'figure' : 'table';
  };

  #handleState(current: FeedState): void {
    this.requestUpdate();
    if (current.status === 'ready') this.dispatchEvent(new FeedLoadEvent(current.feed, current.problems));
    else if (current.status === 'stale') this.dispatchEvent(new FeedStaleEvent(current.failure, current.feed.updated));
    else if (current.status === 'failed') this.dispatchEvent(new FeedErrorEvent(current.failure, current.problems));
    void this.#owner.tell(current, this.src === '' ? `<${this.localName}>` : this.src, this.language);
  }
}
