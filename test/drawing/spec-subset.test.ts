/** Each mark, channel and form of a channel that a spec may have is drawn as Vega draws it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { TopLevelSpec } from 'vega-lite';

import type { Drawing } from '../../src/drawing/drawing.js';
import {
  commonParams,
  figureConfig,
  pixel,
  seriesArea,
  seriesMark,
  seriesPaint,
} from '../../src/drawing/spec-config.js';
import type { Encoding, FigureSpec, Layer, LookField, Mark } from '../../src/drawing/spec.js';
import { problemsIn, vegaOf } from '../../tools/figure-specs/check-spec.js';
import { paintedIn, sizeOf } from './painted.js';
import { stockSvgOf } from './stock-figure.js';
import { svgTextOf } from './svg-text.js';

/** A square with a hole, and an island beside it. */
const OUTLINE = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0, 0],
        [40.12345, 0],
        [40, 50],
        [0, 50],
        [0, 0],
      ],
      [
        [10, 10],
        [10, 20],
        [20, 20],
        [10, 10],
      ],
    ],
    [
      [
        [60, 5],
        [70, 5],
        [65, 15.5],
        [60, 5],
      ],
    ],
  ],
};

const TYPOGRAPHY = { language: 'nb', fontFamily: 'DejaVu Sans', fontSize: 15 } as const;

const ROWS = [
  {
    x: 3,
    y: 40,
    x2: 30,
    y2: 10,
    value: 12,
    series: 0,
    path: 'a',
    order: 2,
    yes: true,
    form: 'b',
    text: ' ett ',
    align: 'left',
    weight: 'bold',
  },
  {
    x: 60,
    y: 5.25,
    x2: 10,
    y2: 80,
    value: -4,
    series: 4,
    path: 'b',
    order: 1,
    yes: false,
    form: 'c',
    text: '',
    align: 'right',
    weight: 'normal',
  },
  {
    x: 41.123456,
    y: 90,
    x2: 41.123456,
    y2: 90,
    value: 20,
    series: 2,
    path: 'a',
    order: 3,
    yes: true,
    form: 'd',
    text: 'to & <tre>',
    align: 'center',
    weight: 'bold',
  },
  {
    x: 99,
    y: 0,
    x2: 0,
    y2: 0,
    value: 7.5,
    series: 5,
    path: 'a,b',
    order: 0,
    yes: false,
    form: 'b',
    text: 'fire',
    align: 'left',
    weight: 'normal',
  },
];

const onScale = {
  field: 'value',
  type: 'quantitative',
  axis: null,
  scale: { domain: { expr: 'ends' }, zero: false, nice: false },
} as const;
const yes = { field: 'yes', equal: true };

type Case = readonly [what: string, mark: Mark, encoding: Encoding];

const inPixels = { x: pixel('x'), y: pixel('y') } as const;
const box = { ...inPixels, x2: { field: 'x2' }, y2: { field: 'y2' } } as const;

