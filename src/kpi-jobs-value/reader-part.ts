import { html, nothing } from 'lit';
import type { Feed, Language } from '../feed/feed.js';
import {
  fetchedFigure,
  fetchFigure,
  FIGURE_DOORS,
  showsRegionsInPlace,
  type FigureName,
  type ShownFigure,
} from '../figures/doors.js';
import type { Scale } from '../view/asked/attribute-values.js';
import { holdStill } from '../widget/controls/scrolling.js';
import { renderTrend } from '../widget/controls/trend-line.js';
import type { Unmet } from '../widget/controls/watching/tag-check.js';
import { LazyCode, whenLoaded } from '../widget/controls/watching/when-loaded.js';
import { renderPhrase } from '../widget/frame/phrase.js';
import { KeptView } from '../widget/kept-view.js';
import { renderBreakdown } from './breakdown/breakdown-chooser.js';
import { MOST_COMPARED, type KeyFigureOptions } from './chosen-figure.js';
import { FullFigurePart, type FullFigureContent } from './full-figure/full-figure-part.js';
import { MapOutlines, type OutlinesHost } from './full-figure/map-outlines.js';
import { viewOf, type KeyFigureView } from './kpi-jobs-value.view.js';
import { renderPeriodChooser } from './period/period-chooser.js';
import { renderFigureChooser } from './toolbar/figure-chooser.js';
import { renderScaleChooser } from './toolbar/scale-chooser.js';
import { renderRegionToolbar } from './toolbar/region-toolbar.js';

/** The element, as far as a reader's choices change it. */
export interface ReaderHost extends OutlinesHost {
  figure: ShownFigure;
  scale: Scale;
  categories: string;
  compare: string;
  period: string;
  span: string;
}

/** The handles that narrow the period of a development, which long ones have. */
const spanChooser = new LazyCode(() => import('./span/span-chooser.js'));

/** What the element does when something is chosen that it shares with others, or said. */
export interface ReaderContext {
  /** Ids of the regions that are compared. */
  readonly compared: () => readonly string[];
  readonly chooseRegion: (id: string) => void;
  readonly chooseIndicator: (id: string) => void;
  readonly announce: (text: string) => void;
}

/** How the element is shown. */
export type ShownHow = Omit<FullFigureContent, 'full' | 'region'>;

/** All that a reader finds besides the tiles: the choices, the full figure, and word of what a choice led to. */
export class ReaderPart {
  /** The figure that the reader has asked for last. */
  #asked: FigureName | undefined;
  /** The view that is shown though it lacks its figure, whose code could not be fetched. */
  #givenUp: KeyFigureView | undefined;
  /** The figure whose code is on its way, and until when. */
  #coming: { readonly name: FigureName; readonly end: Promise<void> } | undefined;
  #kept = new KeptView<KeyFigureView>();
  #shown: KeyFigureView | undefined;
  /** The newest view, of which not all may be shown yet. */
  #newest: KeyFigureView | undefined;
  readonly #full: FullFigurePart;
  readonly #outlines: MapOutlines;

  constructor(
    readonly host: ReaderHost,
    readonly context: ReaderContext,
  ) {
    this.#full = new FullFigurePart(host, (id) => this.#handleRegion(id));
    this.#outlines = new MapOutlines(host);
  }

