import type { Selection } from '../../store/selection-group.js';

/** What the parameters in a page's address begin with when the widgets have no group of their own. */
const PREFIX = 'samspill';

/** What a widget shows, as far as the address of a page can say it. */
export interface AddressedView {
  readonly selection: Selection;
  /** Values of the element's own properties. */
  readonly own: ReadonlyMap<string, string>;
  /** The same as the page has set them: these need no place in the address. */
  readonly initial: ReadonlyMap<string, string>;
}

/** The parameters in the address of a page that say what a widget shows, in the order in which they are written. */
export class ViewParameters {
  readonly prefix: string;

  /**
   * @param tag the name of the element
   * @param group the name of its group, empty when it has none
   */
  constructor(
    readonly tag: string,
    group: string,
  ) {
    this.prefix = group === '' ? PREFIX : group;
  }

  get region(): string {
    return this.#nameOf('region');
  }

  get item(): string {
    return this.#nameOf('item');
  }

  /** The parameter of one of the element's own properties. */
  own(property: string): string {
    return this.#nameOf(`${this.tag}.${property}`);
  }

  /** The view as parameters. What is as the page has it is left out; what has been emptied stands with no value. */
  written({ selection: { region, items }, own, initial }: AddressedView): string[] {
    return [
      ...(region === undefined ? [] : [parameter(this.region, region)]),
      ...items.map(({ kind, id }) => parameter(this.item, `${kind}:${id}`)),
      ...[...own].flatMap(([name, value]) =>
        value === (initial.get(name) ?? '') ? [] : [parameter(this.own(name), value)],
      ),
    ];
  }

  /**
   * The query of an address with the view in place of what it says of it; undefined when it says the same already. The
   * page's own parameters stay as they are, letter for letter.
   */
  queryWith(query: string, view: AddressedView): string | undefined {
    const parts = query
      .replace(/^\?/u, '')
      .split('&')
      .filter((part) => part !== '');
    const names = [this.region, this.item, ...[...view.own.keys()].map((name) => this.own(name))];
    const isOurs = (part: string): boolean => names.includes(part.split('=', 1)[0] ?? '');
    const wanted = this.written(view);
    if (parts.filter(isOurs).join('&') === wanted.join('&')) return undefined;
    const all = [...parts.filter((part) => !isOurs(part)), ...wanted].join('&');
    return all === '' ? '' : `?${all}`;
  }

  #nameOf(name: string): string {
    return `${encodeURIComponent(this.prefix)}.${name}`;
  }
}

function parameter(name: string, value: string): string {
  return `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`;
}

/** The present values of properties of an element. */
export function valuesOf(element: object, properties: Iterable<string>): ReadonlyMap<string, string> {
  return new Map(Array.from(properties, (name) => [name, String(Reflect.get(element, name) ?? '')]));
}
