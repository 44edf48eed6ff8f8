/** What readers can choose together: a region for everything, and a focus area that the other widgets follow. */
export interface Selection {
  readonly region?: string;
  readonly area?: string;
}

type Listener = () => void;

/** Widgets that belong together share what the reader has chosen. Only readers' actions and host pages change it. */
export class SelectionGroup {
  #selection: Selection = {};
  readonly #listeners = new Set<Listener>();

  get selection(): Selection {
    return this.#selection;
  }

  /** Changes part of the selection; `undefined` takes a choice back. */
  choose(change: { readonly [K in keyof Selection]?: Selection[K] | undefined }): void {
    const next = { ...this.#selection, ...change };
    if (next.region === this.#selection.region && next.area === this.#selection.area) return;
    this.#selection = {
      ...(next.region === undefined ? {} : { region: next.region }),
      ...(next.area === undefined ? {} : { area: next.area }),
    };
    for (const listener of [...this.#listeners]) listener();
  }

  /** Follows changes; returns the way to stop. A group that nobody follows forgets its selection. */
  follow(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#selection = {};
    };
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
