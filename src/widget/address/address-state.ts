import type { Feed } from '../../feed/feed.js';
import type { SelectionGroup } from '../../store/selection-group.js';
import type { Item, ItemKind } from '../../view/item.js';
import { itemOf } from '../../view/item-in-feed.js';

/** Properties of an element that belong in the address, each with the values that it may have: none for any. */
export type Addressed = ReadonlyMap<string, readonly string[]>;

/** What the parameters in a page's address begin with when the widgets have no group of their own. */
const PREFIX = 'samspill';
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
  readonly #prefix: string;
  /** The element's own properties as the page has set them; these need no place in the address. */
  readonly #initial: ReadonlyMap<string, string>;

  /**
   * @param element the widget
   * @param groupName the group's name, empty when it has none
   * @param addressed the widget's own part of the address
   */
  constructor(
    readonly element: HTMLElement,
    readonly group: SelectionGroup,
    groupName: string,
    readonly addressed: Addressed,
  ) {
    this.#prefix = groupName === '' ? PREFIX : groupName;
    this.#initial = new Map([...addressed.keys()].map((name) => [name, this.#valueOf(name)]));
    if (!owners.get(this.#prefix)?.isFollowed) owners.set(this.#prefix, group);
    if (this.#isOwner) return;
    console.warn(
      `samspill: <${element.localName} deep-link> shares the address with widgets of another feed. ` +
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
    const region = parameters.get(this.#nameOf('region'));
    if (feed.regions.some(({ id }) => id === region)) this.group.chooseRegion(region ?? undefined);
    const items = parameters.getAll(this.#nameOf('item')).flatMap((text) => itemFrom(text, feed) ?? []);
    for (const item of items) this.group.choose(item);
    for (const name of this.#initial.keys()) {
      const value = parameters.get(this.#ownNameOf(name));
      const allowed = this.addressed.get(name) ?? [];
      if (value !== null && (allowed.length === 0 || allowed.includes(value))) Reflect.set(this.element, name, value);
    }
    return items.length > 0;
  }

  /** Puts the present state into the address. A widget that has left the page has no say over it. */
  write(): void {
    if (!this.#isOwner || !this.element.isConnected) return;
    const parts = location.search
      .slice(1)
      .split('&')
      .filter((part) => part !== '');
    const isOurs = (part: string): boolean => this.#names.includes(part.split('=', 1)[0] ?? '');
    const wanted = this.#parts();
    if (parts.filter(isOurs).join('&') === wanted.join('&')) return;
    const search = [...parts.filter((part) => !isOurs(part)), ...wanted].join('&');
    try {
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`,
      );
    } catch {
      // Some frames have an address that no script may change.
    }
  }

  get #isOwner(): boolean {
    return owners.get(this.#prefix) === this.group;
  }

  get #names(): readonly string[] {
    return [
      this.#nameOf('region'),
      this.#nameOf('item'),
      ...[...this.#initial.keys()].map((name) => this.#ownNameOf(name)),
    ];
  }

  #parts(): string[] {
    const { region, items } = this.group.selection;
    const own = [...this.#initial].map(([name, initial]) => {
      const value = this.#valueOf(name);
      return partOf(this.#ownNameOf(name), value === initial ? '' : value);
    });
    const chosen = items.map(({ kind, id }) => partOf(this.#nameOf('item'), `${kind}:${id}`));
    return [partOf(this.#nameOf('region'), region ?? ''), ...chosen, ...own].flat();
  }

  #valueOf(name: string): string {
    return String(Reflect.get(this.element, name) ?? '');
  }

  #nameOf(name: string): string {
    return `${encodeURIComponent(this.#prefix)}.${name}`;
  }

  #ownNameOf(name: string): string {
    return this.#nameOf(`${this.element.localName}.${name}`);
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

/** A parameter as the address has it; none for an empty value. */
function partOf(name: string, value: string): string[] {
  return value === '' ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`];
}
