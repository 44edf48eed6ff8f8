import { nothing, type CSSResultGroup } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Feed, Region } from '../feed/feed.js';
import { regionOfAll } from '../view/heading.js';
import { chosenInMap, type Item, type ItemKind } from '../view/item.js';
import { marksOf } from '../view/marks.js';
import type { ViewOptions } from '../view/view.js';
import { defineElement } from '../widget/define-element.js';
import { hueStyles } from '../widget/frame/hue.styles.js';
import { paletteStyles } from '../widget/frame/palette.styles.js';
import { pressedStyles } from '../widget/frame/pressed.styles.js';
import { roomIn } from '../widget/room.js';
import { SamspillElement } from '../widget/samspill-element.js';
import type { MapView } from './five-factor-map.view.js';
import { renderFigure, type MapActions } from './groups/group-list.js';
import type { Filter, FilterOption } from './network/filters.js';
import { FIRST_PARTS, LONG_LIST, type SceneOptions } from './network/scene.js';
import { mapStyles } from './groups/groups.styles.js';
import { renderToolbar, type ToolbarActions } from './groups/toolbar.js';
import { groupListOf, type GroupList, type MapOptions } from './groups/groups.view.js';

type MapDetails = typeof import('./five-factor-map.details.js');

/** Weight of the labels in the drawing; the style sheet sets the same. */
const LABEL_WEIGHT = 700;
/** Milliseconds after the last letter of a search until its result is announced. */
const PAUSE = 600;

interface Lists extends Pick<SceneOptions, 'query'> {
  readonly limits: ReadonlyMap<string, number>;
  /** What they belong to: mode and choice. */
  readonly of: string;
}

/**
 * The groups of actors who drive development (five in the model: government, entrepreneurs, research, business and
 * capital), the actors in them and the links between them. It shows actors and links, not scores: it is no radar.
 *
 * @tag five-factor-map
 * @summary Who works for development, who is linked to whom, what each does, and what is missing.
 * @slot - Shown until the feed is there, and when it cannot be fetched: what a reader without the map needs to know.
 * @fires {ItemSelectEvent} item-select - The reader chose a factor, an actor, a link or an area, or took a choice back.
 * @fires {RegionChangeEvent} region-change - The reader chose a region.
 * @fires {FeedLoadEvent} feed-load - The feed has been read: `feed`, and its `problems`.
 * @fires {FeedErrorEvent} feed-error - There is no feed to show: `failure` says why, `problems` what is wrong in it.
 * @fires {FeedStaleEvent} feed-stale - A refresh failed (`failure`); the feed of the day `updated` is shown.
 * @csspart frame - The figure round everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence under the heading.
 * @csspart toolbar - What is shown: map or matrix, and which actors.
 * @csspart map - The drawing.
 * @csspart node - A group of actors, in the drawing or in the list that stands for it.
 * @csspart panel - What is chosen, in detail.
 * @csspart panel-heading - The heading of the panel.
 * @csspart panel-part - The heading of a part of the panel.
 * @csspart matrix - Who does what.
 * @csspart table - A table.
 * @csspart notes - How to read the map.
 * @csspart caption - The foot with source and downloads.
 * @cssproperty [--samspill-accent=#1f5ba8] - Links and a chosen connection.
 * @cssproperty [--samspill-text=#1b2733] - Text.
 * @cssproperty [--samspill-surface=#ffffff] - Background.
 * @cssproperty [--samspill-font=inherit] - Font family.
 * @cssproperty [--samspill-radius=0.5rem] - Rounding of corners.
 * @cssproperty [--samspill-reserved-height=min(100svh, 60rem)] - Height kept free from the first moment on.
 */
export class FiveFactorMapElement extends SamspillElement<MapView, MapDetails, GroupList, MapOptions> {
  static override styles: CSSResultGroup = [SamspillElement.styles, paletteStyles, hueStyles, pressedStyles, mapStyles];

  /** Show the `map`, or the `matrix` of who does what. */
  @property({ reflect: true, useDefault: true }) mode: 'map' | 'matrix' = 'map';

  /** What the reader has asked of the long lists, as long as the same is chosen. */
  @state() private lists: Lists = { of: '', ...FIRST_PARTS };
  /** Place of the node that the Tab key reaches. */
  @state() private tabStop = 0;

  protected override readonly addressed = new Map([
    ['view', ['figure', 'table']],
    ['mode', ['map', 'matrix']],
  ]);
  protected override readonly isMeasured = true;
  protected override readonly ownKinds: readonly ItemKind[] = ['factor', 'actor', 'link'];

