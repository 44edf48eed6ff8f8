import { isSameSlot, type Item } from '../view/item.js';

/**
 * What readers have chosen together: a region for everything, and items that the other widgets mark what belongs to.
 */
export interface Selection {
  readonly region?: string;
  /** The newest last. There is at most one area, one indicator, and one factor, actor or link. */
  readonly items: readonly Item[];
}

type Listener = () => void;

/** Widgets that belong together share what the reader has chosen. Only readers' actions and host pages change it. */
export class SelectionGroup {
  #selection: Selection = { items: [] };
  readonly #listeners = new Set<Listener>();

  get selection(): Selection {
    return this.#selection;
  }

  /** Whether there is a widget that follows. */
  get isFollowed(): boolean {
    return this.#listeners.size > 0;
  }

  /** Chooses a region; `undefined` takes the choice back. Tells whether that changed anything, as all changes do. */
  chooseRegion(region: string | undefined): boolean {
    const { items } = this.#selection;
    return region !== this.#selection.region && this.#change(region === undefined ? { items } : { region, items });
  }

  /** Chooses an item, in the place of what was chosen of its kind. */
  choose(item: Item): boolean {
    const { items } = this.#selection;
    if (items.at(-1)?.id === item.id && items.at(-1)?.kind === item.kind) return false;
    return this.#change({ ...this.#selection, items: [...items.filter((other) => !isSameSlot(other, item)), item] });
  }

  /** Takes the choice of an item back. */
  drop({ kind, id }: Item): boolean {
    const items = this.#selection.items.filter((item) => item.kind !== kind || item.id !== id);
    return items.length < this.#selection.items.length && this.#change({ ...this.#selection, items });
  }

  /** Follows changes; returns the way to stop. A group that nobody follows forgets its selection. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#selection = { items: [] };
    };
  }

  #change(selection: Selection): boolean {
    this.#selection = selection;
    for (const listener of [...this.#listeners]) listener();
    return true;
  }
}

const groups = new Map<string, SelectionGroup>();

/** The group of a name, one per page. Groups that nobody follows have nothing to remember and make room. */
export function selectionGroup(name: string): SelectionGroup {
  const known = groups.get(name);
  if (known) return known;
  for (const [other, { isFollowed }] of groups) if (!isFollowed) groups.delete(other);
  const group = new SelectionGroup();
  groups.set(name, group);
  return group;
}
