import { html, LitElement, nothing, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed, Language } from '../feed/feed.js';
import type { Problem } from '../feed/problem.js';
import { phraseIn } from '../feed/localized-text.js';
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
import { followPageLanguage, pageLanguage } from './page-language.js';
import { SizeObserver } from './size-observer.js';
import { renderStateFrame } from './state-frame.js';
import { themeStyles } from './theme.styles.js';

/** A removed attribute, or a null from a framework, is the same as an empty text. */
const TEXT = { converter: { fromAttribute: (value: string | null) => value ?? '' } };

type OwnerReport = typeof import('./owner-report.js');

/** What is loaded beside the first picture; it may bring the styles of what it adds. */
export interface Depth {
  readonly styles?: CSSResult;
}

/**
 * What all widgets share: the feed and its states, language, region and selection, the frame with heading, summary, figure,
 * table, notes and source, and the downloads. An element adds its view (pure) and its figure (a template over the view).
 *
 * @attr {'nb' | 'nn' | 'sv' | 'en'} lang - Language; the nearest `lang` up the page when it is absent, else bokmål.
 * @csspart figure - What is drawn, with everything that belongs to it.
 * @csspart tables - The tables, shown in table view and in print.
 * @csspart actions - Controls at the foot.
 * @csspart downloads - The menu of downloads.
 * @csspart source - The sources.
 * @csspart updated - When the feed was last edited.
 * @csspart license - The licence.
 * @csspart notice - The feed's own notice, and word of a refresh that failed.
 * @csspart notes - What must be known to read the numbers right.
 * @csspart empty - Said when there is nothing to draw.
 * @csspart status - Said while waiting, and when there is no feed.
 * @cssproperty [--samspill-text-subtle] - Less important text; mixed from text and surface by default.
 * @cssproperty [--samspill-tint] - Background of chosen things; mixed likewise.
 * @cssproperty [--samspill-border] - Thin lines; mixed likewise.
 * @cssproperty [--samspill-border-strong] - Edges of controls, at least 3:1; mixed likewise.
 * @cssproperty [--samspill-focus] - The ring round what has the focus; the text's colour by default.
 */
export abstract class SamspillElement<V extends View, D extends object = Depth> extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles: CSSResultGroup = [themeStyles, frameStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Address of the feed. */
  @property(TEXT) src = '';
  /** Id of the region to show first; the feed says which when it is empty. */
  @property(TEXT) region = '';
  /** Widgets with the same group share region and selection; by default those with the same `src`. */
  @property(TEXT) group = '';
  /** Heading; the widget has its own when it is empty. */
  @property(TEXT) heading = '';
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
  /** Describes problems to the one who keeps the feed; loaded only when there are some. */
  @state() private owner: OwnerReport | undefined = undefined;

  protected readonly size = new SizeObserver(this);
  readonly #feeds = new FeedController(this, (current) => this.#handleState(current));
  #stopFollowingLanguage: (() => void) | undefined;
  #language: Language | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopFollowingLanguage = followPageLanguage(() => this.requestUpdate());
    void this.#handleDepth();
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
    void this.#handleDepth();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#speak(pageLanguage(this));
    this.#feeds.use({ address: textOf(this.src), feed: this.feed, group: textOf(this.group) });
    // A host page that sets `region` later steers the whole group; the first value is only this widget's own start.
    if (changed.has('region') && this.hasUpdated) this.#feeds.choose({ region: textOf(this.region) || undefined });
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
        language, state: current, heading: this.childElementCount > 0 ? '' : textOf(this.heading).trim(), headingLevel: this.headingLevel,
        retry: () => this.reload(), problems: this.#renderProblems(current),
      });
    }
    const view = this.viewOf(current.feed, { language, heading: textOf(this.heading).trim() });
    const notice = current.feed.notice ? phraseIn(current.feed.notice, language).text : '';
    return renderFrame({
      language, view, state: current, headingLevel: this.headingLevel, mode: this.view, announcement: this.announcement,
      problems: location.search.includes('widget-debug') ? this.#renderProblems(current) : nothing,
      figure: () => this.renderFigure(view),
      tables: this.frameDepth?.renderTables(view, language),
      toolbar: this.renderToolbar(view),
      actions: [this.renderActions(view), this.#renderTableSwitch(view), this.frameDepth?.renderDownloads(view, language, notice)],
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
    if (this.frameDepth && this.depth) return;
    // Without it the widget still shows what it has; the next connection or "Try again" asks for it anew.
    const [frameDepth, depth] = await Promise.allSettled([import('./frame-depth.js'), this.loadDepth()]);
    if (frameDepth.status === 'fulfilled') {
      this.#adopt(frameDepth.value);
      this.frameDepth = new frameDepth.value.FrameDepth(this, (text) => this.announce(text), () => this.selection.region);
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
    if (current.status !== 'loading' && current.problems.length > 0) void this.#report(current.problems);
  }

  /** Readers of a sound feed never pay for the sentences. */
  async #report(problems: readonly Problem[]): Promise<void> {
    this.owner = await import('./owner-report.js');
    this.owner.logProblems(textOf(this.src) || this.localName, problems, this.language);
  }

  #renderProblems(current: FeedState): unknown {
    if (current.status === 'loading' || current.problems.length === 0) return nothing;
    return this.owner?.renderProblems(current.problems, this.language) ?? nothing;
  }
}

function textOf(value: string | null | undefined): string {
  return value ?? '';
}
