import type { ReactiveControllerHost } from 'lit';
import type { Selection } from '../store/selection-group.js';
import { newestOf, type Item, type ItemKind } from '../view/item.js';
import { ItemSelectEvent, RegionChangeEvent } from './events.js';
import type { FeedController } from './feed-controller.js';

/** What is chosen in a widget and its group. Readers' choices are told to the page; what the page itself chooses is not. */
export class SelectionController {
  /** What the page has chosen, until the feed can tell what it is. */
  wanted: string | undefined;

  constructor(
    readonly host: ReactiveControllerHost & EventTarget,
    readonly feeds: FeedController,
    /** Kinds of items that can be chosen in this widget. */
    readonly kinds: () => readonly ItemKind[],
  ) {}

  get selection(): Selection {
    return this.feeds.group.selection;
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
    this.wanted = id;
    this.host.requestUpdate();
  }

  chooseRegion(region: string): void {
    this.feeds.group.chooseRegion(region);
    this.host.dispatchEvent(new RegionChangeEvent(region));
  }

  choose(item: Item): void {
    this.feeds.group.choose(item);
    this.host.dispatchEvent(new ItemSelectEvent(item.kind, item.id));
  }

  drop(item: Item): void {
    this.feeds.group.drop(item);
    this.host.dispatchEvent(new ItemSelectEvent(item.kind, undefined));
  }
}
