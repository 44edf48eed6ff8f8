import { html, type CSSResultGroup } from 'lit';
import { state } from 'lit/decorators.js';
import type { Feed } from '../feed/feed.js';
import { chosenArea, newestOf, type Item } from '../view/item.js';
import type { ViewOptions } from '../view/view.js';
import { defineElement } from '../widget/define-element.js';
import { hueStyles } from '../widget/frame/hue.styles.js';
import { paletteStyles } from '../widget/frame/palette.styles.js';
import { roomIn } from '../widget/room.js';
import { KeptView } from '../widget/kept-view.js';
import { SamspillElement } from '../widget/samspill-element.js';
import type { WheelView } from './focus-area-wheel.view.js';
import { drawnFeed } from './list/drawn-feed.js';
import { renderChosen, renderSmall, type FigureContent } from './list/list.js';
import { areaListStyles } from './list/list.styles.js';
import { areaListOf, type AreaList, type WheelOptions } from './list/list.view.js';

type WheelDetails = typeof import('./focus-area-wheel.details.js');

/** Font weight of the labels; the style sheet sets the same. */
const LABEL_WEIGHT = 600;

/**
 * The focus areas of a strategy as a wheel: sectors in the main ring, support areas round the sectors they support, the
 * vision in the middle, and beside it what is known about the chosen area. On phones a small wheel over a list.
 * A feed without focus areas is drawn with its goals, or else the themes of its documents, under their own names.
 *
 * @tag focus-area-wheel
 * @summary A strategy's focus areas as a wheel, with figures, measures, projects and documents of the chosen area.
 * @slot - Shown until the areas are there, and when they cannot be fetched: put the names of the areas here.
 * @fires {ItemSelectEvent} item-select - The reader chose an area, or took the choice back.
 * @fires {FeedLoadEvent} feed-load - The feed has been read: `feed`, and its `problems`.
 * @fires {FeedErrorEvent} feed-error - There is no feed to show: `failure` says why, `problems` what is wrong in it.
 * @fires {FeedStaleEvent} feed-stale - A refresh failed (`failure`); the content of the day `updated` is shown.
 * @csspart frame - The figure round everything.
 * @csspart heading - The heading.
 * @csspart summary - The sentence under the heading.
 * @csspart wheel - The wheel.
 * @csspart hub - The middle of the wheel.
 * @csspart segment - An area in the wheel.
 * @csspart list - The list of areas under a small wheel, where there is no room for one with a panel.
 * @csspart panel - What is known about the chosen area.
 * @csspart panel-heading - The heading of the panel.
 * @csspart panel-part - The heading of a part of the panel.
 * @csspart table - The table.
 * @csspart caption - The foot with source and downloads.
 * @cssproperty [--samspill-accent=#1f5ba8] - Links.
 * @cssproperty [--samspill-text=#1b2733] - Text, and the middle of the wheel when it is chosen.
 * @cssproperty [--samspill-surface=#ffffff] - Background.
 * @cssproperty [--samspill-font=inherit] - Font family.
 * @cssproperty [--samspill-radius=0.5rem] - Rounding of corners.
 * @cssproperty [--samspill-reserved-height=min(100svh, 60rem)] - Height kept free from the first moment on.
 */
export class FocusAreaWheelElement extends SamspillElement<WheelView, WheelDetails, AreaList, WheelOptions> {
  static override styles: CSSResultGroup = [SamspillElement.styles, paletteStyles, hueStyles, areaListStyles];

  /** Whether the strategy's own entry in the list is open; an area's is open when it is chosen. */
  @state() private isHubOpen = false;

  protected override readonly isMeasured = true;
  protected override readonly ownKinds = ['area'] as const;

  readonly #kept = new KeptView<WheelView>();

  protected override loadDetails(): Promise<WheelDetails> {
    return import('./focus-area-wheel.details.js');
  }

