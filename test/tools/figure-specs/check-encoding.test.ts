/** What the author of a spec is told of encodings: where rows stand, and how they look. */
import { it } from 'node:test';

import { pixel, seriesArea, seriesMark, seriesPaint } from '../../../src/drawing/spec-config.js';
import {
  inPixels,
  onScale,
  yes,
  point,
  text,
  line,
  rule,
  rect,
  of,
  encoded,
  filled,
  conditional,
  without,
  describeTold,
  assertToldOnce,
  type Case,
} from './right-spec.js';

const PLACES: readonly Case[] = [
  [
    'an unknown channel',
    encoded(point, { tooltip: { field: 'a' } }),
    'layer[0].encoding.tooltip',
    /This mark has x, y/u,
  ],
  [
    'a channel of another mark',
    encoded(line, { shape: seriesMark }),
    'layer[0].encoding.shape',
    /This mark has x, y.*detail/u,
  ],
  ['an end of a mark that has none', encoded(point, { x2: { field: 'x2' } }), 'layer[0].encoding.x2', /not drawn/u],
  [
    'nothing along x',
    of({ ...point, encoding: { y: pixel('y') } }),
    'layer[0].encoding.x',
    /where a row stands along x/u,
  ],
  ['no encoding', of({ ...rule, encoding: { x2: { value: 0 }, x: { value: 5 } } }), 'layer[0].encoding.y', /along y/u],
  [
    'an aggregate',
    encoded(point, { y: { ...onScale, aggregate: 'sum' } }),
    'layer[0].encoding.y.aggregate',
    /finished from the layout/u,
  ],
  ['bins', encoded(point, { x: { ...onScale, bin: true } }), 'layer[0].encoding.x.bin', /finished from the layout/u],
  [
    'a unit of time',
    encoded(point, { x: { ...onScale, timeUnit: 'year' } }),
    'layer[0].encoding.x.timeUnit',
    /finished/u,
  ],
  ['a stack', encoded(point, { y: { ...onScale, stack: null } }), 'layer[0].encoding.y.stack', /finished/u],
  ['an order of its own', encoded(point, { x: { ...onScale, sort: '-y' } }), 'layer[0].encoding.x.sort', /finished/u],
  [
    'time',
    encoded(point, { x: { ...onScale, type: 'temporal' } }),
    'layer[0].encoding.x.type',
    /"quantitative".*Places are numbers/u,
  ],
  [
    'an axis',
    encoded(point, { x: { ...onScale, axis: { grid: true } } }),
    'layer[0].encoding.x.axis',
    /null.*`valueAxisLayers`/u,
  ],
  [
    "Vega-Lite's axis",
    encoded(point, { x: without(onScale, 'axis') }),
    'layer[0].encoding.x.axis',
    /null.*Ticks are rows/u,
  ],
  ['no field', encoded(point, { x: without(onScale, 'field') }), 'layer[0].encoding.x.field', /Name a field/u],
  [
    'a field inside a field',
    encoded(point, { x: { ...onScale, field: 'a.b' } }),
    'layer[0].encoding.x.field',
    /without dots/u,
  ],
  [
    'a repeated field',
    encoded(point, { x: { ...onScale, field: { repeat: 'row' } } }),
    'layer[0].encoding.x.field',
    /Name a field/u,
  ],
  [
    'a fixed place with an axis',
    encoded(point, { x: { value: 0, axis: null } }),
    'layer[0].encoding.x.axis',
    /nothing else/u,
  ],
  [
    'the edge of the other direction',
    encoded(point, { x: { value: 'height' } }),
    'layer[0].encoding.x.value',
    /pixels, or "width"/u,
  ],
  [
    'a fixed place by name',
    encoded(point, { y: { value: { expr: 'a' } } }),
    'layer[0].encoding.y.value',
    /pixels, or "height"/u,
  ],
  ['a place that is no number', encoded(point, { y: { value: NaN } }), 'layer[0].encoding.y.value', /NaN/u],
];

const scaled = (scale: unknown) => encoded(point, { x: { ...onScale, scale } });
const SCALES: readonly Case[] = [
  [
    "Vega-Lite's scale",
    encoded(point, { x: without(onScale, 'scale') }),
    'layer[0].encoding.x.scale',
    /`scale: null`/u,
  ],
  ['a logarithm', scaled({ ...onScale.scale, type: 'log' }), 'layer[0].encoding.x.scale.type', /linear/u],
  ['a range of its own', scaled({ ...onScale.scale, range: [0, 9] }), 'layer[0].encoding.x.scale.range', /not drawn/u],
  [
    'ends that are written down',
    scaled({ ...onScale.scale, domain: [0, 1] }),
    'layer[0].encoding.x.scale',
    /layout chooses the ends/u,
  ],
  ['zero added', scaled({ ...onScale.scale, zero: true }), 'layer[0].encoding.x.scale', /zero: false/u],
  ['round ends', scaled(without(onScale.scale, 'nice')), 'layer[0].encoding.x.scale', /nice: false/u],
  [
    'ends by an unknown parameter',
    scaled({ ...onScale.scale, domain: { expr: 'times' } }),
    'layer[0].encoding.x.scale.domain',
    /no parameter times, only.*ends/u,
  ],
  [
    'ends by an expression',
    scaled({ ...onScale.scale, domain: { expr: 'ends + 1' } }),
    'layer[0].encoding.x.scale.domain',
    /No expression/u,
  ],
  [
    'ends by a field',
    scaled({ ...onScale.scale, domain: { expr: 'datum.ends' } }),
    'layer[0].encoding.x.scale.domain',
    /all rows share/u,
  ],
];

