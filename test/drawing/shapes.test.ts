import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Marks } from 'vega-scenegraph';

import { elementOf } from '../../src/drawing/marks.js';
import { linePath, rectPath, symbolPath } from '../../src/drawing/shapes.js';

type Attributes = Record<string, unknown>;

/** What Vega's own scene graph writes for an item. */
function vegaAttributes(type: string, item: object): Attributes {
  const attributes: Attributes = {};
  Marks[type]?.attr((name, value) => (attributes[name] = value), item);
  return attributes;
}

describe("shapes are those of Vega's scene graph", () => {
  const sizes = [1, 42, 76, 80, 100, 110, 130, 150, 200, 333.3];
  for (const shape of ['circle', 'square', 'diamond', 'triangle-up', 'triangle-down', 'cross']) {
    it(shape, () => {
      for (const size of sizes)
        assert.equal(symbolPath(shape, size), vegaAttributes('symbol', { shape, size })['d'], String(size));
    });
  }

  it('rectangles', () => {
    for (const [x, y, width, height] of [
      [0, 0, 0, 0],
      [1.23456, -2, 3.3, 4.00004],
      [10, 20, 30, 40],
    ] as const) {
      assert.equal(rectPath(x, y, width, height), vegaAttributes('rect', { x, y, width, height })['d']);
    }
  });

  it('lines, of one point too', () => {
    const points = [
      { x: 0, y: 211.16549 },
      { x: 32.8634, y: -0.00049 },
      { x: 65, y: 250.826 },
    ];
    // Vega draws a line with all items of its mark.
    const vegaPath = (count: number): unknown => {
      const items: object[] = points.slice(0, count).map((point) => ({ ...point }));
      for (const item of items) Object.assign(item, { mark: { items } });
      return vegaAttributes('line', items[0] ?? {})['d'];
    };
    for (const count of [1, 2, 3]) assert.equal(linePath(points.slice(0, count)), vegaPath(count), String(count));
    assert.equal(linePath([]), undefined);
  });

  it('there is no other symbol', () => {
    assert.throws(() => symbolPath('star', 10), /no symbol star/);
  });
});

describe('an item', () => {
  it('of a rule ends where it begins when it has no end', () => {
    for (const ends of [
      { x: 3, y: 4 },
      { x: 3, x2: 10, y: 4 },
      { y: 4, y2: -2, x: 0 },
      { x: 0, x2: 5, y: 0, y2: 6 },
    ]) {
      const { transform, x2, y2 } = elementOf('rule', ends).attributes;
      const { x, y } = ends;
      const oracle = vegaAttributes('rule', { x2: x, y2: y, ...ends });
      assert.deepEqual(
        [transform, x2, y2],
        [oracle['transform'], String(oracle['x2']), String(oracle['y2'])],
        JSON.stringify(ends),
      );
    }
  });

  it('of text stands on its line, in the middle of it, or below it', () => {
    for (const baseline of ['alphabetic', 'middle', 'top']) {
      for (const align of ['left', 'center', 'right']) {
        const item = { x: 3, y: 4, text: 'a', fontSize: 15, baseline, align };
        const { transform, 'text-anchor': anchor } = elementOf('text', item).attributes;
        assert.deepEqual({ transform, 'text-anchor': anchor }, vegaAttributes('text', item));
      }
    }
  });

  it('has no paint where a channel is empty', () => {
    const { attributes } = elementOf('point', { size: 9, fill: null, stroke: 'red', strokeDash: [1, 5], opacity: 0 });
    assert.deepEqual(
      [attributes['fill'], attributes['stroke'], attributes['stroke-dasharray'], attributes['opacity']],
      [undefined, 'red', '1,5', '0'],
    );
  });
});
