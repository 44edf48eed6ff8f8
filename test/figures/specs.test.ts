import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as specs from '../../src/specs.js';
import { problemsIn } from '../../tools/figure-specs/check-spec.js';

/** A copy of a spec that may be broken: its first layer, and the spec. */
interface Broken {
  layer: { mark: Record<string, unknown>; encoding: Record<string, unknown>; [name: string]: unknown }[];
  [name: string]: unknown;
}

/** The places of all problems after something has been done to the spec of the trend. */
function placesAfter(change: (first: Broken['layer'][number], spec: Broken) => void): readonly string[] {
  const { $schema: _, ...spec } = structuredClone(specs.trend);
  const broken = spec as unknown as Broken;
  const [first] = broken.layer;
  assert.ok(first);
  change(first, broken);
  return problemsIn(broken).map(({ place }) => place);
}

describe('The specs of figures', () => {
  for (const [name, { $schema: _, ...spec }] of Object.entries(specs)) {
    it(`say nothing that is not drawn (${name})`, () => {
      assert.deepEqual(problemsIn(spec), []);
    });
  }

  const REFUSED: readonly (readonly [what: string, place: string, Parameters<typeof placesAfter>[0]])[] = [
    ['a mark that is not drawn', 'layer[0].mark.type', ({ mark }) => Object.assign(mark, { type: 'arc' })],
    [
      'a look that the mark lacks',
      'layer[0].mark.cornerRadius',
      ({ mark }) => Object.assign(mark, { cornerRadius: 2 }),
    ],
    ['a channel that is not drawn', 'layer[0].encoding.href', ({ encoding }) => Object.assign(encoding, { href: {} })],
    ['a transform', 'layer[0].transform', (layer) => Object.assign(layer, { transform: [] })],
    ['a legend and a title', 'title', (_, spec) => Object.assign(spec, { title: 'Jobs' })],
    ['a spec without a description', 'description', (_, spec) => Reflect.deleteProperty(spec, 'description')],
  ];
  for (const [what, place, change] of REFUSED) {
    it(`refuse ${what}, with its place in the author’s own file`, () => {
      const places = placesAfter(change);
      assert.ok(places.includes(place), `${place} is none of ${places.join(', ')}`);
    });
  }
});
