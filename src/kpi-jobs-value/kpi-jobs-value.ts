import { html, nothing, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { ChosenCategories } from '../feed/derive/slices.js';
import type { Feed } from '../feed/feed.js';
import { SCALES } from '../view/asked/attribute-values.js';
import { chosenIndicator } from '../view/item.js';
import type { ViewOptions } from '../view/view.js';
import type { Unmet } from '../widget/controls/watching/tag-check.js';
import { defineElement } from '../widget/define-element.js';
import { isNarrow } from '../widget/room.js';
import { SamspillElement } from '../widget/samspill-element.js';
import { FIGURE_NAMES, fetchFigure, USUAL_FIGURE } from '../figures/doors.js';
import { categoriesIn, comparedIn, type KeyFigureOptions } from './chosen-figure.js';
import type { KeyFigureView } from './kpi-jobs-value.view.js';
import type { ReaderPart } from './reader-part.js';
import { renderKeyFigures } from './tiles/tile-list.js';
import { keyFigureStyles } from './tiles/tiles.styles.js';
import { tilesOf, type TilesView } from './tiles/tiles.view.js';

type KeyFigureDetails = typeof import('./kpi-jobs-value.details.js');

/**
 * Key figures of a region: what they are, how they changed, how far they are from their targets, and where they come
 * from.
 *
 * @tag kpi-jobs-value
 * @summary Key-figure tiles with a full figure of the chosen one: development, ranking of regions, composition, and
 *   jobs × value creation.
 * @slot - Shown until the figures are there, and instead of them when they cannot be fetched: put the newest numbers
 *   here.
 * @fires {ItemSelectEvent} item-select - The reader chose a key figure, or took back the choice of a focus area.
 * @fires {RegionChangeEvent} region-change - The reader chose another region.
 * @fires {FeedLoadEvent} feed-load - The feed has been read: `feed`, and its `problems`.
 * @fires {FeedErrorEvent} feed-error - There is no feed to show: `failure` says why, `problems` what is wrong in it.
 * @fires {FeedStaleEvent} feed-stale - A refresh failed (`failure`); the figures of the day `updated` are shown.
 * @csspart frame - The figure round everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence under the heading.
 * @csspart toolbar - Region chooser and comparison.
 * @csspart breakdown - The choice of a part of the key figure, and of how it is measured.
 * @csspart period - The choice of the period of a ranking or a map.
 * @csspart span - The two handles that narrow the period of a development, and the way back to all of it.
 * @csspart tiles - The list of tiles.
 * @csspart tile - A tile.
 * @csspart chosen - The chosen tile, besides.
 * @csspart open - On a phone: the full figure between the tiles, under the chosen one.
 * @csspart number - The number on a tile.
 * @csspart chart - The full figure.
 * @csspart annotations - What the numbers in the figure stand for: events that explain the figures.
 * @csspart reason - Said when a figure cannot be drawn.
 * @csspart reader - The slider that reads the figure.
 * @csspart tooltip - The words beside the point that is pointed at or read.
 * @csspart choose - The button that chooses the region which is read on the map.
 * @csspart listen - The button that plays the figure as tones.
 * @csspart table - A table.
 * @csspart caption - The foot with source and downloads.
 * @cssproperty [--samspill-accent=#1f5ba8] - Links, the chosen tile and the first series.
 * @cssproperty [--samspill-text=#1b2733] - Text.
 * @cssproperty [--samspill-surface=#ffffff] - Background.
 * @cssproperty [--samspill-font=inherit] - Font family.
 * @cssproperty [--samspill-radius=0.5rem] - Rounding of corners.
 * @cssproperty [--samspill-reserved-height=min(100svh, 60rem)] - Height kept free from the first moment on.
 */
export class KpiJobsValueElement extends SamspillElement<KeyFigureView, KeyFigureDetails, TilesView, KeyFigureOptions> {
  static override styles: CSSResultGroup = [SamspillElement.styles, keyFigureStyles];

  /**
   * The full figure: `trend`, `ranking`, `ranking-change`, `map`, `map-change`, `composition`, `jobs-value` or
   * `interval`; `none` for the tiles alone. A map needs outlines, which the feed names under `geography`.
   */
  @property({ reflect: true, useDefault: true }) figure:
    | 'trend'
    | 'ranking'
    | 'ranking-change'
    | 'map'
    | 'map-change'
    | 'composition'
    | 'jobs-value'
    | 'interval'
    | 'none' = 'trend';
  /**
   * What a development is drawn as: the figures (`value`), their `index` or `change` in per cent since the first period
   * that all regions have, or `per-inhabitant`.
   */
  @property({ reflect: true, useDefault: true }) scale: 'value' | 'index' | 'change' | 'per-inhabitant' = 'value';
  /** Ids of the regions to compare with, with spaces between them. */
  @property({ reflect: true, useDefault: true }) compare = '';

  /** The part of the chosen key figure that is shown: `sex=women age=15-24`; the whole when it is empty. */
  @property({ reflect: true, useDefault: true }) categories = '';

  /** The period of a ranking or a map: `2020`, `2023-Q4`; the newest when it is empty. */
  @property({ reflect: true, useDefault: true }) period = '';

  /**
   * The part of a development that is shown: `2018..2023`, `2020-Q4..` up to the newest, `..2019`; all of it when it is
   * empty.
   */
  @property({ reflect: true, useDefault: true }) span = '';

  protected override readonly addressed = new Map<string, readonly string[]>([
    ['view', ['figure', 'table']],
    ['figure', FIGURE_NAMES],
    ['scale', SCALES],
    ['compare', []],
    ['categories', []],
    ['period', []],
    ['span', []],
  ]);
  protected override readonly ownKinds = ['indicator'] as const;
  /** The key figure shown last, which stays when it is no longer chosen for the other widgets. */
  #indicator: string | undefined;
  #showsAllTiles = false;
  /** All besides the tiles, once it is there. */
  #reader: ReaderPart | undefined;

  protected override get unmet(): Unmet | undefined {
    return this.#reader?.unmet;
  }

  private get compared(): readonly string[] {
    return comparedIn(this.compare);
  }

  get #categories(): ChosenCategories {
    return categoriesIn(this.categories);
  }

  /** The code of the figure comes side by side; without it there are all the other details. */
  protected override async loadDetails(): Promise<KeyFigureDetails> {
    const name = FIGURE_NAMES.find((each) => each === this.figure) ?? USUAL_FIGURE;
    const figure = fetchFigure(name).catch(() => undefined);
    const [details] = await Promise.all([import('./kpi-jobs-value.details.js'), figure]);
    return details;
  }

  protected override optionsOf(feed: Feed, common: ViewOptions): KeyFigureOptions {
    const { compared, figure, period, span, items } = this;
    // Any word may stand in the page's attribute.
    const scale = SCALES.find((each) => each === this.scale) ?? 'value';
    this.#indicator = chosenIndicator(items) ?? this.#indicator;
    return {
      ...common,
      indicator: this.#indicator,
      compared,
      categories: this.#categories,
      figure,
      scale,
      period,
      span,
      items,
      isTable: this.view === 'table',
      region: this.regionIn(feed),
      today: new Date().toISOString().slice(0, 10),
    };
  }

  protected override leadOf(feed: Feed, options: KeyFigureOptions): TilesView {
    return tilesOf(feed, options);
  }

  protected override viewOf(
    feed: Feed,
    options: KeyFigureOptions,
    { ReaderPart }: KeyFigureDetails,
  ): KeyFigureView | undefined {
    this.#reader ??= new ReaderPart(this, {
      compared: () => this.compared,
      chooseRegion: (id) => this.chooseRegion(id),
      chooseIndicator: (id) => this.chooseItem({ kind: 'indicator', id }),
      announce: (text) => this.announce(text),
    });
    return this.#reader.viewOf(feed, options);
  }

  protected override renderToolbar(_: TilesView, view: KeyFigureView | undefined): unknown {
    const { language } = this;
    return view
      ? this.#reader?.renderToolbar(view, { language, isShown: this.view === 'figure' })
      : html`<div class="toolbar"></div>`;
  }

  protected override renderFigure(tiles: TilesView, view: KeyFigureView | undefined): unknown {
    const { language } = this;
    const isShown = this.view === 'figure';
    return renderKeyFigures({
      view: tiles,
      language,
      showsAllTiles: this.#showsAllTiles,
      interplay: this.renderInterplay(),
      trendOf: (id) => this.#reader?.renderTrend(view, id),
      markOf: () => this.#reader?.renderMark(view, language),
      full: view
        ? this.#reader?.renderFull(view, { language, width: this.size.width, isShown })
        : this.figure === 'none'
          ? nothing
          : html`<div class="full"></div>`,
      isNarrow: isNarrow(this.size.width),
      actions: {
        chooseIndicator: (id, tile) => this.#handleIndicator(id, tile),
        showTiles: (all) => {
          this.#showsAllTiles = all;
          this.requestUpdate();
        },
      },
    });
  }

  #handleIndicator(id: string, tile: Element): void {
    const choose = (): void => this.chooseItem({ kind: 'indicator', id });
    if (this.#reader) this.#reader.follow(tile, choose);
    else choose();
  }
}

defineElement('kpi-jobs-value', KpiJobsValueElement);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-jobs-value': KpiJobsValueElement;
  }
}