const ENDS: readonly Case[] = [
  [
    'a rule that ends nowhere',
    of({ ...rule, encoding: inPixels }),
    'layer[0].encoding',
    /where a rule ends.*`x2` or `y2`/u,
  ],
  [
    'a rect without an end along y',
    of({ ...rect, encoding: { ...inPixels, x2: { field: 'x2' } } }),
    'layer[0].encoding.y2',
    /where a rect ends/u,
  ],
  [
    'an end with a scale',
    encoded(rule, { x2: { field: 'x2', scale: null } }),
    'layer[0].encoding.x2.scale',
    /An end is/u,
  ],
  ['an end that is nothing', encoded(rule, { x2: {} }), 'layer[0].encoding.x2', /one of these/u],
  [
    'an end that is two things',
    encoded(rule, { x2: { field: 'x2', datum: 0 } }),
    'layer[0].encoding.x2',
    /one of these/u,
  ],
  ['an end at a name', encoded(rule, { y2: { datum: 'a' } }), 'layer[0].encoding.y2.datum', /is a number/u],
  ['an end at the other edge', encoded(rule, { x2: { value: 'height' } }), 'layer[0].encoding.x2.value', /"width"/u],
  [
    'an end inside a field',
    encoded(rule, { x2: { field: 'a[0]' } }),
    'layer[0].encoding.x2.field',
    /without dots, brackets/u,
  ],
  [
    'an end at a field of a fixed place',
    encoded(rule, { x: { value: 0 } }),
    'layer[0].encoding.x2',
    /where `x` is a field/u,
  ],
];

const FIELDS: readonly Case[] = [
  ['no text', of({ ...text, encoding: inPixels }), 'layer[0].encoding.text', /which field has the text/u],
  [
    'a format of texts',
    encoded(text, { text: { field: 'label', format: '.1f' } }),
    'layer[0].encoding.text.format',
    /nothing else/u,
  ],
  ['a text of all rows', encoded(text, { text: { value: 'Jobs' } }), 'layer[0].encoding.text.field', /Name a field/u],
  [
    'a detail with a type',
    encoded(line, { detail: { field: 'path', type: 'nominal' } }),
    'layer[0].encoding.detail.type',
    /nothing else/u,
  ],
  ['two details', encoded(line, { detail: [{ field: 'a' }] }), 'layer[0].encoding.detail.field', /Name a field/u],
  [
    'an order of names',
    encoded(line, { order: { field: 'a', type: 'nominal' } }),
    'layer[0].encoding.order.type',
    /order of numbers/u,
  ],
  [
    'an order backwards',
    encoded(line, { order: { field: 'a', type: 'quantitative', sort: 'descending' } }),
    'layer[0].encoding.order.sort',
    /the lowest first/u,
  ],
  [
    'an order without a field',
    encoded(line, { order: { type: 'quantitative' } }),
    'layer[0].encoding.order.field',
    /Name a field/u,
  ],
];

