import { adoptStyles, nothing, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed } from '../feed/feed.js';
import type { ViewOptions } from '../view/view.js';
import { defineElement } from '../widget/define-element.js';
import { SamspillElement } from '../widget/samspill-element.js';
import { renderFigure, type Depth, type MapActions } from './five-factor-map.figure.js';
import { FIRST_PARTS, LONG_LIST, type Choice } from './five-factor-map.scene.js';
import { mapStyles } from './five-factor-map.styles.js';
import { viewOf, type MapOptions, type MapView } from './five-factor-map.view.js';

/**
 * The groups of actors who drive development (five in the model: government, entrepreneurs, research, business and
 * capital), the actors in them and the links between them. It shows actors and links, not scores: it is no radar.
 *
 * @tag five-factor-map
 * @summary Who works for development, who is linked to whom, what each does, and what is missing.
 * @slot - Shown until the feed is there, and when it cannot be fetched: what a reader without the map needs to know.
 * @fires {ItemSelectEvent} item-select - The reader chose a factor, an actor or a link, or took a choice back.
 * @fires {FeedLoadEvent} feed-load - The feed has been read; carries it and its problems.
 * @fires {FeedErrorEvent} feed-error - There is no feed to show; carries the reason and the problems.
 * @fires {FeedStaleEvent} feed-stale - A refresh failed; the last good feed is shown.
 * @csspart frame - The figure round everything.
 * @csspart heading - The heading.
 * @csspart map - The drawing.
 * @csspart node - A group of actors, in the drawing or in the list that stands for it.
 * @csspart panel - What is chosen, in detail.
 * @csspart panel-heading - The heading of the panel.
 * @csspart matrix - Who does what.
 * @csspart table - A table.
 * @csspart notes - How to read the map.
 * @csspart caption - The foot with source and downloads.
 * @cssproperty [--samspill-accent=#1f5ba8] - Links and a chosen connection.
 * @cssproperty [--samspill-text=#1b2733] - Text.
 * @cssproperty [--samspill-surface=#ffffff] - Background.
 * @cssproperty [--samspill-font=inherit] - Font family.
 * @cssproperty [--samspill-reserved-height=24rem] - Height kept free until the feed is there.
 */
export class FiveFactorMapElement extends SamspillElement<MapView, Depth> {
  static override styles: CSSResultGroup = [SamspillElement.styles, mapStyles];

  /** Show the `map`, or the `matrix` of who does what. */
  @property({ reflect: true, useDefault: true }) mode: 'map' | 'matrix' = 'map';

  @state() private chosen: Choice | undefined;
  @state() private lists = FIRST_PARTS;
  /** Place of the node that the Tab key reaches. */
  @state() private tabStop = 0;

  /** The group chosen last: a list keeps its panel there when the reader goes on to an actor or a link of the group. */
  #home: string | undefined;

  readonly #actions: MapActions = {
    choose: (choice, isInPanel) => void this.#handleChoice(choice, isInPanel),
    takeBack: (place) => this.#takeBack(place),
    focusNode: (place) => {
      this.tabStop = place;
    },
    search: (query) => void this.#handleSearch(query),
    showMore: (list) => void this.#handleMore(list),
    showAllActors: () => this.chooseArea(undefined),
  };

  protected override async loadDepth(): Promise<Depth> {
    const depth = await import('./five-factor-map.depth.js');
    if (this.shadowRoot) adoptStyles(this.shadowRoot, [...FiveFactorMapElement.elementStyles, depth.depthStyles]);
    return depth;
  }

  protected override viewOf(feed: Feed, options: ViewOptions): MapView {
    const { mode, chosen, lists, depth, selection } = this;
    const all: MapOptions = {
      ...options, mode: mode === 'matrix' ? mode : 'map', chosen, home: this.#home, ...lists,
      area: selection.area, region: selection.region ?? this.region, width: this.size.width,
      // The frame does not let text get smaller than this.
      textSize: Math.max(16, Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    };
    const view = viewOf(feed, all);
    return depth ? depth.depthOf(feed, view, all) : view;
  }

  protected override renderToolbar({ empty, mode }: MapView): unknown {
    if (this.view === 'table' || empty !== undefined) return nothing;
    return this.depth?.renderToolbar(mode, this.language, (chosen) => this.#handleMode(chosen));
  }

  protected override renderFigure(view: MapView): unknown {
    const { language, headingLevel, tabStop, depth } = this;
    const { query } = this.lists;
    return renderFigure({
      view, language, headingLevel: headingLevel + 1, query, tabStop, depth, actions: this.#actions,
    });
  }

  #find(part: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[part~="${part}"]`);
  }

  #handleMode(mode: MapView['mode']): void {
    this.mode = mode;
    this.lists = FIRST_PARTS;
  }

  /** Choosing the same thing again takes the choice back. */
  async #handleChoice(choice: Choice, isInPanel: boolean): Promise<void> {
    const isSame = this.chosen?.kind === choice.kind && this.chosen.id === choice.id;
    this.chosen = isSame ? undefined : choice;
    if (choice.kind === 'factor') this.#home = choice.id;
    this.lists = FIRST_PARTS;
    this.tellSelection(choice.kind, isSame ? undefined : choice.id);
    await this.updateComplete;
    // The button in the panel is gone. The panel gets the focus, and is read aloud by that; else it is announced.
    if (isInPanel) this.#find('panel')?.focus();
    else this.announce(this.#find('panel')?.getAttribute('aria-label') ?? '');
  }

  #takeBack(place: number): boolean {
    if (!this.chosen) return false;
    const isInPanel = this.#find('panel')?.matches(':focus-within') ?? false;
    void this.#handleChoice(this.chosen, false);
    if (isInPanel) this.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[part~="node"]')[place]?.focus();
    return true;
  }

  async #handleSearch(query: string): Promise<void> {
    this.lists = { ...FIRST_PARTS, query };
    await this.updateComplete;
    this.announce(this.renderRoot.querySelector('.cut')?.textContent ?? '');
  }

  async #handleMore(list: string): Promise<void> {
    const { limits } = this.lists;
    this.lists = { ...this.lists, limits: new Map(limits).set(list, (limits.get(list) ?? LONG_LIST) + LONG_LIST) };
    const button = this.shadowRoot?.activeElement;
    await this.updateComplete;
    // The button goes away with the last items.
    if (button?.isConnected === false) (this.#find('panel') ?? this.#find('matrix'))?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'five-factor-map': FiveFactorMapElement;
  }
}

defineElement('five-factor-map', FiveFactorMapElement);