const CASES: readonly Case[] = [
  ['a rectangle with its ends in either order', { type: 'rect', fill: 'red' }, box],
  ['a rectangle with an edge and no inside', { type: 'rect', fill: null, stroke: 'blue', strokeWidth: 2.5 }, box],
  [
    'a rectangle across the plot',
    { type: 'rect', fill: 'red', fillOpacity: 0.14 },
    { x: { value: 0 }, x2: { value: 'width' }, y: onScale, y2: { datum: 0 } },
  ],
  [
    'a rectangle from zero',
    { type: 'rect', fill: 'red', stroke: 'blue' },
    { x: onScale, x2: { datum: 0 }, y: pixel('y'), y2: { field: 'y2' } },
  ],
  ['a rule from place to place', { type: 'rule', stroke: 'red', strokeDash: [2, 3] }, box],
  [
    'a rule across the plot',
    { type: 'rule', stroke: 'red', strokeWidth: 1.5 },
    { x: { value: 0 }, x2: { value: 'width' }, y: onScale },
  ],
  [
    'a rule down the plot',
    { type: 'rule', stroke: 'red', opacity: 0.5 },
    { x: onScale, y: { value: 0 }, y2: { value: 'height' } },
  ],
  [
    'a rule that ends where it begins in one direction',
    { type: 'rule', stroke: 'red' },
    { ...inPixels, x2: { field: 'x2' } },
  ],
  [
    'a line along x',
    { type: 'line', stroke: 'red', strokeCap: 'round', strokeJoin: 'round', strokeOpacity: 0.7 },
    inPixels,
  ],
  [
    'a line in an order of its own',
    { type: 'line', stroke: 'red' },
    { ...inPixels, order: { field: 'order', type: 'quantitative' } },
  ],
  ['a line for each path', { type: 'line', stroke: 'red' }, { x: onScale, y: onScale, detail: { field: 'path' } }],
  [
    'a line for each path in its own colour',
    { type: 'line', strokeWidth: 2 },
    { ...inPixels, detail: { field: 'path' }, stroke: seriesPaint },
  ],
  [
    'a line with a dash by condition',
    { type: 'line', stroke: 'red' },
    {
      ...inPixels,
      detail: { field: 'path' },
      strokeDash: {
        condition: [
          { test: { field: 'form', equal: 'b' }, value: [1, 5] },
          { test: { field: 'form', equal: 'c' }, value: [5, 6] },
        ],
        value: [1, 0],
      },
    },
  ],
  [
    'a line for each value of a field that colours some of it',
    { type: 'line' },
    { ...inPixels, stroke: { condition: { test: yes, ...seriesPaint }, value: 'blue' } },
  ],
  ['a point of one size', { type: 'point', size: 90, fill: 'red', stroke: null }, inPixels],
  [
    'points by series',
    { type: 'point', stroke: null },
    { ...inPixels, shape: seriesMark, size: seriesArea, fill: seriesPaint },
  ],
  [
    'points whose size is a condition or a field',
    { type: 'point', fill: 'red', strokeWidth: 2 },
    {
      ...inPixels,
      size: { condition: { test: yes, value: 42 }, ...seriesArea },
      stroke: { condition: { test: yes, ...seriesPaint }, value: 'blue' },
    },
  ],
  [
    'looks by condition',
    { type: 'rect', fill: 'red' },
    {
      ...box,
      fillOpacity: { condition: { test: yes, value: 1 }, value: 0.2 },
      fill: { condition: { test: { field: 'yes', equal: false }, value: 'blue' }, value: 'red' },
    },
  ],
  [
    'a rule that only some rows show',
    { type: 'rule', stroke: 'red' },
    { ...box, strokeOpacity: { condition: { test: yes, value: 1 }, value: 0 } },
  ],
  [
    'a text with its look in its row',
    { type: 'text', fill: 'red', align: { expr: 'datum.align' }, fontWeight: { expr: 'datum.weight' } },
    { ...inPixels, text: { field: 'text' } },
  ],
  [
    'a text in the middle of its line',
    { type: 'text', fill: 'red', align: 'right', baseline: 'middle' },
    { x: { value: -8 }, y: pixel('y'), text: { field: 'text' } },
  ],
  [
    'a text below its place',
    { type: 'text', fill: 'red', align: 'center', baseline: 'top', fontWeight: 'bold' },
    { ...inPixels, text: { field: 'text' } },
  ],
  [
    'a text with an edge',
    { type: 'text', fill: 'red', stroke: 'blue', strokeWidth: 4, strokeJoin: 'round', font: 'serif', fontSize: 20 },
    { ...inPixels, text: { field: 'text' } },
  ],
];

const outlined = { shape: { field: 'outline', type: 'geojson' } } as const;

const opacity: Omit<LookField<number>, 'field'> = {
  type: 'ordinal',
  scale: { type: 'ordinal', domain: [0, 2, 4, 5], range: [0.1, 0.4, 0.7, 1] },
  legend: null,
};

