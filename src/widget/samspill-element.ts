import { html, LitElement, nothing, render, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Feed, Language, Region } from '../feed/feed.js';
import { regionShown } from '../feed/derive/lookup.js';
import { phraseIn } from '../feed/localized-text.js';
import { hasTexts } from '../locale/texts.js';
import { hasFeed, type FeedState, type FeedStateWithFeed } from '../store/feed-state.js';
import type { Selection } from '../store/selection-group.js';
import { headingFor, headingWithout } from '../view/heading.js';
import type { Item, ItemKind } from '../view/item.js';
import type { Lead, View, ViewOptions } from '../view/view.js';
import type { Addressed, AddressState } from './address/address-state.js';
import type { WidgetParts } from './controls/frame-controls.js';
import type { Unmet } from './controls/watching/tag-check.js';
import { DetailsController, type Details } from './details-controller.js';
import { FeedErrorEvent, FeedLoadEvent, FeedStaleEvent } from './events.js';
// Brings the types of all events to whoever imports an element alone.
import './events.js';
import { FeedController } from './feed-controller.js';
import { frameStyles } from './frame/frame.styles.js';
import { renderFrame } from './frame/frame.js';
import { pause } from '../timing/frames.js';
import { LanguageController } from './language-controller.js';
import { SelectionController } from './selection-controller.js';
import type { StaticContent } from './static-content/static-content.js';
import { SizeObserver } from './size-observer.js';
import { renderStateFrame } from './frame/state-frame.js';
import { themeStyles } from './frame/theme.styles.js';
import { VERSION } from './version.js';

/** A removed attribute, or a null from a framework, is the same as an empty text. */
const TEXT = { converter: { fromAttribute: (value: string | null) => value ?? '' } };

/** Milliseconds that nobody notices. */
const UNNOTICED = 100;

/** What is the element's own, and what stands between the tags, with the room that is kept for the element. */
function besideContent(own: unknown, hasContent: boolean | undefined): TemplateResult {
  return html`${own}${hasContent ? html`<div class="room"><slot></slot></div>` : nothing}`;
}

type OwnerReport = import('./owner-report/owner-report.js').OwnerReport;

/**
 * What all widgets share: the feed and its states, language, region and selection, the frame with heading, summary,
 * figure, table, notes and source, and the downloads. An element adds its lead and its view (pure) and its figure
 * (a template over them).
 *
 * @attr {'nb' | 'nn' | 'sv' | 'en'} lang - Language; the nearest `lang` up the page when it is absent, else bokmål.
 * @attr {number} refresh - Minutes, from 1 to a day, after about which the widget looks for a newer feed, for screens
 *   that nobody reloads. A hidden page waits until it is seen.
 * @attr {'' | 'off'} keep-feed - Keep the feed on the reader's machine (`localStorage`, at most 256 Ki letters, for 90
 *   days), to be shown with its day when it cannot be fetched. `off` throws away what is there. Without the attribute
 *   nothing is kept.
 * @attr {'tables'} print - What paper gets besides what the reader sees: `tables`, also those that nobody has opened.
 * @csspart figure - What is drawn, with everything that belongs to it.
 * @csspart tables - The tables, shown in table view; in print where `print="tables"` asks for them.
 * @csspart actions - Controls at the foot.
 * @csspart downloads - The menu of downloads.
 * @csspart source - The sources.
 * @csspart reach - How far the figures that are shown reach, when they came and when the next are due.
 * @csspart late - The same where newer figures should have come by now.
 * @csspart license - The licence.
 * @csspart updated - When the feed was last edited, and word of a refresh that failed.
 * @csspart notice - The feed's own notice, and whose figures these are when they were kept from an earlier visit.
 * @csspart filter - Says what is marked because of a choice in another widget, with a button to take it back.
 * @csspart interplay - Says what a choice here has marked in other widgets, with buttons that lead there.
 * @csspart notes - What must be known to read the numbers right.
 * @csspart empty - Said when there is nothing to draw.
 * @csspart status - Said while waiting, and when there is no feed.
 * @cssproperty [--samspill-text-subtle] - Less important text; mixed from text and surface by default.
 * @cssproperty [--samspill-tint] - Background of chosen things; mixed likewise.
 * @cssproperty [--samspill-border] - Thin lines; mixed likewise.
 * @cssproperty [--samspill-border-strong] - Edges of controls, at least 3:1; mixed likewise.
 * @cssproperty [--samspill-focus] - The ring round what has the focus; the text's colour by default.
 * @cssproperty [--samspill-notice] - Background of notices and of badges that must not be missed.
 * @cssproperty [--samspill-notice-line] - Edge of these, at least 3:1.
 * @cssproperty [--samspill-green] - The palette's green; likewise `-ochre`, `-blue`, `-rose`, `-purple`, `-teal`,
 *   `-rust` and `-slate`, each at least 4.5:1 on the surface.
 */
