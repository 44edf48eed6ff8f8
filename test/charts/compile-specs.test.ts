import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import type { TopLevelSpec } from 'vega-lite';

import { compileSpec, moduleOf, SPECS } from '../../bin/compile-specs.js';
import { needsOf } from '../../bin/spec-inventory.js';
import {
  REGISTERED_CURVES, REGISTERED_FUNCTIONS, REGISTERED_MARKS, REGISTERED_SCALES, REGISTERED_TRANSFORMS,
} from '../../src/charts/registered.js';
import { registeredTransforms } from '../../src/charts/transforms.js';

const bar = {
  description: 'Bars',
  config: { mark: { invalid: 'show' } },
  data: { name: 'rows' },
  mark: 'rect',
  encoding: { x: { field: 'a', type: 'quantitative', scale: { domain: [0, 1], nice: false }, axis: null } },
} as const satisfies TopLevelSpec;

const nominal = { field: 'a', type: 'nominal' } as const;

/** Specs that must not pass, and what the message must name. */
const REFUSED: readonly (readonly [string, unknown, RegExp])[] = [
  ['a mark that the chunk lacks', { ...bar, mark: 'arc', encoding: {} }, /marks\[0\]: mark arc/],
  ['a curve that the chunk lacks', { ...bar, mark: { type: 'line', interpolate: 'monotone' } }, /curve monotone/],
  ['a transform that the chunk lacks', { ...bar, transform: [{ fold: ['a'] }] }, /\.transform\[0\]: transform fold/],
  ['a scale that the chunk lacks', { ...bar, encoding: { x: { ...nominal, axis: null } } }, /scales\[0\]: scale band/],
  ['a colour scheme', { ...bar, encoding: { color: { ...nominal, scale: { scheme: 'set1' } } } }, /scheme "set1"/],
  ['a legend', { ...bar, encoding: { color: { ...nominal, scale: { range: ['a'] } } } }, /legends\[0\]: guide legends/],
  ['a title', { ...bar, title: 'Bars' }, /guide title/],
  ['a function that the chunk lacks', { ...bar, params: [{ name: 'p', expr: 'geoArea("x", 1)' }] }, /function geoArea/],
  ['what Vega-Lite warns of', { ...bar, encoding: { strokeDash: { value: [1, 1] } } }, /strokeDash dropped/],
  ['usermeta', { ...bar, usermeta: {} }, /no usermeta/],
  ['no description', { ...bar, description: '' }, /has a description/],
];

describe('compiling specs', () => {
  for (const [name, { constant, spec }] of Object.entries(SPECS)) {
    it(`${name} is compiled from its source as it stands`, async () => {
      const file = new URL(`../../src/charts/compiled/${name}.ts`, import.meta.url);
      assert.equal(await readFile(file, 'utf8'), moduleOf(name, constant, compileSpec(name, spec)));
    });
  }

  it('passes what the chunk can draw', () => {
    assert.doesNotThrow(() => compileSpec('bar', bar));
  });

  for (const [what, spec, message] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.throws(() => compileSpec('example', spec as TopLevelSpec), message);
    });
  }
});

describe('the chunk registers', () => {
  const needs = Object.entries(SPECS).flatMap(([name, { spec }]) => needsOf(compileSpec(name, spec)));
  const names = (kind: string) => new Set(needs.filter((need) => need.kind === kind).map(({ name }) => name));

  it('the transforms it lists', () => {
    assert.deepEqual(Object.keys(registeredTransforms).sort(), [...REGISTERED_TRANSFORMS].sort());
  });

  const lists = {
    mark: REGISTERED_MARKS, scale: REGISTERED_SCALES, transform: REGISTERED_TRANSFORMS, function: REGISTERED_FUNCTIONS,
  };
  for (const [kind, list] of Object.entries(lists)) {
    it(`no ${kind} that no spec needs`, () => {
      assert.deepEqual(list.filter((name) => !names(kind).has(name)), []);
    });
  }

  it('straight lines, which need no mention', () => {
    assert.deepEqual(REGISTERED_CURVES, ['linear']);
  });
});
