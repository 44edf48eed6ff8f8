/** What is found out about a spec while it is read, and the questions that are asked of each of its parts. */
import { isDeepStrictEqual } from 'node:util';

/** Something in a spec that is not drawn as Vega draws it, and what to do about it. */
export interface SpecProblem {
  /** Where it stands, as the author would get at it: `layer[1].encoding.y.axis`; `spec` for the whole. */
  readonly place: string;
  readonly sentence: string;
}

/** An object in a spec that nobody has checked. */
export type Node = Readonly<Record<string, unknown>>;

/** What stands where an object should: the object, else one that has nothing. */
export function nodeOf(value: unknown): Node {
  return isNode(value) ? value : {};
}

/** Whether something is an object and no list. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The problems of a spec, in the order in which it is read. */
export class Findings {
  readonly problems: SpecProblem[] = [];

  report(place: string, sentence: string): void {
    this.problems.push({ place, sentence });
  }

  /** Only one value is right here. */
  demand(value: unknown, wanted: unknown, place: string, remedy: string): void {
    if (!isDeepStrictEqual(value, wanted)) this.report(place, `It must be ${JSON.stringify(wanted)}. ${remedy}`);
  }

  /** Only some values are right here. */
  demandOneOf(value: unknown, wanted: readonly unknown[], place: string, what: string): void {
    if (wanted.includes(value)) return;
    this.report(place, `${what} is ${wanted.map((each) => JSON.stringify(each)).join(' or ')}.`);
  }

  /** Nothing else is read of an object. */
  refuseOthers(node: Node, known: readonly string[], place: string, remedy: string): void {
    for (const name of Object.keys(node)) {
      if (!known.includes(name)) this.report(placeIn(place, name), `It is not drawn. ${remedy}`);
    }
  }

  /** JSON has no numbers without an end, and a figure has no place for them. */
  refuseEndless(value: unknown, place: string): void {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      this.report(place, `${value} has no place in a figure: give a number that has an end.`);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      this.refuseEndless(inner, Array.isArray(value) ? `${place}[${name}]` : placeIn(place, name));
    }
  }

  /** A field is found by its whole name; Vega would read a name with dots or brackets as a way into objects. */
  demandField(field: unknown, place: string): void {
    if (typeof field === 'string' && /^[^.[\]\\'"]+$/u.test(field)) return;
    this.report(`${place}.field`, 'Name a field of the row, without dots, brackets and quotes.');
  }
}

function placeIn(place: string, name: string): string {
  return place === '' ? name : `${place}.${name}`;
}
