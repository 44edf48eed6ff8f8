import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Feed, Language, Region } from '../feed/feed.js';
import { withoutSoftHyphens } from '../feed/localized-text.js';
import { say, type Entry } from '../locale/catalogue.js';
import { itemOf, type Item } from '../view/item.js';
import type { Marks } from '../view/marks.js';
import { hasFeed } from '../store/feed-state.js';
import type { View } from '../view/view.js';
import { renderDataTable } from './data-table.js';
import { renderDownloadMenu } from './download-menu.js';
import type { DownloadContent, DownloadForm } from './downloads.js';
import type { FeedController } from './feed-controller.js';
import { FRAME_WORDS as WORDS } from './frame-words.js';
import { renderMarks, renderRegion } from './marks-line.js';
import type { SelectionController } from './selection-controller.js';
import { TextObserver } from './text-observer.js';

export { frameDepthStyles as styles } from './frame-depth.styles.js';

/** The drawing of a widget, where there is one that can be made into a picture. */
const DRAWING = '[part~="figure"]:not([hidden]) svg.drawing, [part~="figure"]:not([hidden]) .drawing svg';

/** Rows of tables from which rendering them takes so long that it is put off while they are hidden. */
const LONG = 100;

/** Milliseconds after which a sentence has been read, and would only be met again by those who read on. */
const SAID_AFTER = 5_000;

/** What the frame has of its widget. */
export interface FrameContext {
  readonly feeds: FeedController;
  readonly choices: SelectionController;
  /** Escape was pressed while the widget's own choice is the newest. */
  readonly escape: (own: Item) => void;
}

type Host = ReactiveControllerHost & HTMLElement & {
  readonly src: string; readonly region: string; readonly selected: string; readonly language: Language; view: 'figure' | 'table';
};

/** What a frame has second: its tables, its downloads, what is marked and how to take that back. Loaded beside the first picture. */
export class FrameDepth implements ReactiveController {
  /** The embed code, shown for copying by hand when the clipboard was not allowed. */
  #code = '';
  /** What is said to readers with a screen reader. */
  announcement = '';
  #silence: ReturnType<typeof setTimeout> | undefined;
  /** The feed that the choice has been compared with. */
  #feed: Feed | undefined;
  #marks: Marks | undefined;
  #isWaiting = false;
  /** Whether long tables may be rendered although they are not shown. */
  #hasTime = false;

  constructor(readonly host: Host, readonly context: FrameContext) {
    host.addController(this);
    host.addEventListener('keydown', (event) => this.#handleKey(event));
    new TextObserver(host);
  }

  /** Chooses what the page has asked for, as soon as the feed tells what it is. */
  hostUpdate(): void {
    const { feeds: { state, group }, choices } = this.context;
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

  /** Says something once, politely, also when it is the same as before. It goes when it has been said. */
  announce(text: string): void {
    clearTimeout(this.#silence);
    this.#say('');
    void this.host.updateComplete.then(() => this.#say(withoutSoftHyphens(text)));
    this.#silence = setTimeout(() => this.#say(''), SAID_AFTER);
  }

  #say(text: string): void {
    this.announcement = text;
    this.host.requestUpdate();
  }

  /** What is marked, and which region the reader has chosen instead of the widget's own: each with the way back. */
  renderMarks({ marks }: View, feed: Feed, language: Language): unknown {
    this.#marks = marks;
    const [own, chosen] = this.#regionsIn(feed);
    return [
      marks ? renderMarks(marks, language, () => this.#undo()) : nothing,
      chosen && chosen !== own ? renderRegion(chosen, own, language, () => this.#undoRegion(own?.id ?? '')) : nothing,
    ];
  }

  /** The widget's own region, and the one that the reader has chosen. */
  #regionsIn({ regions, region }: Feed): (Region | undefined)[] {
    const { ownRegion, selection } = this.context.choices;
    const regionOf = (id: string | undefined): Region | undefined => regions.find((each) => each.id === id);
    return [regionOf(ownRegion) ?? regionOf(region), regionOf(selection.region)];
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#handlePrint);
  }

  /** The tables. Hundreds of rows that nobody looks at yet wait until the browser has time, or until the page is printed. */
  renderTables({ tables }: View, language: Language, isShown: boolean): unknown {
    const isLong = tables.reduce((sum, { rows }) => sum + rows.length, 0) > LONG;
    if (isLong && !isShown && !this.#hasTime) {
      this.#waitForTime();
      return nothing;
    }
    return repeat(tables, ({ caption }) => caption, (table) => guard([table, language], () => renderDataTable(table, language)));
  }

  /** One button for both ways, so that it keeps the focus. */
  renderTableSwitch({ tables }: View, language: Language): unknown {
    if (tables.length === 0) return nothing;
    const [other, entry] = this.host.view === 'table' ? ['figure', WORDS.showFigure] as const : ['table', WORDS.showTable] as const;
    const handleSwitch = (): void => {
      this.host.view = other;
    };
    return html`<button class="link-button" type="button" @click=${handleSwitch}>${say(entry, language)}</button>`;
  }

  renderDownloads(view: View, language: Language, notice: string): unknown {
    if (view.tables.length === 0) return nothing;
    return renderDownloadMenu({
      language,
      code: this.#code,
      download: (form) => void this.#handleDownload(form, view, { language, notice }),
      copyCode: view.needsPageCode ? undefined : () => void this.#handleCopyCode(language),
    });
  }

  /** Escape takes back what is chosen here, or what is marked because of a choice elsewhere, whichever is newer. */
  #handleKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    // In a search field with something in it the key belongs to the field.
    const isSearch = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || isSearch) return;
    const { own, selection: { items } } = this.context.choices;
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

  #waitForTime(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    // WebKit has no idle callbacks.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => this.#handlePrint());
    else setTimeout(() => this.#handlePrint(), 300);
  }

  readonly #handlePrint = (): void => {
    if (this.#hasTime) return;
    this.#hasTime = true;
    this.host.requestUpdate();
  };

  /** The button that was pressed may be gone; the focus then goes to the heading and is not lost. */
  async #tellUndone(entry: Entry): Promise<void> {
    await this.host.updateComplete;
    const root = this.host.shadowRoot;
    if (!root?.activeElement) root?.querySelector<HTMLElement>('#heading')?.focus();
    this.announce(say(entry, this.host.language));
  }

  async #handleDownload(form: DownloadForm, view: View, content: Omit<DownloadContent, 'drawing'>): Promise<void> {
    const { download } = await import('./downloads.js');
    const drawing = this.host.shadowRoot?.querySelector<SVGSVGElement>(DRAWING) ?? null;
    if (!(await download(form, view, { ...content, drawing }))) this.announce(say(WORDS.noPicture, content.language));
  }

  async #handleCopyCode(language: Language): Promise<void> {
    const { embedCode } = await import('./downloads.js');
    const script = document.querySelector<HTMLScriptElement>('script[src*="samspill"]')?.src ?? 'samspill.js';
    const { src, region, selected } = this.host;
    const code = embedCode(this.host, script, { src, region, selected });
    try {
      await navigator.clipboard.writeText(code);
      this.announce(say(WORDS.copied, language));
    } catch {
      this.#code = code;
      this.host.requestUpdate();
    }
  }
}
