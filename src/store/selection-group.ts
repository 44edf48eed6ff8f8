import { isSameSlot, type Item } from '../view/item.js';

/** What readers have chosen together: a region for everything, and items that the other widgets mark what belongs to. */
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

  /** Chooses a region; `undefined` takes the choice back. */
  chooseRegion(region: string | undefined): void {
    if (region === this.#selection.region) return;
    const { items } = this.#selection;
    this.#change(region === undefined ? { items } : { region, items });
  }

  /** Chooses an item, in the place of what was chosen of its kind. */
  choose(item: Item): void {
    const { items } = this.#selection;
    if (items.at(-1)?.id === item.id && items.at(-1)?.kind === item.kind) return;
    this.#change({ ...this.#selection, items: [...items.filter((other) => !isSameSlot(other, item)), item] });
  }

  /** Takes the choice of an item back. */
  drop({ kind, id }: Item): void {
    const items = this.#selection.items.filter((item) => item.kind !== kind || item.id !== id);
    if (items.length < this.#selection.items.length) this.#change({ ...this.#selection, items });
  }

  /** Follows changes; returns the way to stop. A group that nobody follows forgets its selection. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#selection = { items: [] };
    };
  }

  #change(selection: Selection): void {
    this.#selection = selection;
    for (const listener of [...this.#listeners]) listener();
  }
}

const groups = new Map<string, SelectionGroup>();

/** The group of a name, one per page. */
export function selectionGroup(name: string): SelectionGroup {
  const known = groups.get(name);
  if (known) return known;
  const group = new SelectionGroup();
  groups.set(name, group);
  return group;
}
