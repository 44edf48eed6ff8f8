import { nothing, type CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import type { Feed } from '../feed/feed.js';
import type { ViewOptions } from '../view/view.js';
import { defineElement } from '../widget/define-element.js';
import { SamspillElement } from '../widget/samspill-element.js';
import { MOST_COMPARED, type KeyFigureOptions } from './chosen-figure.js';
import type { FigureKind } from './figure-kind.js';
import type { FullFigurePart } from './full-figure-part.js';
import { renderKeyFigures } from './kpi-jobs-value.figure.js';
import { keyFigureStyles } from './kpi-jobs-value.styles.js';
import { viewOf, type KeyFigureView } from './kpi-jobs-value.view.js';

type Depth = typeof import('./kpi-jobs-value.depth.js');

/**
 * Key figures of a region: what they are, how they changed, how far they are from their targets, and where they come from.
 *
 * @tag kpi-jobs-value
 * @summary Key-figure tiles with a full figure of the chosen one: development, ranking of regions, and jobs × value creation.
 * @slot - Shown until the figures are there, and instead of them when they cannot be fetched: put the newest numbers here.
 * @fires {ItemSelectEvent} item-select - The reader chose a key figure, or took back the choice of a focus area.
 * @fires {RegionChangeEvent} region-change - The reader chose another region.
 * @fires {FeedLoadEvent} feed-load - The feed has been read; carries it and its problems.
 * @fires {FeedErrorEvent} feed-error - There is no feed to show; carries the reason and the problems.
 * @fires {FeedStaleEvent} feed-stale - A refresh failed; the last good figures are shown.
 * @csspart frame - The figure round everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence under the heading.
 * @csspart toolbar - Region chooser and comparison.
 * @csspart tiles - The list of tiles.
 * @csspart tile - A tile.
 * @csspart filter - Says that tiles of a focus area are marked, with a button to take it back.
 * @csspart chart - The full figure.
 * @csspart reason - Said when a figure cannot be drawn.
 * @csspart reader - The slider that reads the figure.
 * @csspart table - A table.
 * @csspart caption - The foot with source and downloads.
 * @cssproperty [--samspill-accent=#1f5ba8] - Links, the chosen tile and the first series.
 * @cssproperty [--samspill-text=#1b2733] - Text.
 * @cssproperty [--samspill-surface=#ffffff] - Background.
 * @cssproperty [--samspill-font=inherit] - Font family.
 * @cssproperty [--samspill-radius=0.5rem] - Rounding of corners.
 * @cssproperty [--samspill-reserved-height=24rem] - Height kept free until the figures are there.
 */
export class KpiJobsValueElement extends SamspillElement<KeyFigureView, Depth> {
  static override styles: CSSResultGroup = [SamspillElement.styles, keyFigureStyles];

  @state() private indicator: string | undefined;
  @state() private compared: readonly string[] = [];
  @state() private figure: FigureKind = 'trend';
  @state() private showsAllTiles = false;

  #full: FullFigurePart | undefined;
  #latest: { readonly feed: Feed; readonly key: string; readonly view: KeyFigureView } | undefined;

  protected override loadDepth(): Promise<Depth> {
    return import('./kpi-jobs-value.depth.js');
  }

  /** The view of the newest options. Kept while they stay the same, so that reading a figure does not draw it again. */
  protected override viewOf(feed: Feed, options: ViewOptions): KeyFigureView {
    const { indicator, compared, figure, depth } = this;
    const all: KeyFigureOptions = {
      ...options, indicator, compared, figure, region: this.regionIn(feed), area: this.selection.area, today: new Date().toISOString().slice(0, 10),
    };
    const key = JSON.stringify([all, depth !== undefined]);
    if (this.#latest?.feed === feed && this.#latest.key === key) return this.#latest.view;
    const view = viewOf(feed, all);
    this.#latest = { feed, key, view: depth ? depth.depthOf(feed, view, all) : view };
    return this.#latest.view;
  }

  protected override renderToolbar(view: KeyFigureView): unknown {
    return this.depth?.renderRegionToolbar(view, this.language, {
      chooseRegion: (id) => this.#handleRegion(id),
      compare: (id, isCompared) => this.#handleComparison(id, isCompared),
    }) ?? nothing;
  }

  protected override renderFigure(view: KeyFigureView): unknown {
    const { language, showsAllTiles, figure: kind } = this;
    return renderKeyFigures({
      view, language, showsAllTiles, kind,
      full: this.#renderFull(view),
      actions: {
        chooseIndicator: (id) => this.#handleIndicator(id),
        chooseFigure: (chosen) => {
          this.figure = chosen;
          void this.#tell();
        },
        takeAreaBack: () => this.chooseArea(undefined),
        showTiles: (all) => {
          this.showsAllTiles = all;
        },
      },
    });
  }

  #renderFull({ full }: KeyFigureView): unknown {
    if (!full || !this.depth) return nothing;
    this.#full ??= new this.depth.FullFigurePart(this);
    return this.#full.render({ full, language: this.language, width: this.size.width, isShown: this.view === 'figure' });
  }

  /** Says what the reader's choice led to: the figure's own words when it has any, else the summary. */
  async #tell(): Promise<void> {
    await this.updateComplete;
    const view = this.#latest?.view;
    this.announce(view?.full?.chart?.description ?? view?.full?.reason ?? view?.summary ?? '');
  }

  #handleRegion(id: string): void {
    this.compared = this.compared.filter((compared) => compared !== id);
    this.chooseRegion(id);
    void this.#tell();
  }

  #handleComparison(id: string, isCompared: boolean): void {
    const others = this.compared.filter((compared) => compared !== id);
    this.compared = isCompared ? [...others, id].slice(0, MOST_COMPARED) : others;
  }

  #handleIndicator(id: string): void {
    this.indicator = id;
    this.tellSelection('indicator', id);
    void this.#tell();
  }
}

defineElement('kpi-jobs-value', KpiJobsValueElement);

declare global {
  interface HTMLElementTagNameMap {
    'kpi-jobs-value': KpiJobsValueElement;
  }
}
