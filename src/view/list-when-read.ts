/**
 * A list whose items are made when they are first read, each once; to those who read it, it is a list like any other.
 * Making thousands at once would hold up a page, of whose readers few look at more than some of them.
 *
 * @param make gives the item at a place; must give the same whenever it is called
 */
export function listWhenRead<Item>(length: number, make: (place: number) => Item): readonly Item[] {
  const list: Item[] = [];
  for (let place = 0; place < length; place += 1) {
    Object.defineProperty(list, place, {
      get: () => {
        const value = make(place);
        Object.defineProperty(list, place, { value });
        return value;
      },
      configurable: true,
      enumerable: true,
    });
  }
  return list;
}