const LOOKS: readonly Case[] = [
  ['a value for all rows', filled({ value: 'red' }), 'layer[0].encoding.fill', /stands in the mark/u],
  [
    'a value and more',
    filled({ condition: { test: yes, value: 'red' }, value: 'blue', title: 'a' }),
    'layer[0].encoding.fill.title',
    /a value, or a field with its list/u,
  ],
  ['a legend', filled({ ...seriesPaint, legend: {} }), 'layer[0].encoding.fill.legend', /null.*Labels stand at/u],
  [
    "Vega-Lite's legend",
    filled(without(seriesPaint, 'legend')),
    'layer[0].encoding.fill.legend',
    /nothing has a legend/u,
  ],
  ['an aggregate', filled({ ...seriesPaint, aggregate: 'mean' }), 'layer[0].encoding.fill.aggregate', /finished/u],
  ['no field', filled(without(seriesPaint, 'field')), 'layer[0].encoding.fill.field', /Name a field/u],
  [
    'a number by shades',
    filled({ ...seriesPaint, type: 'quantitative' }),
    'layer[0].encoding.fill.type',
    /"nominal" or "ordinal"/u,
  ],
  [
    'sizes without an order',
    encoded(point, { size: { ...seriesArea, type: 'nominal' } }),
    'layer[0].encoding.size.type',
    /"ordinal"/u,
  ],
  [
    'shapes in an order',
    encoded(point, { shape: { ...seriesMark, type: 'ordinal' } }),
    'layer[0].encoding.shape.type',
    /"nominal"/u,
  ],
  ['no list', filled(without(seriesPaint, 'scale')), 'layer[0].encoding.fill.scale', /`domain` and its `range`/u],
  [
    "a scheme of Vega's",
    filled({ ...seriesPaint, scale: { scheme: 'category10' } }),
    'layer[0].encoding.fill.scale.scheme',
    /list of values/u,
  ],
  [
    'a list that is too short',
    filled({ ...seriesPaint, scale: { domain: [0, 1], range: ['red'] } }),
    'layer[0].encoding.fill.scale',
    /equally long/u,
  ],
  [
    'colours between two',
    filled({ ...seriesPaint, scale: { ...seriesPaint.scale, type: 'linear' } }),
    'layer[0].encoding.fill.scale.type',
    /"ordinal"/u,
  ],
  [
    'sizes between two',
    encoded(point, { size: { ...seriesArea, scale: without(seriesArea.scale, 'type') } }),
    'layer[0].encoding.size.scale.type',
    /"ordinal"/u,
  ],
  [
    'an unknown shape in a list',
    encoded(point, { shape: { ...seriesMark, scale: { domain: [0], range: ['star'] } } }),
    'layer[0].encoding.shape.scale.range[0]',
    /"circle"/u,
  ],
  [
    'a name in a list',
    filled({ ...seriesPaint, scale: { domain: [0], range: [{ expr: 'a' }] } }),
    'layer[0].encoding.fill.scale.range[0]',
    /value itself/u,
  ],
  [
    'a number without an end',
    encoded(point, { size: { ...seriesArea, scale: { ...seriesArea.scale, domain: [0], range: [Infinity] } } }),
    'layer[0].encoding.size.scale.range[0]',
    /has an end/u,
  ],
];

const CONDITIONS: readonly Case[] = [
  [
    'an expression',
    conditional({ test: 'datum.a > 1', value: 'red' }),
    'layer[0].encoding.fill.condition.test',
    /No expression.*certain/u,
  ],
  [
    'a selection',
    conditional({ param: 'pointed', value: 'red' }),
    'layer[0].encoding.fill.condition.param',
    /a `test`, and a `value`/u,
  ],
  ['no test', conditional({ value: 'red' }), 'layer[0].encoding.fill.condition.test', /No expression/u],
  [
    'a comparison',
    conditional({ test: { field: 'a', lt: 3 }, value: 'red' }),
    'layer[0].encoding.fill.condition.test',
    /must equal/u,
  ],
  [
    'two comparisons',
    conditional({ test: { ...yes, lt: 3 }, value: 'red' }),
    'layer[0].encoding.fill.condition.test',
    /must equal/u,
  ],
  [
    'a date',
    conditional({ test: { field: 'a', equal: { year: 2026 } }, value: 'red' }),
    'layer[0].encoding.fill.condition.test',
    /must equal/u,
  ],
  [
    'a test of nothing',
    conditional({ test: { equal: true }, value: 'red' }),
    'layer[0].encoding.fill.condition.test',
    /a field and what/u,
  ],
  [
    'a test inside a field',
    conditional({ test: { field: 'a.b', equal: true }, value: 'red' }),
    'layer[0].encoding.fill.condition.test.field',
    /without dots/u,
  ],
  [
    'the second of two',
    conditional([
      { test: yes, value: 'red' },
      { test: 'a', value: 'green' },
    ]),
    'layer[0].encoding.fill.condition[1].test',
    /No expression/u,
  ],
  [
    'a value by name',
    conditional({ test: yes, value: { expr: 'colour' } }),
    'layer[0].encoding.fill.condition.value',
    /value itself/u,
  ],
  [
    'an unknown shape',
    encoded(point, { shape: { condition: { test: yes, value: 'star' }, value: 'circle' } }),
    'layer[0].encoding.shape.condition.value',
    /"circle"/u,
  ],
  [
    'an unknown shape otherwise',
    encoded(point, { shape: { condition: { test: yes, value: 'circle' }, value: 'star' } }),
    'layer[0].encoding.shape.value',
    /"circle"/u,
  ],
  [
    'a legend',
    conditional({ test: yes, ...seriesPaint, legend: {} }),
    'layer[0].encoding.fill.condition.legend',
    /Labels stand/u,
  ],
  [
    'a field among several',
    conditional([{ test: yes, ...seriesPaint }]),
    'layer[0].encoding.fill.condition[0]',
    /has one list/u,
  ],
  [
    'a field beside a field',
    filled({ condition: { test: yes, ...seriesPaint }, ...seriesPaint }),
    'layer[0].encoding.fill.condition',
    /has one list/u,
  ],
  [
    'nothing otherwise',
    filled({ condition: { test: yes, value: 'red' } }),
    'layer[0].encoding.fill',
    /no condition holds/u,
  ],
];

describeTold('the places of rows', PLACES);
describeTold('scales', SCALES);
describeTold('the ends of marks', ENDS);
describeTold('texts, paths and orders', FIELDS);
describeTold('looks', LOOKS);
describeTold('conditions', CONDITIONS);

it('and of nothing else where one thing is wrong in the place of a row', () => {
  assertToldOnce([...PLACES, ...SCALES]);
});