  protected override optionsOf(feed: Feed, common: ViewOptions): WheelOptions {
    const { details, items } = this;
    const room = roomIn(this.renderRoot, this.size.width, (style) => details?.measureIn(style, LABEL_WEIGHT));
    return { ...common, ...room, region: this.regionIn(feed), selected: chosenArea(items), items };
  }

  protected override leadOf(feed: Feed, options: WheelOptions): AreaList {
    return areaListOf(feed, options);
  }

  /** Kept while the options stay the same, since placing labels takes some milliseconds. */
  protected override viewOf(feed: Feed, options: WheelOptions, { viewOf }: WheelDetails): WheelView {
    // The measured width stands for the font.
    const sample = options.measure?.(
      drawnFeed(feed)
        .focusAreas.map(({ id }) => id)
        .join(' '),
    );
    return this.#kept.of(feed, [options, sample], () => viewOf(feed, options));
  }

  protected override renderFigure(list: AreaList, view: WheelView | undefined): unknown {
    const { language, headingLevel, details, isHubOpen } = this;
    const content: FigureContent = {
      list,
      view,
      language,
      details,
      headingLevel: headingLevel + 1,
      interplay: this.renderInterplay(),
      choose: (id) => this.#choose(id),
      follow: (id) => void this.#handleFollow(id),
    };
    if (list.segments.length === 0) return html`<div class="panel alone" part="panel">${renderChosen(content)}</div>`;
    if (!view && list.hasRoomForWheel && !this.haveDetailsFailed) return html`<div class="pending"></div>`;
    const open = list.selected ?? (isHubOpen ? '' : undefined);
    return html`<div>
      ${
        view?.wheel && details
          ? details.renderWheel(content, view, view.wheel)
          : renderSmall({
              ...content,
              open,
              isComing: !view && !this.haveDetailsFailed,
              toggle: (id) => void this.#handleToggle(id),
              point: (id) => void this.#handlePoint(id),
            })
      }
    </div>`;
  }

  #choose(id: string | undefined): void {
    const chosen = newestOf(this.items, this.ownKinds);
    if (id !== undefined && id !== chosen?.id) this.chooseItem({ kind: 'area', id });
    else if (id === undefined && chosen) this.dropItem(chosen);
  }

  /** A choice made inside the panel replaces it, so the focus goes to the new one, which is read aloud by that. */
  async #handleFollow(id: string): Promise<void> {
    this.#choose(id);
    await this.updateComplete;
    this.#find('#panel, [aria-expanded="true"]')?.focus();
  }

  async #handleToggle(id: string): Promise<void> {
    const area = id === '' || id === this.selected ? undefined : id;
    const top = this.#find('.entry:focus')?.getBoundingClientRect().top ?? 0;
    this.isHubOpen = id === '' && !this.isHubOpen;
    this.#choose(area);
    await this.updateComplete;
    // An entry further up may have closed; this one stays where it was pressed.
    const moved = (this.#find('.entry:focus')?.getBoundingClientRect().top ?? top) - top;
    if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  }

  /** A finger has chosen in the small wheel: the entry opens, and comes into sight with its panel where it is not. */
  async #handlePoint(id: string | undefined): Promise<void> {
    this.isHubOpen = id === undefined;
    this.#choose(id);
    await this.updateComplete;
    const entry = this.#find('.entry[aria-expanded="true"]')?.closest('li');
    entry?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** The focus stays where the choice was made. */
  protected override async handleEscape(own: Item): Promise<void> {
    const isInside = this.shadowRoot?.activeElement?.closest('[part="figure"]') !== null;
    const entry = this.#find('[aria-expanded="true"]');
    this.dropItem(own);
    await this.updateComplete;
    if (isInside) (entry ?? this.#find('[aria-selected="true"]'))?.focus();
  }

  #find(selector: string): HTMLElement | SVGElement | null {
    return this.renderRoot.querySelector<HTMLElement | SVGElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'focus-area-wheel': FocusAreaWheelElement;
  }
}

defineElement('focus-area-wheel', FocusAreaWheelElement);
