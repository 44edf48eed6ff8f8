/** What a reader can choose in a widget. */
export type ItemKind = 'area' | 'factor' | 'actor' | 'link' | 'indicator';

/**
 * Something that a reader has chosen: its kind, and its id in the feed. A link is a pair of factors,
 * `government+capital`.
 */
export interface Item {
  readonly kind: ItemKind;
  readonly id: string;
}

/** The newest of the chosen items that is of one of the kinds. */
export function newestOf(items: readonly Item[], kinds: readonly ItemKind[]): Item | undefined {
  return items.filter(({ kind }) => kinds.includes(kind)).at(-1);
}

/** Id of the chosen focus area. */
export function chosenArea(items: readonly Item[]): string | undefined {
  return newestOf(items, ['area'])?.id;
}

/** Id of the chosen indicator. */
export function chosenIndicator(items: readonly Item[]): string | undefined {
  return newestOf(items, ['indicator'])?.id;
}

/** What is chosen in the map: a factor, an actor or a link. */
export function chosenInMap(items: readonly Item[]): Item | undefined {
  return newestOf(items, ['factor', 'actor', 'link']);
}

/** Whether two items stand in the same place, so that choosing the one takes the other's place. */
export function isSameSlot(one: Item, other: Item): boolean {
  return slotOf(one) === slotOf(other);
}

function slotOf({ kind }: Item): string {
  return kind === 'area' || kind === 'indicator' ? kind : 'map';
}