const OUTLINES: readonly Case[] = [
  ['an outline with a hole and an island', { type: 'geoshape', fill: 'red', stroke: 'blue', strokeWidth: 2 }, outlined],
  [
    'an outline whose look is a condition, and a field',
    { type: 'geoshape', stroke: null },
    {
      ...outlined,
      fill: { condition: { test: yes, value: 'blue' }, value: 'red' },
      fillOpacity: { ...opacity, field: 'series' },
    },
  ],
  ['an outline without an inside', { type: 'geoshape', fill: null, stroke: 'red', strokeJoin: 'round' }, outlined],
];

function specOf(layer: Layer): FigureSpec {
  return {
    description: 'One mark',
    width: 100,
    height: 100,
    padding: { expr: 'margins' },
    autosize: 'none',
    config: figureConfig,
    params: [...commonParams, { name: 'ends', value: [0, 1] }],
    ...(layer.mark.type === 'geoshape'
      ? { projection: { type: 'identity', scale: 1, translate: [0, 0] } as const }
      : {}),
    layer: [layer],
  };
}

function drawingOf(layer: Layer, ends: readonly number[], rows: readonly object[]): Drawing {
  return {
    spec: specOf(layer),
    width: 200,
    height: 120,
    margins: { left: 7, right: 3, top: 2, bottom: 11 },
    parameters: { ends },
    datasets: { [layer.data.name]: rows },
    targets: [],
    pointing: 'around',
  };
}

async function assertAlike(drawing: Drawing, highlighted: readonly object[] = []): Promise<void> {
  const spec: TopLevelSpec = drawing.spec;
  const stock = await stockSvgOf(vegaOf('example', spec), drawing, TYPOGRAPHY, highlighted);
  const ours = svgTextOf(drawing, TYPOGRAPHY, highlighted);
  assert.deepEqual(paintedIn(ours), paintedIn(stock));
  assert.deepEqual(sizeOf(ours), sizeOf(stock));
}

describe('what a spec may hold is drawn as Vega draws it', () => {
  for (const [what, mark, encoding] of CASES) {
    const layer = { data: { name: 'rows' }, mark, encoding };
    it(what, async () => {
      await assertAlike(drawingOf(layer, [-10, 25], ROWS));
      assert.ok(paintedIn(svgTextOf(drawingOf(layer, [-10, 25], ROWS), TYPOGRAPHY)).length > 0);
    });

    it(`${what}, of which nothing is refused`, () => assert.deepEqual(problemsIn(specOf(layer)), []));

    it(`${what}, one row or none`, async () => {
      await assertAlike(drawingOf(layer, [-10, 25], ROWS.slice(0, 1)));
      await assertAlike(drawingOf(layer, [-10, 25], []));
    });

    it(`${what}, on a scale without a span`, async () => {
      await assertAlike(drawingOf(layer, [7, 7], ROWS));
    });
  }

  for (const [what, mark, encoding] of OUTLINES) {
    const layer = { data: { name: 'rows' }, mark, encoding };
    const rows = ROWS.map((row) => ({ ...row, outline: OUTLINE }));
    it(what, async () => {
      await assertAlike(drawingOf(layer, [0, 1], rows));
      await assertAlike(drawingOf(layer, [0, 1], []));
      assert.ok(paintedIn(svgTextOf(drawingOf(layer, [0, 1], rows), TYPOGRAPHY)).length > 0);
      assert.deepEqual(problemsIn(specOf(layer)), []);
    });
  }

  it('an outline is refused where it is not said, and a projection that would move it', () => {
    const spec = specOf({
      data: { name: 'rows' },
      mark: { type: 'geoshape', fill: 'red', stroke: null },
      encoding: {},
    });
    const places = problemsIn({ ...spec, projection: { type: 'mercator' } }).map(({ place }) => place);
    assert.deepEqual(places, ['projection', 'layer[0].encoding.shape']);
  });

  it('rows that are highlighted', async () => {
    const layer = { data: { name: 'highlighted' }, mark: { type: 'rect', fill: 'red' }, encoding: box } as const;
    await assertAlike(drawingOf(layer, [0, 1], []), ROWS.slice(1, 3));
  });
});
