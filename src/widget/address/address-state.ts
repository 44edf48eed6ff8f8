import type { Feed } from '../../feed/feed.js';
import type { SelectionGroup } from '../../store/selection-group.js';
import type { Item, ItemKind } from '../../view/item.js';
import { itemOf } from '../../view/item-in-feed.js';
import { valuesOf, ViewParameters } from './view-parameters.js';

/** Properties of an element that belong in the address, each with the values that it may have: none for any. */
export type Addressed = ReadonlyMap<string, readonly string[]>;

const KINDS: readonly ItemKind[] = ['area', 'factor', 'actor', 'link', 'indicator'];

/** Which group has the parameters of a name. */
const owners = new Map<string, SelectionGroup>();

/**
 * Keeps what a reader has chosen in the address of the page, for widgets that ask for it with `deep-link`, and brings
 * it back when somebody opens that address. The region and the items belong to the group; the rest is this kind of
 * widget's own. The address is replaced and not added to, so that the browser's "back" leaves the page as it always
 * has; the page's own parameters stay as they are, letter for letter. What a frame does not allow (a sandboxed one, for
 * instance) is left undone.
 */
export class AddressState {
  readonly #parameters: ViewParameters;

  /**
   * @param element the widget
   * @param groupName the group's name, empty when it has none
   * @param addressed the widget's own part of the address
   * @param initial the same properties as the page has set them
   */
  constructor(
    readonly element: HTMLElement,
    readonly group: SelectionGroup,
    groupName: string,
    readonly addressed: Addressed,
    readonly initial: ReadonlyMap<string, string>,
  ) {
    this.#parameters = new ViewParameters(element.localName, groupName);
    const { prefix } = this.#parameters;
    if (!owners.get(prefix)?.isFollowed) owners.set(prefix, group);
    // One that has left the page while its code was on the way shares nothing.
    if (this.#isOwner || !element.isConnected) return;
    console.warn(
      `samspill: <${element.localName}> shares the page's address with widgets of another feed. ` +
        'Give each of them a group of its own.',
    );
  }

  /**
   * Brings back what the address says, and tells whether it says what is chosen. What the feed does not have counts as
   * nothing.
   */
  read(feed: Feed): boolean {
    if (!this.#isOwner) return false;
    const parameters = new URLSearchParams(location.search);
    const region = parameters.get(this.#parameters.region);
    if (feed.regions.some(({ id }) => id === region)) this.group.chooseRegion(region ?? undefined);
    const items = parameters.getAll(this.#parameters.item).flatMap((text) => itemFrom(text, feed) ?? []);
    for (const item of items) this.group.choose(item);
    for (const [name, allowed] of this.addressed) {
      const value = parameters.get(this.#parameters.own(name));
      if (value !== null && (allowed.length === 0 || allowed.includes(value))) Reflect.set(this.element, name, value);
    }
    return items.length > 0;
  }

  /** Puts the present state into the address. A widget that has left the page has no say over it. */
  write(): void {
    if (!this.#isOwner || !this.element.isConnected) return;
    const { selection } = this.group;
    const own = valuesOf(this.element, this.addressed.keys());
    const query = this.#parameters.queryWith(location.search, { selection, own, initial: this.initial });
    if (query === undefined) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
    } catch {
      // Some frames have an address that no script may change.
    }
  }

  get #isOwner(): boolean {
    return owners.get(this.#parameters.prefix) === this.group;
  }
}

function itemFrom(text: string, feed: Feed): Item | undefined {
  const [start = '', ...rest] = text.split(':');
  return itemOf(
    feed,
    rest.join(':'),
    KINDS.filter((kind) => kind === start),
  );
}
