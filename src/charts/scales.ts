import type { CompiledScale, Inputs, ListInput } from './compiled-figure.js';

/** What expressions do with a scale. */
export interface Scale {
  (value: unknown): unknown;
  domain(): readonly unknown[];
  range(): readonly unknown[];
}

/** A compiled scale with the ends, or the values, that it has in a drawing. */
export function scaleOf({ type, domain, range }: CompiledScale, inputs: Inputs): Scale {
  const [from, to] = [listOf(domain, inputs), listOf(range, inputs)];
  const place = type === 'linear' ? linear(from as readonly number[], to as readonly number[]) : ordinal(from, to);
  return Object.assign(place, { domain: () => from, range: () => to });
}

function listOf(list: ListInput, inputs: Inputs): readonly unknown[] {
  if (typeof list === 'function') return list({}, inputs, refuseNumber) as readonly unknown[];
  return list.map((member) => (typeof member === 'function' ? member({}, inputs, refuseNumber) : member));
}

/** The ends of a scale are no text. */
function refuseNumber(): never {
  throw new Error('A scale writes no numbers');
}

/** Where there is no span, the middle; nowhere for what is no number: as d3 and Vega have it. */
function linear(
  [low = 0, high = 1]: readonly number[],
  [start = 0, end = 1]: readonly number[],
): (value: unknown) => number | undefined {
  const span = high - low;
  return (value) => {
    if (value == null || Number.isNaN(Number(value))) return undefined;
    const share = span === 0 ? 0.5 : (Number(value) - low) / span;
    return start * (1 - share) + end * share;
  };
}

/** A value that the domain lacks takes the next place after it; places beyond the range begin again with the first. */
function ordinal(domain: readonly unknown[], range: readonly unknown[]): (value: unknown) => unknown {
  const places = [...domain];
  return (value) => {
    const known = places.indexOf(value);
    return range[(known === -1 ? places.push(value) - 1 : known) % range.length];
  };
}