  /**
   * Kept while the options stay the same, so that reading a figure does not draw it again. What is shown stays until
   * the code of another figure has come: undefined before the first, whose room is not known. Figure and tables are two
   * sides of one view.
   */
  viewOf(feed: Feed, { isTable, ...options }: KeyFigureOptions): KeyFigureView | undefined {
    const outlines = this.#outlines.of(feed, options.figure);
    const key = { ...options, outlines: typeof outlines === 'object' ? 'there' : outlines };
    const whole = { ...options, ...(outlines ? { outlines } : {}) };
    const view = this.#kept.of(feed, key, () => viewOf(feed, whole, fetchedFigure));
    this.#newest = view;
    const { lacking } = view;
    if (lacking === undefined || view === this.#givenUp) this.#shown = view;
    else if (this.#coming?.name !== lacking) this.#coming = { name: lacking, end: this.#fetch(lacking) };
    return this.#shown && isTable ? { ...this.#shown, notes: this.#shown.notesBesideTables } : this.#shown;
  }

  /** The figure, the period or the scale that the tag asks for, where the key figure has none of the kind. */
  get unmet(): Unmet | undefined {
    const { instead, name, chart, scales, span } = this.#newest?.full ?? {};
    if (instead !== undefined) {
      // Without its outlines a map is the ranking, under its own name.
      const isAnother = name !== this.host.figure || (showsRegionsInPlace(name) && chart?.kind === 'ranking');
      return { name: isAnother ? 'figure' : 'period', sentence: instead };
    }
    if (scales?.instead !== undefined) return { name: 'scale', sentence: scales.instead };
    return span?.instead === undefined ? undefined : { name: 'span', sentence: span.instead };
  }

  /** Says what the reader's choice led to. */
  async tell(): Promise<void> {
    await this.host.updateComplete;
    await this.#coming?.end;
    await this.host.updateComplete;
    this.context.announce(this.#shown?.told ?? '');
  }

  /** Follows a choice of a tile, which stays where it is on the screen, whatever opens or closes above it. */
  follow(tile: Element, choose: () => void): void {
    void holdStill(tile, choose);
    void this.tell();
  }

  /** The choices at the top of the frame; over tables also those that else stand over the figure. */
  renderToolbar(view: KeyFigureView, { language, isShown }: Pick<ShownHow, 'language' | 'isShown'>): unknown {
    return [
      renderRegionToolbar(view, language, {
        chooseRegion: (id) => this.#handleRegion(id),
        compare: (id, isCompared) => this.#handleComparison(id, isCompared),
      }),
      isShown
        ? nothing
        : [this.#renderBreakdown(view, language), this.#renderPeriod(view, language), this.#renderSpan(view, language)],
    ];
  }

  /** The line beside the number of a tile. */
  renderTrend(view: KeyFigureView | undefined, id: string): unknown {
    const trend = view?.trends.get(id);
    return trend ? renderTrend(trend) : nothing;
  }

  /** Names the choice in another widget because of which a tile is marked. */
  renderMark(view: KeyFigureView | undefined, language: Language): unknown {
    if (!view?.marks) return nothing;
    return html`<p class="line mark"><span aria-hidden="true">● </span>${renderPhrase(view.marks.name, language)}</p>`;
  }

  /** The full figure under the tiles, with the choices about it. */
  renderFull(view: KeyFigureView, how: ShownHow): unknown {
    const { full, names, regionKind } = view;
    if (!full) return nothing;
    const { language } = how;
    const shown = this.#full.render({ full, region: view.region, ...how });
    return html`${how.isShown ? this.#renderBreakdown(view, language) : nothing}
      ${renderFigureChooser({ names, regionKind }, full.name, language, (name) => void this.#handleFigure(name))}
      ${renderScaleChooser(full.scales, language, (scale) => this.#handleScale(scale))}
      ${how.isShown ? this.#renderPeriod(view, language) : nothing}
      <div class="full">${shown}</div>
      ${how.isShown ? this.#renderSpan(view, language) : nothing}`;
  }

  #renderPeriod({ full }: KeyFigureView, language: Language): unknown {
    return renderPeriodChooser(full?.periods, language, (period) => this.#handlePeriod(period));
  }

  #renderSpan({ full }: KeyFigureView, language: Language): unknown {
    const { choice } = full?.span ?? {};
    if (!choice) return nothing;
    const actions = { choose: (span: string) => void (this.host.span = span), tell: () => void this.tell() };
    return html`<div class="range">${whenLoaded(spanChooser, {
      loaded: ({ renderSpanChooser }) => renderSpanChooser(this.host, choice, language, actions),
      waiting: () => nothing,
      failed: () => nothing,
    })}</div>`;
  }

  #renderBreakdown({ breakdown, full }: KeyFigureView, language: Language): unknown {
    if (!full) return nothing;
    return renderBreakdown(breakdown, full.indicators[0]?.id ?? '', language, {
      chooseCategories: (categories) => this.#handleCategories(categories),
      chooseMeasure: (id) => void this.#handleMeasure(id),
    });
  }

  /** What draws the figure is there before the figure is: its words would else stand above another drawing. */
  async #handleFigure(name: FigureName): Promise<void> {
    this.#asked = name;
    await Promise.allSettled([fetchFigure(name), FIGURE_DOORS[name].drawing()]);
    // Meanwhile the reader may have chosen another.
    if (this.#asked !== name) return;
    this.host.figure = name;
    this.#renew(name);
    await this.tell();
  }

  /** Asks for the code of a figure once for each view that lacks it: the next choice tries again. */
  async #fetch(name: FigureName): Promise<void> {
    await fetchFigure(name).catch(() => undefined);
    if (this.#coming?.name === name) this.#coming = undefined;
    this.#renew(name);
  }

  /** A view that has lacked a figure is made anew where the code has come, and else shown as it is. */
  #renew(name: FigureName): void {
    const { view } = this.#kept;
    if (view?.lacking !== name) return;
    if (fetchedFigure(name)) this.#kept = new KeptView();
    else this.#givenUp = view;
    this.host.requestUpdate();
  }

  #handleScale(scale: Scale): void {
    this.host.scale = scale;
    void this.tell();
  }

  #handleRegion(id: string): void {
    this.context.chooseRegion(id);
    void this.tell();
  }

  #handleComparison(id: string, isCompared: boolean): void {
    const others = this.context.compared().filter((each) => each !== id);
    this.host.compare = (isCompared ? [...others, id].slice(0, MOST_COMPARED) : others).join(' ');
  }

  #handlePeriod(period: string): void {
    this.host.period = period;
    void this.tell();
  }

  #handleCategories(categories: string): void {
    this.host.categories = categories;
    void this.tell();
  }

  /** Where the figure stands among the tiles, it moves with the choice, and the focus goes along. */
  async #handleMeasure(id: string): Promise<void> {
    this.context.chooseIndicator(id);
    await this.tell();
    const { shadowRoot } = this.host;
    if (!shadowRoot?.activeElement)
      shadowRoot?.querySelector<HTMLElement>('.open .breakdown [aria-pressed="true"]')?.focus();
  }
}