  /** The group chosen last: a list keeps its panel there when the reader goes on to an actor or a link of the group. */
  #home: string | undefined;
  /** An actor or a link that was chosen while a group was, and that group: Escape goes back to it. */
  #opened: { readonly choice: Item; readonly from: Item } | undefined;
  #isLively = false;
  #view: MapView | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  readonly #actions: MapActions = {
    choose: (choice, isInPanel) => void this.#handleChoice(choice, isInPanel),
    focusNode: (place) => {
      this.tabStop = place;
    },
    search: (query) => void this.#handleSearch(query),
    showMore: (list, part) => void this.#handleMore(list, part),
  };

  readonly #tools: ToolbarActions = {
    show: (mode) => {
      this.mode = mode;
      this.#isLively = false;
    },
    filter: (kind, option) => this.#handleFilter(kind, option),
  };

  protected override loadDetails(): Promise<MapDetails> {
    return import('./five-factor-map.details.js');
  }

  protected override optionsOf(feed: Feed, common: ViewOptions): MapOptions {
    const { mode, details, items, selection } = this;
    const { query, limits } = this.#lists;
    return {
      ...common,
      ...roomIn(this.renderRoot, this.size.width, (style) => details?.measureIn(style, LABEL_WEIGHT)),
      mode: mode === 'matrix' ? mode : 'map',
      query,
      limits,
      chosen: chosenInMap(items),
      home: this.#home,
      region: selection.region ?? this.region,
      marks: marksOf(feed, items, this.ownKinds, common.language),
    };
  }

  protected override regionNamed(feed: Feed): Region | undefined {
    return regionOfAll(feed, this.region);
  }

  protected override leadOf(feed: Feed, options: MapOptions): GroupList {
    return groupListOf(feed, options);
  }

  protected override viewOf(feed: Feed, options: MapOptions, { viewOf }: MapDetails): MapView {
    this.#view = viewOf(feed, options);
    return this.#view;
  }

  protected override renderToolbar(list: GroupList): unknown {
    if (this.view === 'table' || list.empty !== undefined) return nothing;
    return renderToolbar(list, this.language, this.#tools);
  }

  protected override renderFigure(list: GroupList, view: MapView | undefined): unknown {
    const { language, headingLevel, tabStop, details } = this;
    return renderFigure({
      list,
      view,
      language,
      headingLevel: headingLevel + 1,
      query: this.#lists.query,
      tabStop,
      isLively: this.#isLively,
      isAwaited: !this.haveDetailsFailed,
      details,
      interplay: this.renderInterplay(),
      actions: this.#actions,
    });
  }

  /**
   * Back to the group from which it was opened; else the choice goes, and with it what had the focus in the panel: the
   * focus then goes to the group.
   */
  protected override handleEscape(own: Item): Promise<void> {
    const isInPanel = this.#find('panel')?.matches(':focus-within') ?? false;
    if (this.#opened?.choice.id === own.id) return this.#handleChoice(this.#opened.from, isInPanel);
    const nodes = this.renderRoot.querySelectorAll<HTMLElement | SVGElement>('[part~="node"]');
    const node = isInPanel ? nodes[this.#view?.open ?? -1] : undefined;
    const taken = this.#handleChoice(own, false);
    node?.focus();
    return taken;
  }

  get #lists(): Lists {
    const of = `${this.mode} ${chosenInMap(this.items)?.id}`;
    return this.lists.of === of ? this.lists : { of, ...FIRST_PARTS };
  }

  #find(part: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[part~="${part}"]`);
  }

  /** Choosing the same thing again takes the choice back. */
  async #handleChoice(choice: Item, isInPanel: boolean): Promise<void> {
    const chosen = chosenInMap(this.items);
    const from = chosen?.kind === 'factor' ? chosen : isInPanel ? this.#opened?.from : undefined;
    this.#opened = from && choice.kind !== 'factor' ? { choice, from } : undefined;
    const place = this.#view?.nodes.findIndex(({ choice: { id } }) => id === choice.id) ?? -1;
    const row = this.renderRoot.querySelectorAll('.group')[place];
    const top = row?.getBoundingClientRect().top ?? 0;
    this.#isLively = true;
    if (choice.kind === 'factor') this.#home = choice.id;
    if (chosen?.kind === choice.kind && chosen.id === choice.id) this.dropItem(choice);
    else this.chooseItem(choice);
    await this.updateComplete;
    // A panel above the row may have closed: the row stays where it was pressed.
    if (row) scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
    // The button in the panel is gone. The panel gets the focus, and is read aloud by that; else it is announced.
    if (isInPanel) this.#find('panel')?.focus();
    else this.announce(this.#find('panel')?.getAttribute('aria-label') ?? '');
  }

  #handleFilter(kind: Filter['kind'], { id, said }: FilterOption): void {
    const area = this.#view?.marks?.item;
    if (kind === 'region') this.chooseRegion(id);
    else if (id !== '') this.chooseItem({ kind, id });
    else if (area?.kind === 'area') this.dropItem(area);
    this.announce(said);
  }

  async #handleSearch(query: string): Promise<void> {
    this.lists = { ...this.#lists, limits: FIRST_PARTS.limits, query };
    await this.updateComplete;
    // Said once, when the reader pauses.
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(
      () => this.announce(this.renderRoot.querySelector('label + .cut')?.textContent ?? ''),
      PAUSE,
    );
  }

  async #handleMore(list: string, part: Element): Promise<void> {
    const { limits } = this.#lists;
    const shown = limits.get(list) ?? LONG_LIST;
    this.lists = { ...this.#lists, limits: new Map(limits).set(list, shown + LONG_LIST) };
    await this.updateComplete;
    this.details?.focusItem(part, shown);
    this.announce(part.querySelector('.cut')?.textContent ?? '');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'five-factor-map': FiveFactorMapElement;
  }
}

defineElement('five-factor-map', FiveFactorMapElement);