export abstract class SamspillElement<
  V extends L & View,
  D extends object = Details,
  L extends Lead = Lead,
  O extends ViewOptions = ViewOptions,
> extends LitElement {
  /** The version of samspill that the element comes from. */
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = [themeStyles, frameStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'print', 'refresh', 'keep-feed'];
  }

  /** Address of the feed. */
  @property(TEXT) src = '';
  /** Widgets with the same group share region and selection; by default those with the same `src`. */
  @property(TEXT) group = '';
  /**
   * Heading; the widget has its own when it is empty. `{region}` in it is the name of the region that is shown:
   * `Jobs in {region}`.
   */
  @property(TEXT) heading = '';
  /** Level of the heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Show the `figure` or the `table`. */
  @property({ reflect: true, useDefault: true }) view: 'figure' | 'table' = 'figure';
  /** `light` or `dark`; `auto` follows the page. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';
  /**
   * What stands round the widget: `card` is a frame with room inside, `plain` nothing, so that the widget keeps the
   * edges of the text that it stands in, `editorial` a bold line above and a large heading.
   */
  @property({ reflect: true, useDefault: true }) look: 'card' | 'plain' | 'editorial' = 'card';
  /** A feed, as `WrittenFeed` of `samspill/feed` describes it, instead of `src`. */
  @property({ attribute: false }) feed: unknown = undefined;

  /** Keep region, choice and view in the page's address, so that a copied link brings them back. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /**
   * Id or code of the region: what the reader has chosen, else what the page has; the feed says which when it is empty.
   * Setting it before the widget is shown is this widget's own start; later it steers the whole group, and tells
   * nobody.
   */
  @property(TEXT)
  get region(): string {
    return this.#choices.region;
  }

  set region(id: string) {
    this.#choices.setRegion(textOf(id), this.hasUpdated);
  }

  /** Id of what is chosen in this widget, empty for nothing. Setting it steers the whole group, and tells nobody. */
  @property(TEXT)
  get selected(): string {
    return this.#choices.selected;
  }

  set selected(id: string) {
    this.#choices.selected = textOf(id);
  }

  /** Tells those who keep page and feed what is wrong; loaded only when something is. */
  #owner: OwnerReport | undefined;

  protected readonly size = new SizeObserver(this);
  readonly #feeds = new FeedController(
    this,
    (current) => this.#handleState(current),
    () => this.#choices.enter(),
  );
  readonly #choices = new SelectionController(this, this.#feeds, () => this.ownKinds);
  readonly #languages = new LanguageController(this);
  readonly #details = new DetailsController<D>(this, {
    loadOwn: () => this.loadDetails(),
    frameOf: (module) =>
      new module.FrameControls(this, {
        ...this.#parts,
        escape: (own) => void this.handleEscape(own),
        report: () => this.#report(),
      }),
    whenWanted: async () => (await this.#meetStatic())?.whenWanted,
    isReady: () => this.#feeds.state.status !== 'loading',
    report: (cause) => this.#report(cause),
  });
  /** What `samspill render` has put between the tags, until the element has taken its place. */
  #static: StaticContent | undefined;
  #meeting: Promise<StaticContent | undefined> | undefined;
  #address: Promise<AddressState> | undefined;
  /** What of the widget's own belongs in an address, as the page has set it. */
  readonly #initial = new Map<string, string>();

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    this.requestUpdate();
    // Readers of a page that does not ask for it never pay for it.
    if (/^(refresh|keep)/.test(name))
      import('./upkeep/upkeep.js').then(({ attend }) => attend(this, this.#feeds), ignore);
  }

  /** The language that the widget speaks: its own `lang`, else the page's, else bokmål. */
  get language(): Language {
    return this.#languages.language;
  }

  /** Fetches the feed again, as the button "Try again" does. */
  reload(): void {
    this.#feeds.reload();
    this.requestUpdate();
    void this.#details.load();
  }

  /**
   * Asks whether there is a newer feed, without a word to the reader: what is chosen stays, and nothing moves. One that
   * cannot be fetched leaves what is shown, with its date. Resolves when that is known.
   */
  async refresh(): Promise<void> {
    await this.#feeds.source?.refresh();
  }

  /**
   * A feed that is nearly there is shown at once, instead of a picture of waiting that nobody has time to see.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (this.hasUpdated) return super.scheduleUpdate();
    this.#useFeed();
    return Promise.race([this.#feeds.whenSettled(), pause(UNNOTICED)])
      .then(() => this.#meetStatic())
      .then(() => super.scheduleUpdate());
  }

  /**
   * What the page has put between the tags is in its place at once: a layout in between, without it, would move what is
   * read further down. In a document that our style sheets were not made in, they come with the code that makes them
   * anew.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.#attachRoot();
    render(besideContent(nothing, true), root, this.renderOptions);
    return root;
  }

  #attachRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      return this.shadowRoot ?? this;
    }
  }

  protected override willUpdate(): void {
    this.#useFeed();
  }

  protected override firstUpdated(): void {
    for (const name of this.addressed.keys()) this.#initial.set(name, String(Reflect.get(this, name) ?? ''));
    if (this.isMeasured) this.requestUpdate();
  }

  protected override updated(): void {
    const { state: current } = this.#feeds;
    // A link that somebody has copied works on every page.
    if (hasFeed(current) && (this.deepLink || isAddressed(textOf(this.group)))) void this.#followAddress(current.feed);
  }

  /** Whether the figure depends on the room in the frame: the frame is then there before anything is put into it. */
  protected readonly isMeasured: boolean = false;

  /** What of the widget's own belongs in the address of a page that keeps it there. */
  protected readonly addressed: Addressed = new Map([['view', ['figure', 'table']]]);

  /** What its tag asks for and does not get from the feed. */
  protected get unmet(): Unmet | undefined {
    return undefined;
  }

  /** Kinds of items that can be chosen in this widget. */
  protected abstract readonly ownKinds: readonly ItemKind[];

  /** What its lead and its view are asked with, besides the language and the heading. */
  protected abstract optionsOf(feed: Feed, common: ViewOptions): O;

  /** What it says before its details are there. */
  protected abstract leadOf(feed: Feed, options: O): L;

  /** Loads the code for all that it shows besides: panels, full figures, drawings that need measuring, tables. */
  protected abstract loadDetails(): Promise<D>;

  /** All that it shows, made by the code that has been loaded; undefined while some of that is on its way. */
  protected abstract viewOf(feed: Feed, options: O, details: D): V | undefined;

  /** That code; undefined until it is there. */
  protected get details(): D | undefined {
    return this.#details.own;
  }

  /** Whether it could not be fetched, so that it is not waited for. */
  protected get haveDetailsFailed(): boolean {
    return this.#details.hasFailed;
  }

  /** The figure over the lead, and over the view where there is one. */
  protected abstract renderFigure(lead: L, view: V | undefined): unknown;

  /** Controls at the top of the frame. */
  protected renderToolbar(_lead: L, _view: V | undefined): unknown {
    return nothing;
  }

  /** What the widget's own choice has marked in others; for the figure to show where the reader has chosen. */
  protected renderInterplay(): unknown {
    return this.#details.frame?.renderInterplay();
  }

  /** Controls at the foot of the frame, beside the downloads. */
  protected renderActions(_lead: L): unknown {
    return nothing;
  }

  /** The region that is shown: the reader's choice, else the attribute, else the feed's own, else the feed's first. */
  protected regionIn(feed: Feed): string {
    return regionShown(feed, this.region)?.id ?? '';
  }

  /** The region that a heading names. */
  protected regionNamed(feed: Feed): Region | undefined {
    return regionShown(feed, this.region);
  }

  /** What the reader has chosen in this widget's group. */
  protected get selection(): Selection {
    return this.#choices.selection;
  }

  /** The items among it, the newest last. */
  protected get items(): readonly Item[] {
    return this.selection.items;
  }

  /** The reader chose a region: for every widget of the group. */
  protected chooseRegion(region: string): void {
    this.#choices.chooseRegion(region);
  }

  /** The reader chose an item: for every widget of the group. */
  protected chooseItem(item: Item): void {
    this.#choices.choose(item);
  }

  /** The reader took the choice of an item back: for every widget of the group. */
  protected dropItem(item: Item): void {
    this.#choices.drop(item);
  }

  /** Escape was pressed while this widget's own choice is the newest: takes it back. */
  protected handleEscape(own: Item): void | Promise<void> {
    this.dropItem(own);
  }

  /** Says something once, politely, to readers who use a screen reader. */
  protected announce(text: string): void {
    this.#details.frame?.announce(text);
  }

  protected override render(): TemplateResult {
    return besideContent(this.#renderOwn(), this.#static?.isShown);
  }

  #renderOwn(): TemplateResult {
    const { language } = this;
    const current = this.#feeds.state;
    if (this.#static?.isWaiting || !hasTexts(language) || (this.isMeasured && !this.hasUpdated))
      return html`<figure class="frame" part="frame">${this.#static?.isShown ? nothing : html`<slot></slot>`}</figure>`;
    if (!hasFeed(current)) {
      return renderStateFrame({
        language,
        state: current,
        heading: this.childElementCount > 0 ? '' : headingWithout(textOf(this.heading).trim()),
        headingLevel: this.headingLevel,
        retry: () => {
          this.reload();
          void this.#details.load().then(() => this.#details.frame?.followRetry());
        },
        owner: this.#owner?.render(),
      });
    }
    return this.#renderFeed(current);
  }

  #renderFeed(current: FeedStateWithFeed): TemplateResult {
    const { language, details } = this;
    const { frame } = this.#details;
    const heading = headingFor(textOf(this.heading).trim(), this.regionNamed(current.feed), language);
    const options = this.optionsOf(current.feed, { language, heading });
    const view = details && this.viewOf(current.feed, options, details);
    const lead = view ?? this.leadOf(current.feed, options);
    const notice = current.feed.notice ? phraseIn(current.feed.notice, language).text : '';
    return renderFrame({
      language,
      lead,
      view,
      state: current,
      headingLevel: this.headingLevel,
      mode: this.view,
      announcement: frame?.announcement ?? '',
      owner: this.#owner?.render(),
      figure: () => this.renderFigure(lead, view),
      marks: frame?.renderMarks(lead, current.feed, language),
      tables: view && frame?.renderTables(view, language, this.view === 'table'),
      toolbar: this.renderToolbar(lead, view),
      actions: [
        this.renderActions(lead),
        view && frame?.renderTableSwitch(view, language),
        view && frame?.renderDownloads(view, language, notice),
      ],
    });
  }

  /** Static content stays until the element is whole, and where it says the same, until the reader comes near. */
  #meetStatic(): Promise<StaticContent | undefined> | undefined {
    const content = this.hasUpdated ? null : this.querySelector(':scope > .samspill');
    if (content)
      this.#meeting ??= import('./static-content/static-content.js').then(
        ({ StaticContent }) => (this.#static = new StaticContent(this, content, this.#feeds, this.#details)),
        () => undefined,
      );
    return this.#meeting;
  }

  #useFeed(): void {
    this.#feeds.use({ address: textOf(this.src), feed: this.feed, group: textOf(this.group) });
  }

  /**
   * What the address says comes first, also before what the page has chosen; from then on the address follows the
   * reader where the page asks for that.
   */
  async #followAddress(feed: Feed): Promise<void> {
    this.#address ??= import('./address/address-state.js').then(({ AddressState }) => {
      const address = new AddressState(this, this.#feeds.group, textOf(this.group), this.addressed, this.#initial);
      if (address.read(feed)) this.#choices.wanted = undefined;
      return address;
    });
    const address = await this.#address.catch(() => undefined);
    if (this.deepLink) address?.write();
  }

  #handleState(current: FeedState): void {
    this.requestUpdate();
    if (current.status === 'ready') this.dispatchEvent(new FeedLoadEvent(current.feed, current.problems));
    else if (current.status === 'stale') this.dispatchEvent(new FeedStaleEvent(current.failure, current.feed.updated));
    else if (current.status === 'failed') this.dispatchEvent(new FeedErrorEvent(current.failure, current.problems));
    const isSound = current.status === 'loading' || (current.status === 'ready' && current.problems.length === 0);
    if (!isSound || location.search.includes('widget-debug')) this.#report();
  }

  /**
   * Readers of a sound page never pay for the sentences.
   * @param cause why some of the code is not there
   */
  #report(cause?: unknown): void {
    import('./owner-report/owner-report.js').then(({ OwnerReport }) => {
      this.#owner ??= new OwnerReport(this, this.#parts);
      this.#owner.tell(cause);
    }, ignore);
  }

  /** What the page has asked for in vain; of what its reader has chosen the reader alone is told. */
  get #unmetOfPage(): Unmet | undefined {
    const { unmet } = this;
    const asked = unmet && this.#initial.get(unmet.name);
    return asked === undefined || asked === String(Reflect.get(this, unmet?.name ?? '')) ? unmet : undefined;
  }

  /** What the code that is loaded later has of the widget. */
  get #parts(): WidgetParts {
    return {
      feeds: this.#feeds,
      choices: this.#choices,
      addressed: this.addressed,
      initial: this.#initial,
      unmet: () => this.#unmetOfPage,
    };
  }
}

/** What is told to those who keep the page, or done for them, never stands in the way of the figures. */
const ignore = (): void => undefined;

/** Whether the page's address says something of the widgets of a group. */
function isAddressed(group: string): boolean {
  return location.search.includes(`${group === '' ? 'samspill' : encodeURIComponent(group)}.`);
}

function textOf(value: string | null | undefined): string {
  return value ?? '';
}
