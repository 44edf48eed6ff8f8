import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { Marks } from 'vega-scenegraph';
import { scale as vegaScale } from 'vega-scale';
import { parseExpression } from 'vega-expression';

import type { CompiledScale, Datum } from '../../src/charts/compiled-figure.js';
import { scaleOf } from '../../src/charts/scales.js';
import { ELEMENTS, linesOf } from '../../src/charts/scene-elements.js';
import { linePath, rectPath, symbolPath } from '../../src/charts/shapes.js';
import { interpret } from './interpreter.js';

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
  it('of a rectangle may have its ends in either order, as Vega allows', () => {
    for (const ends of [
      { x: 10, x2: 30, y: 5, y2: 2 },
      { x: 30, x2: 10, y: 2, y2: 5 },
      { x: 1, x2: 1, y: 0, y2: 9 },
    ]) {
      const trees = Object.fromEntries(
        Object.entries(ends).map(([name, value]) => [name, parseExpression(String(value))]),
      );
      const { d } = vegaAttributes('rect', interpret('rect', trees));
      assert.equal(ELEMENTS.rect(ends).attributes['d'], d, JSON.stringify(ends));
    }
  });

  it('of a rule ends where it begins when it has no end', () => {
    for (const ends of [
      { x: 3, y: 4 },
      { x: 3, x2: 10, y: 4 },
      { y: 4, y2: -2 },
      { x2: 5, y2: 6 },
    ]) {
      const { transform, x2, y2 } = ELEMENTS.rule(ends).attributes;
      const oracle = vegaAttributes('rule', ends);
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
        const { transform, 'text-anchor': anchor } = ELEMENTS.text(item).attributes;
        assert.deepEqual({ transform, 'text-anchor': anchor }, vegaAttributes('text', item));
      }
    }
  });

  it('has no paint where a channel is empty', () => {
    const { attributes } = ELEMENTS.symbol({ fill: null, stroke: 'red', strokeDash: [1, 5], opacity: 0 });
    assert.deepEqual(
      [attributes['fill'], attributes['stroke'], attributes['stroke-dasharray'], attributes['opacity']],
      [undefined, 'red', '1,5', '0'],
    );
  });
});

describe('lines', () => {
  const mark = { type: 'line', rows: 'rows', channels: {} } as const;
  const itemsOf = (rows: readonly Datum[]) =>
    rows.map((datum) => ({ datum, channels: { x: Number(datum['x']), y: 0, stroke: String(datum['group']) } }));
  const rows = [
    { x: 2, group: 'b', order: 1 },
    { x: 1, group: 'a', order: 4 },
    { x: 1, group: 'b', order: 2 },
    { x: 0, group: 'a', order: 3 },
  ];
  const pathsOf = (options: object) =>
    linesOf({ ...mark, ...options }, itemsOf(rows)).map(({ attributes }) => attributes['d']);

  it('go through the rows of a group, in the order in which groups come', () => {
    assert.deepEqual(pathsOf({ groupBy: ['group'] }), ['M2,0L1,0', 'M1,0L0,0']);
  });

  it('follow a channel or a field', () => {
    assert.deepEqual(pathsOf({ groupBy: ['group'], order: { by: 'channel', name: 'x' } }), ['M1,0L2,0', 'M0,0L1,0']);
    assert.deepEqual(pathsOf({ order: { by: 'field', name: 'order' } }), ['M2,0L1,0L0,0L1,0']);
  });

  it('look like their first point', () => {
    const [line] = linesOf({ ...mark, groupBy: [], order: { by: 'channel', name: 'x' } }, itemsOf(rows));
    assert.equal(line?.attributes['stroke'], 'a');
  });

  it('do not mix groups whose names run together', () => {
    const pairs = [
      { x: 0, group: 'a', order: 'b' },
      { x: 1, group: 'a,b', order: '' },
    ];
    assert.equal(linesOf({ ...mark, groupBy: ['group', 'order'] }, itemsOf(pairs)).length, 2);
  });
});

describe('a scale', () => {
  const given = (type: CompiledScale['type'], domain: readonly number[], range: readonly (number | string)[]) =>
    scaleOf({ type, domain, range }, {});

  it("gives what Vega's gives", () => {
    const cases: readonly (readonly [
      CompiledScale['type'],
      readonly number[],
      readonly (number | string)[],
      readonly unknown[],
    ])[] = [
      ['linear', [0, 10], [0, 300], [0, 3.3, 10, -5, 20, '7', null]],
      ['linear', [125_000, 145_000], [294, 0], [130_635, 139_985, 125_000]],
      ['linear', [5, 5], [0, 100], [5, 6]],
      ['ordinal', [0, 1, 2], ['a', 'b', 'c'], [0, 2, 1, 3, 4, 3, 5]],
    ];
    for (const [type, domain, range, values] of cases) {
      const oracle = vegaScale(type)().domain(domain).range(range);
      const ours = given(type, domain, range);
      for (const value of values)
        assert.equal(ours(value), oracle(value), `${type} ${JSON.stringify([domain, range, value])}`);
    }
  });

  it('has the ends that signals give it', () => {
    const place = scaleOf(
      { type: 'linear', domain: (_datum, inputs) => inputs['$d'], range: [0, (_datum, inputs) => inputs['$w']] },
      { $d: [1, 3], $w: 50 },
    );
    assert.deepEqual([place(2), place.domain(), place.range()], [25, [1, 3], [0, 50]]);
  });
});
