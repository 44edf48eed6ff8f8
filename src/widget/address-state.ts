import type { SelectionGroup, Selection } from '../store/selection-group.js';
import type { Item, ItemKind } from '../view/item.js';

/** What the parameters in a page's address begin with when the widgets have no group of their own. */
const PREFIX = 'samspill';
const KINDS: readonly ItemKind[] = ['area', 'factor', 'actor', 'link', 'indicator'];

/**
 * Keeps what a reader has chosen in the address of the page, for widgets that ask for it with `deep-link`, and brings it back
 * when somebody opens that address. The region and the items belong to the group; the rest is this kind of widget's own. The
 * address is replaced and not added to, so that the browser's "back" leaves the page as it always has. What a page or a
 * frame does not allow (a sandboxed frame, for instance) is left undone.
 */
export class AddressState {
  readonly #prefix: string;
  /** The element's own properties as the page has set them; these need no place in the address. */
  readonly #initial: ReadonlyMap<string, string>;

  /**
   * @param element the widget
   * @param group the group's name, empty when it has none
   * @param names its own properties that belong in the address; each holds a text
   */
  constructor(readonly element: HTMLElement, group: string, readonly names: readonly string[]) {
    this.#prefix = group === '' ? PREFIX : group;
    this.#initial = new Map(names.map((name) => [name, this.#valueOf(name)]));
  }

  /** Brings back what the address says. Whether the feed has it is found out later; what it has not counts as not chosen. */
  read(group: SelectionGroup): void {
    const { searchParams } = new URL(location.href);
    const region = searchParams.get(this.#nameOf('region'));
    if (region !== null) group.chooseRegion(region);
    for (const text of searchParams.getAll(this.#nameOf('item'))) {
      const item = itemFrom(text);
      if (item) group.choose(item);
    }
    for (const name of this.names) {
      const value = searchParams.get(this.#ownNameOf(name));
      if (value !== null) Reflect.set(this.element, name, value);
    }
  }

  /** Puts the present state into the address. */
  write({ region, items }: Selection): void {
    const address = new URL(location.href);
    const { searchParams } = address;
    setOrDelete(searchParams, this.#nameOf('region'), region ?? '');
    searchParams.delete(this.#nameOf('item'));
    for (const { kind, id } of items) searchParams.append(this.#nameOf('item'), `${kind}:${id}`);
    for (const name of this.names) {
      const value = this.#valueOf(name);
      setOrDelete(searchParams, this.#ownNameOf(name), value === this.#initial.get(name) ? '' : value);
    }
    if (address.href === location.href) return;
    try {
      history.replaceState(history.state, '', address);
    } catch {
      // Some frames have an address that no script may change.
    }
  }

  #valueOf(name: string): string {
    return String(Reflect.get(this.element, name) ?? '');
  }

  #nameOf(name: string): string {
    return `${this.#prefix}.${name}`;
  }

  #ownNameOf(name: string): string {
    return `${this.#prefix}.${this.element.localName}.${name}`;
  }
}

function itemFrom(text: string): Item | undefined {
  const [start = '', ...rest] = text.split(':');
  const kind = KINDS.find((candidate) => candidate === start);
  return kind && { kind, id: rest.join(':') };
}

function setOrDelete(parameters: URLSearchParams, name: string, value: string): void {
  if (value === '') parameters.delete(name);
  else if (parameters.get(name) !== value) parameters.set(name, value);
}
