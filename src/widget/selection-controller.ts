import type { ReactiveControllerHost } from 'lit';
import type { Selection } from '../store/selection-group.js';
import { newestOf, type Item, type ItemKind } from '../view/item.js';
import { ItemSelectEvent, RegionChangeEvent } from './events.js';
import type { FeedController } from './feed-controller.js';

/**
 * What is chosen in a widget and its group. Readers' choices are told to the page; what the page itself chooses is not.
 */
export class SelectionController {
  /** What the page has chosen, until the feed can tell what it is. */
  wanted: string | undefined;
  /** What the page has chosen last; empty for nothing. */
  #asked = '';
  /** The region that the page has chosen for this widget. */
  #ownRegion = '';

  constructor(
    readonly host: ReactiveControllerHost & EventTarget,
    readonly feeds: FeedController,
    /** Kinds of items that can be chosen in this widget. */
    readonly kinds: () => readonly ItemKind[],
  ) {}

  get selection(): Selection {
    return this.feeds.group.selection;
  }

  /** The region that the reader has chosen, else the page. */
  get region(): string {
    return this.selection.region ?? this.#ownRegion;
  }

  /** The region that the page has chosen for this widget, which the reader comes back to. */
  get ownRegion(): string {
    return this.#ownRegion;
  }

  /** @param isShown whether the widget is there already: the page then steers the whole group */
  setRegion(region: string, isShown: boolean): void {
    this.#ownRegion = region;
    if (isShown) this.feeds.group.chooseRegion(region === '' ? undefined : region);
    this.host.requestUpdate();
  }

  /** What is chosen in this widget. */
  get own(): Item | undefined {
    return newestOf(this.selection.items, this.kinds());
  }

  /** Its id, empty for nothing. Setting it is the page's way to choose. */
  get selected(): string {
    return this.wanted ?? this.own?.id ?? '';
  }

  set selected(id: string) {
    // Frameworks set an empty text at the start, which is no wish to take anything back.
    if (id !== '' || this.#asked !== '' || this.own) this.wanted = id;
    this.#asked = id;
    this.host.requestUpdate();
  }

  /** The widget has come into a group: where nobody has chosen anything yet, the page's own choice counts. */
  enter(): void {
    if (this.#asked !== '' && this.selection.items.length === 0) this.wanted = this.#asked;
  }

  chooseRegion(region: string): void {
    if (this.feeds.group.chooseRegion(region)) this.host.dispatchEvent(new RegionChangeEvent(region));
  }

  /** The reader went back to the region that the widget has of its own. */
  takeRegionBack(own: string): void {
    if (this.feeds.group.chooseRegion(undefined)) this.host.dispatchEvent(new RegionChangeEvent(own));
  }

  choose(item: Item): void {
    if (this.feeds.group.choose(item)) this.host.dispatchEvent(new ItemSelectEvent(item.kind, item.id));
  }

  drop(item: Item): void {
    if (this.feeds.group.drop(item)) this.host.dispatchEvent(new ItemSelectEvent(item.kind, undefined));
  }
}
