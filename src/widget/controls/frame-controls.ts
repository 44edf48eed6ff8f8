import { html, nothing, type CSSResult, type LitElement, type ReactiveController } from 'lit';
import type { Feed, Language, Region } from '../../feed/feed.js';
import { regionMeant, regionOf } from '../../feed/derive/lookup.js';
import { say, type Entry } from '../../locale/catalogue.js';
import type { Item } from '../../view/item.js';
import { itemOf } from '../../view/item-in-feed.js';
import type { Marks } from '../../view/marks.js';
import { hasFeed } from '../../store/feed-state.js';
import type { Lead, View } from '../../view/view.js';
import type { Addressed } from '../address/address-state.js';
import { Announcer } from './announcer.js';
import type { CopyForm } from '../downloads/copies.js';
import { dataTableStyles } from './tables/data-table.styles.js';
import { renderDownloadMenu, type Uncopied } from './download-menu.js';
import { DOWNLOAD_WORDS } from './download.words.js';
import type { DownloadContent, DownloadForm } from '../downloads/downloads.js';
import type { FeedController } from '../feed-controller.js';
import { CONTROLS_WORDS as WORDS } from './frame-controls.words.js';
import { frameControlsStyles } from './frame-controls.styles.js';
import { Interplay } from './interplay/interplay.js';
import { HiddenTables } from './tables/hidden-tables.js';
import { nextTask } from '../../timing/next-task.js';
import { renderMarks, renderRegion } from './marks-line.js';
import { bringIntoSight } from './scrolling.js';
import { TravellingStyles } from './travelling-styles.js';
import type { SelectionController } from '../selection-controller.js';
import type { Unmet } from './watching/tag-check.js';
import { TagWatch } from './watching/tag-watch.js';
import { TextObserver } from './watching/text-observer.js';

const STYLES = [frameControlsStyles, dataTableStyles];

/** The drawing of a widget, where there is one that can be made into a picture. */
const DRAWING = '[part~="figure"]:not([hidden]) svg.drawing, [part~="figure"]:not([hidden]) .drawing svg';

/** The full figure where there is one above which other things stand, else all of the figure. */
const SHOWN_FIGURE = '.full, [part="figure"]:not(:has(.full))';

/** What is said of a copy that has been made. */
const COPIED = {
  link: DOWNLOAD_WORDS.linked,
  embed: DOWNLOAD_WORDS.copied,
  citation: DOWNLOAD_WORDS.cited,
} as const satisfies Readonly<Record<CopyForm, Entry>>;

/** What the code that is loaded later has of a widget. */
export interface WidgetParts {
  readonly feeds: FeedController;
  readonly choices: SelectionController;
  /** Attributes with the values that they may have: none for any. */
  readonly addressed: Addressed;
  /** The values of these as the page has set them. */
  readonly initial: ReadonlyMap<string, string>;
  /** What its tag asks for and does not get from the feed. */
  readonly unmet: () => Unmet | undefined;
}

/** What the frame has of its widget. */
export interface FrameContext extends WidgetParts {
  /** Tells those who keep page and feed what is wrong. */
  readonly report: () => void;
  /** Escape was pressed while the widget's own choice is the newest. */
  readonly escape: (own: Item) => void;
}

type Host = LitElement & {
  readonly src: string;
  readonly group: string;
  readonly region: string;
  readonly selected: string;
  readonly language: Language;
  view: 'figure' | 'table';
};

/** What a reader can do with a frame: its tables, its downloads, what is marked and how to take that back. */
export class FrameControls implements ReactiveController {
  readonly #announcer: Announcer;
  readonly #tables: HiddenTables;
  readonly #styles: TravellingStyles;
  readonly #interplay: Interplay;
  #uncopied: Uncopied | undefined;
  /** The feed that the choice has been compared with. */
  #feed: Feed | undefined;
  #marks: Marks | undefined;

