import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Feed, Language } from '../feed/feed.js';
import { DRAWINGS } from '../figures/drawings.js';
import type { FigureName, ShownFigure } from '../figures/drawings.js';
import { renderTrend } from '../widget/controls/trend-line.js';
import { KeptView } from '../widget/kept-view.js';
import { renderBreakdown } from './breakdown/breakdown-chooser.js';
import { MOST_COMPARED, type KeyFigureOptions } from './chosen-figure.js';
import { FullFigurePart, type FullFigureContent } from './full-figure/full-figure-part.js';
import { viewOf, type KeyFigureView } from './kpi-jobs-value.view.js';
import { renderFigureChooser, renderRegionToolbar } from './toolbar/choices.js';

/** The element, as far as a reader's choices change it. */
export interface ReaderHost extends ReactiveControllerHost, Element {
  figure: ShownFigure;
  categories: string;
  compare: string;
}

/** What the element does when something is chosen that it shares with others, or said. */
export interface ReaderContext {
  /** Ids of the regions that are compared. */
  readonly compared: () => readonly string[];
  readonly chooseRegion: (id: string) => void;
  readonly chooseIndicator: (id: string) => void;
  readonly announce: (text: string) => void;
}

/** How the element is shown. */
export type ShownHow = Omit<FullFigureContent, 'full'>;

/** All that a reader finds besides the tiles: the choices, the full figure, and word of what a choice led to. */
export class ReaderPart {
  /** The figure that the reader has asked for last. */
  #asked: FigureName | undefined;
  readonly #full: FullFigurePart;
  readonly #kept = new KeptView<KeyFigureView>();

  constructor(
    readonly host: ReaderHost,
    readonly context: ReaderContext,
  ) {
    this.#full = new FullFigurePart(host);
  }

  /** Kept while the options stay the same, so that reading a figure does not draw it again. */
  viewOf(feed: Feed, options: KeyFigureOptions): KeyFigureView {
    return this.#kept.of(feed, options, () => viewOf(feed, options));
  }

  /** Says what the reader's choice led to. */
  async tell(): Promise<void> {
    await this.host.updateComplete;
    this.context.announce(this.#kept.view?.told ?? '');
  }

  /** The choices at the top of the frame; over tables also those that else stand over the figure. */
  renderToolbar(view: KeyFigureView, { language, isShown }: Pick<ShownHow, 'language' | 'isShown'>): unknown {
    return [
      renderRegionToolbar(view, language, {
        chooseRegion: (id) => this.#handleRegion(id),
        compare: (id, isCompared) => this.#handleComparison(id, isCompared),
      }),
      isShown ? nothing : this.#renderBreakdown(view, language),
    ];
  }

  /** The line beside the number of a tile. */
  renderTrend({ trends }: KeyFigureView, id: string): unknown {
    const trend = trends.get(id);
    return trend ? renderTrend(trend) : nothing;
  }

  /** The full figure under the tiles, with the choices about it. */
  renderFull(view: KeyFigureView, how: ShownHow): unknown {
    const { full, names, regionKind } = view;
    if (!full) return nothing;
    const { language } = how;
    const shown = this.#full.render({ full, ...how });
    return html`${how.isShown ? this.#renderBreakdown(view, language) : nothing}
      ${renderFigureChooser({ names, regionKind }, full.name, language, (name) => void this.#handleFigure(name))}
      <div class="full">${shown}</div>`;
  }

  #renderBreakdown({ breakdown, full }: KeyFigureView, language: Language): unknown {
    if (!full) return nothing;
    return renderBreakdown(breakdown, full.indicators[0]?.id ?? '', language, {
      chooseCategories: (categories) => this.#handleCategories(categories),
      chooseMeasure: (id) => this.#handleMeasure(id),
    });
  }

  /** What draws the figure is there before the figure is: its words would else stand above another drawing. */
  async #handleFigure(name: FigureName): Promise<void> {
    this.#asked = name;
    await DRAWINGS[name]().catch(() => undefined);
    // Meanwhile the reader may have chosen another.
    if (this.#asked !== name) return;
    this.host.figure = name;
    await this.tell();
  }

  #handleRegion(id: string): void {
    this.context.chooseRegion(id);
    void this.tell();
  }

  #handleComparison(id: string, isCompared: boolean): void {
    const others = this.context.compared().filter((each) => each !== id);
    this.host.compare = (isCompared ? [...others, id].slice(0, MOST_COMPARED) : others).join(' ');
  }

  #handleCategories(categories: string): void {
    this.host.categories = categories;
    void this.tell();
  }

  #handleMeasure(id: string): void {
    this.context.chooseIndicator(id);
    void this.tell();
  }
}
