/** A spec that is right, ways to write a part of it otherwise, and what its author is told then. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { commonParams, figureConfig, pixel } from '../../../src/drawing/spec-config.js';
import { problemsIn } from '../../../tools/figure-specs/check-spec.js';

/** Something that an author writes wrongly, in a spec that is right but for this; where and how it is reported. */
export type Case = readonly [what: string, written: object, place: string, words: RegExp];

export const inPixels = { x: pixel('x'), y: pixel('y') };
export const onScale = {
  field: 'value',
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'ends' }, zero: false, nice: false },
};
export const yes = { field: 'yes', equal: true };

export const point = { data: { name: 'rows' }, mark: { type: 'point', stroke: 'red', size: 90 }, encoding: inPixels };
export const text = {
  data: { name: 'rows' },
  mark: { type: 'text', fill: 'red' },
  encoding: { ...inPixels, text: { field: 'label' } },
};
export const line = { data: { name: 'rows' }, mark: { type: 'line', stroke: 'red' }, encoding: inPixels };
export const rule = {
  data: { name: 'rows' },
  mark: { type: 'rule', stroke: 'red' },
  encoding: { ...inPixels, x2: { field: 'x2' } },
};
export const rect = {
  data: { name: 'rows' },
  mark: { type: 'rect', fill: 'red' },
  encoding: { ...inPixels, x2: { field: 'x2' }, y2: { datum: 0 } },
};

export const right = {
  description: 'One mark',
  width: 100,
  height: 100,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: [...commonParams, { name: 'ends', value: [0, 1] }],
  layer: [point],
};

/** A spec of one layer. */
export const of = (layer: unknown) => ({ ...right, layer: [layer] });
/** Of a layer, with some of its encoding or its mark written otherwise. */
export const encoded = (layer: { readonly encoding: object }, encoding: object) =>
  of({ ...layer, encoding: { ...layer.encoding, ...encoding } });
export const marked = (layer: { readonly mark: object }, mark: object) =>
  of({ ...layer, mark: { ...layer.mark, ...mark } });
/** Of points, with a look of theirs written so. */
export const filled = (fill: unknown) => encoded(point, { fill });
export const configured = (config: object) => ({ ...right, config: { ...figureConfig, ...config } });
export const withParameter = (parameter: unknown) => ({ ...right, params: [...right.params, parameter] });
export const without = (whole: object, name: string) =>
  Object.fromEntries(Object.entries(whole).filter(([each]) => each !== name));
/** Of points, with a fill on conditions. */
export const conditional = (condition: unknown) => filled({ condition, value: 'blue' });

/** Each case is told at its place in these words. */
export function describeTold(room: string, cases: readonly Case[]): void {
  describe(`the author of a spec is told, of ${room}`, () => {
    for (const [what, written, place, words] of cases) {
      it(what, () => {
        const problems = problemsIn(written);
        const sentences = problems.filter((problem) => problem.place === place).map(({ sentence }) => sentence);
        assert.ok(
          sentences.some((sentence) => words.test(sentence)),
          JSON.stringify(problems),
        );
      });
    }
  });
}

/** Where one thing is wrong, the author is told one thing. */
export function assertToldOnce(cases: readonly Case[]): void {
  const others = cases.filter(([, written]) => problemsIn(written).length !== 1);
  assert.deepEqual(
    others.map(([what]) => what),
    [],
  );
}