  constructor(
    readonly host: Host,
    readonly context: FrameContext,
  ) {
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#handleKey(event));
    new TextObserver(host);
    new TagWatch(host, context);
    this.#announcer = new Announcer(host);
    this.#interplay = new Interplay(host, {
      group: () => context.feeds.group,
      own: () => context.choices.own,
      language: () => host.language,
      add: (text) => this.#announcer.add(text),
    });
    this.#tables = new HiddenTables(host);
    this.#styles = new TravellingStyles(host, STYLES);
  }

  /** Chooses what the page has asked for, as soon as the feed tells what it is. */
  hostUpdate(): void {
    const {
      feeds: { state, group },
      choices,
    } = this.context;
    const { wanted, own } = choices;
    if (!hasFeed(state) || this.context.feeds.isReading) return;
    // Another feed may not have what was chosen in the one before.
    if (own && state.feed !== this.#feed && !itemOf(state.feed, own.id, [own.kind])) group.drop(own);
    this.#feed = state.feed;
    if (wanted === undefined) return;
    const item = itemOf(state.feed, wanted, choices.kinds());
    choices.wanted = undefined;
    if (item) group.choose(item);
    else if (own) group.drop(own);
  }

  /** Adds the styles of what the widget shows besides. */
  wear(styles: CSSResult | readonly CSSResult[] = []): void {
    this.#styles.add([styles].flat());
  }

  /** What is being said to readers with a screen reader. */
  get announcement(): string {
    return this.#announcer.text;
  }

  announce(text: string): void {
    this.#announcer.say(text);
  }

  /** What is marked, and which region the reader has chosen instead of the widget's own: each with the way back. */
  renderMarks({ marks }: Lead, feed: Feed, language: Language): unknown {
    this.#marks = marks;
    this.#interplay.marks = marks;
    const [own, chosen] = this.#regionsIn(feed);
    return [
      marks ? renderMarks(marks, language, () => this.#undo(), this.#interplay.renderBack()) : nothing,
      chosen && chosen !== own ? renderRegion(chosen, own, language, () => this.#undoRegion(own?.id ?? '')) : nothing,
    ];
  }

  /** What the widget's own choice has marked in others, and the way there. */
  renderInterplay(): unknown {
    return this.#interplay.render();
  }

  /** The widget's own region, and the one that the reader has chosen. */
  #regionsIn(feed: Feed): (Region | undefined)[] {
    const { ownRegion, selection } = this.context.choices;
    return [regionMeant(feed, ownRegion) ?? regionOf(feed, feed.region), regionOf(feed, selection.region)];
  }

  renderTables({ tables }: View, language: Language, isShown: boolean): unknown {
    return this.#tables.render(tables, language, isShown);
  }

  /** One button for both ways, so that it keeps the focus. */
  renderTableSwitch({ tables }: View, language: Language): unknown {
    if (tables.length === 0) return nothing;
    const [other, entry] =
      this.host.view === 'table' ? (['figure', WORDS.showFigure] as const) : (['table', WORDS.showTable] as const);
    const handleSwitch = async (): Promise<void> => {
      this.host.view = other;
      await this.host.updateComplete;
      // The button stands below both: on a phone its reader would see neither come.
      bringIntoSight(this.host.shadowRoot?.querySelector(other === 'table' ? '[part="tables"]' : SHOWN_FIGURE));
    };
    return html`<button class="link-button" type="button" @click=${handleSwitch}>${say(entry, language)}</button>`;
  }

  renderDownloads(view: View, language: Language, notice: string): unknown {
    if (view.tables.length === 0) return nothing;
    return renderDownloadMenu({
      language,
      forms: view.data ? ['csv', 'xlsx', 'data', 'svg', 'png'] : ['csv', 'xlsx', 'svg', 'png'],
      hasDrawing: this.#drawing !== null,
      copies: this.#copiesOf(view),
      uncopied: this.#uncopied,
      download: (form) => void this.#handleDownload(form, view, { language, notice }),
      copy: (form) => void this.#handleCopy(form, view, language),
      open: () => this.host.requestUpdate(),
      close: () => this.#showUncopied(undefined),
    });
  }

  #copiesOf({ needsPageCode }: View): readonly CopyForm[] {
    return [
      // A frame without an address of its own (`about:srcdoc`) has none to give.
      ...(location.protocol.startsWith('http') ? (['link'] as const) : []),
      // Markup cannot bring a feed that the page hands over, nor the code of a page.
      ...(needsPageCode || !this.host.src ? [] : (['embed'] as const)),
      'citation',
    ];
  }

  get #drawing(): SVGSVGElement | null {
    return this.host.shadowRoot?.querySelector<SVGSVGElement>(DRAWING) ?? null;
  }

  /** Escape takes back what is chosen here, or what is marked because of a choice elsewhere, whichever is newer. */
  #handleKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    // In a search field with something in it the key belongs to the field.
    const isSearch = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || isSearch) return;
    const {
      own,
      selection: { items },
    } = this.context.choices;
    const marks = this.#marks;
    const placeOf = (item: Item | undefined): number => (item ? items.indexOf(item) : -1);
    const { state } = this.context.feeds;
    const [start, chosen] = hasFeed(state) ? this.#regionsIn(state.feed) : [];
    if (own && placeOf(own) > placeOf(marks?.item)) this.context.escape(own);
    else if (marks) this.#undo();
    else if (chosen && chosen !== start) this.#undoRegion(start?.id ?? '');
    else return;
    event.preventDefault();
  }

  /** Takes everything back that marks things in this widget. */
  #undo(): void {
    const { choices } = this.context;
    for (const item of choices.selection.items) if (!choices.kinds().includes(item.kind)) choices.drop(item);
    void this.#tellUndone(WORDS.undone);
  }

  /** Goes back to the widget's own region. */
  #undoRegion(own: string): void {
    this.context.choices.takeRegionBack(own);
    void this.#tellUndone(WORDS.regionUndone);
  }

  /** The button that was pressed may be gone; the focus then goes to the heading and is not lost. */
  async #tellUndone(entry: Entry): Promise<void> {
    await this.host.updateComplete;
    const root = this.host.shadowRoot;
    if (!root?.activeElement) root?.querySelector<HTMLElement>('#heading')?.focus();
    this.announce(say(entry, this.host.language));
  }

  /**
   * Keeps the focus of who has tried again: it stays on the button as long as there is one, and then goes to the
   * heading, or to what is said where nobody can try.
   */
  async followRetry(): Promise<void> {
    const { host, context } = this;
    await context.feeds.whenSettled();
    // The update begins a little later than the state.
    await nextTask();
    await host.updateComplete;
    const { activeElement, body } = host.ownerDocument;
    // Meanwhile the reader may have gone elsewhere.
    if (activeElement !== body) return;
    host.shadowRoot?.querySelector<HTMLElement>('#heading, #status')?.focus();
  }

  async #handleDownload(
    form: DownloadForm,
    view: View,
    content: Omit<DownloadContent, 'drawing' | 'feed'>,
  ): Promise<void> {
    const { state } = this.context.feeds;
    if (!hasFeed(state)) return;
    const { download } = await import('../downloads/downloads.js');
    if (!(await download(form, view, { ...content, feed: state.feed, drawing: this.#drawing })))
      this.announce(say(DOWNLOAD_WORDS.noPicture, content.language));
  }

  /** A clipboard that refuses leaves the text, selected, for copying by hand. */
  async #handleCopy(form: CopyForm, view: View, language: Language): Promise<void> {
    const { state, group } = this.context.feeds;
    if (!hasFeed(state)) return;
    const { feed } = state;
    const { initial } = this.context;
    const [own, chosen] = this.#regionsIn(feed);
    const shown = { feed, language, region: (chosen ?? own)?.id ?? '', selection: group.selection, initial };
    const { copy } = await import('../downloads/copies.js');
    const refused = await copy(form, this.host, view, shown);
    this.#showUncopied(refused === undefined ? undefined : { form, text: refused });
    if (refused === undefined) this.announce(say(COPIED[form], language));
    await this.host.updateComplete;
    if (refused !== undefined) this.host.shadowRoot?.querySelector<HTMLElement>('.menu textarea')?.focus();
  }

  /** What is shown is of the view as it was; when the menu is opened again, the view may be another. */
  #showUncopied(uncopied: Uncopied | undefined): void {
    if (uncopied === this.#uncopied) return;
    this.#uncopied = uncopied;
    this.host.requestUpdate();
  }
}
