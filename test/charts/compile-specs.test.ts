import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import type { TopLevelSpec } from 'vega-lite';

import { compiledModules, compileSpec, SPECS, vegaOf } from '../../tools/chart-compiler/compile-specs.js';
import {
  DRAWABLE_CURVES,
  DRAWABLE_FUNCTIONS,
  DRAWABLE_MARKS,
  DRAWABLE_OPERATORS,
  DRAWABLE_SCALES,
} from '../../tools/chart-compiler/drawable.js';
import { parseDataflow } from '../../tools/chart-compiler/operators.js';
import { SharedExpressions } from '../../tools/chart-compiler/shared-expressions.js';
import { needsOfDataflow, needsOfSpec } from '../../tools/chart-compiler/spec-inventory.js';
import * as functions from '../../src/charts/expression-functions.js';
import { commonParams, figureConfig } from '../../src/charts/spec-config.js';

const COMPILED = new URL('../../src/charts/compiled/', import.meta.url);

const bar = {
  description: 'Bars',
  width: 600,
  height: 300,
  padding: { expr: 'margins' },
  autosize: 'none',
  config: figureConfig,
  params: commonParams,
  data: { name: 'rows' },
  mark: 'rect',
  encoding: {
    x: { field: 'a', type: 'quantitative', scale: { domain: [0, 1], nice: false, zero: false }, axis: null },
    x2: { field: 'b' },
    y: { value: 0 },
    y2: { value: 10 },
  },
} satisfies TopLevelSpec;

const nominal = { field: 'a', type: 'nominal' } as const;
const quantitative = bar.encoding.x;

const withParam = (param: object): object => ({ ...bar, params: [...commonParams, { name: 'p', ...param }] });
const withAxis = (properties: object): object => ({
  ...bar,
  encoding: { ...bar.encoding, x: { ...bar.encoding.x, axis: { values: [0, 1], ...properties } } },
});
const withMark = (properties: object): object => ({ ...bar, mark: { type: 'rect', ...properties } });

/** Specs that must not pass, and what the message must name. Each message begins with the name of the spec. */
const REFUSED: readonly (readonly [string, unknown, RegExp])[] = [
  ['a mark that cannot be drawn', { ...bar, mark: 'arc', encoding: {} }, /marks\[0\]: mark arc/],
  [
    'a curve that cannot be drawn',
    { ...bar, mark: { type: 'line', interpolate: 'monotone' }, encoding: { x: bar.encoding.x } },
    /curve monotone/,
  ],
  ['a transform that cannot be drawn', { ...bar, transform: [{ fold: ['a'] }] }, /\.transform\[0\]: transform fold/],
  ['a scale that cannot be drawn', { ...bar, encoding: { x: { ...nominal, axis: null } } }, /scales\[0\]: scale band/],
  [
    'colours between colours',
    { ...bar, encoding: { color: { ...quantitative, scale: { range: ['#fff', '#000'] }, legend: null } } },
    /scales\[0\]: scale linear of texts/,
  ],
  ['a colour scheme', { ...bar, encoding: { color: { ...nominal, scale: { scheme: 'set1' } } } }, /scheme "set1"/],
  ['a legend', { ...bar, encoding: { color: { ...nominal, scale: { range: ['a'] } } } }, /legends\[0\]: guide legends/],
  ['a title', { ...bar, title: 'Bars' }, /guide title/],
  [
    'times that Vega would write',
    { ...bar, encoding: { x: { ...quantitative, axis: { formatType: 'time', format: '%Y' } } } },
    /axes\[\d\]: format time/,
  ],
  [
    'a function that cannot be drawn',
    withParam({ expr: 'geoArea("x", 1)' }),
    /signals\[3\]\.update "geoArea\(\\"x\\", 1\)": function geoArea/,
  ],
  [
    'a function that there is not',
    withParam({ expr: 'nonsense(1)' }),
    /signals\[3\]\.update "nonsense\(1\)": function nonsense/,
  ],
  [
    'such a function in a channel',
    withMark({ opacity: { expr: 'nonsense(1)' } }),
    /marks\[0\]\.encode\.update\.opacity\.signal "nonsense\(1\)": function nonsense/,
  ],
  ['a signal that there is not', withMark({ opacity: { expr: 'other' } }), /Unrecognized signal name: "other"/],
  [
    'a scale that there is not',
    withMark({ opacity: { expr: "scale('other', 1)" } }),
    /dataflow\.operators\[\d+\]\.rect\.opacity reads %other, which there is not/,
  ],
  [
    'the name of a scale that is computed',
    withMark({ opacity: { expr: 'scale(datum.a, 1)' } }),
    /\.opacity computes the name of a scale for scale/,
  ],
  [
    'a regular expression',
    withParam({ expr: "test(/a+/, 'a')" }),
    /signals\[3\]\.update .*: regular expression \/a\+\//,
  ],
  ['bits', withMark({ opacity: { expr: 'datum.a & 1' } }), /\.rect\.opacity has the operator &/],
  ['a number without end', withParam({ value: Infinity }), /figure\.signals\.\$p: Infinity is no value/],
  [
    'a number without end in an expression',
    withMark({ opacity: { expr: '1e999' } }),
    /\.opacity: Infinity is no value/,
  ],
  ['a date', withParam({ value: new Date(0) }), /figure\.signals\.\$p: .*1970.* is no value/],
  ['a signal that is computed', withParam({ expr: 'width / 2' }), /the signal p is computed/],
  ['another padding than the margins', { ...bar, padding: 5 }, /padding/],
  ['a size that fits itself', { ...bar, autosize: 'fit' }, /is autosize/],
  ['what is clipped', withMark({ clip: true }), /is clipped/],
  ['a channel that is not drawn', withMark({ cornerRadius: 3 }), /has the channel cornerRadius/],
  ['text that is turned', { ...bar, mark: { type: 'text', angle: 90 }, encoding: {} }, /has the channel angle/],
  [
    'text on another line',
    { ...bar, mark: { type: 'text', baseline: 'bottom' }, encoding: {} },
    /baseline is "bottom"/,
  ],
  [
    'an axis that chooses its ticks',
    { ...bar, encoding: { ...bar.encoding, x: { ...bar.encoding.x, axis: {} } } },
    /chooses ticks by itself/,
  ],
  ['an axis away from the plot', withAxis({ offset: 4 }), /moves an axis/],
  [
    'an axis on the right',
    { ...bar, encoding: { ...bar.encoding, y: { ...bar.encoding.x, axis: { values: [0, 1], orient: 'right' } } } },
    /axis at the right/,
  ],
  [
    'a scale that rounds its ends',
    { ...bar, encoding: { ...bar.encoding, x: { ...bar.encoding.x, scale: { nice: true } } } },
    /transform extent/,
  ],
  [
    'rows that are changed first',
    { ...bar, transform: [{ aggregate: [{ op: 'sum', field: 'a', as: 'a' }] }] },
    /transform relay/,
  ],
  ['an input', withParam({ value: 1, bind: { input: 'range' } }), /signals\[3\]: reaction bind/],
  ['a selection', withParam({ select: 'point' }), /signals\[\d\]: reaction on/],
  ['a link', withMark({ href: 'https://example.org/' }), /channels\.href: reaction href/],
  ['a tooltip', withMark({ tooltip: true }), /channels\.tooltip: reaction tooltip/],
  ['rows from elsewhere', { ...bar, data: { url: 'rows.json' } }, /data\[0\]: source url/],
  ['what Vega-Lite warns of', { ...bar, encoding: { strokeDash: { value: [1, 1] } } }, /strokeDash dropped/],
  ['usermeta', { ...bar, usermeta: {} }, /no usermeta/],
  ['no description', { ...bar, description: '' }, /has a description/],
];

const compiled = (spec: unknown): string =>
  compileSpec('example', spec as TopLevelSpec, new SharedExpressions()).literal;

describe('compiling specs', () => {
  const modules = compiledModules();
  for (const [file, text] of modules) {
    it(`${file} is compiled from its source as it stands`, async () => {
      assert.equal(await readFile(new URL(file, COMPILED), 'utf8'), text);
    });
  }

  it('leaves no module behind', async () => {
    assert.deepEqual((await readdir(COMPILED)).sort(), [...modules.keys()].sort());
  });

  it('passes what the chunk can draw', () => {
    assert.doesNotThrow(() => compiled(bar));
  });

  for (const [what, spec, message] of REFUSED) {
    it(`refuses ${what}`, () => {
      assert.throws(
        () => compiled(spec),
        ({ message: told }: Error) => {
          assert.match(told, message);
          assert.match(told, /^example: /);
          return true;
        },
      );
    });
  }

  it('writes an expression once for all specs that have it', () => {
    const expressions = new SharedExpressions();
    const half = { expr: 'datum.b / 2' };
    const spec = withMark({ opacity: half, strokeWidth: half }) as TopLevelSpec;
    const literals = ['one', 'two'].map((name) => compileSpec(name, spec, expressions).literal);
    assert.equal(literals[0], literals[1]);
    assert.match(literals[0] ?? '', /opacity: datumB,[^}]* strokeWidth: datumB\b/u);
    assert.equal(expressions.module().match(/\(datum\.b as number\) \/ 2/gu)?.length, 1);
  });
});

describe('what can be drawn', () => {
  const needs = Object.entries(SPECS).flatMap(([name, { spec }]) => {
    const vega = vegaOf(name, spec);
    return [...needsOfSpec(vega), ...needsOfDataflow(parseDataflow(vega))];
  });
  const names = (kind: string) => new Set(needs.filter((need) => need.kind === kind).map(({ name }) => name));

  it('calls the functions that there are', () => {
    assert.deepEqual(Object.keys(functions).sort(), [...DRAWABLE_FUNCTIONS].sort());
  });

  const lists = { mark: DRAWABLE_MARKS, scale: DRAWABLE_SCALES, transform: DRAWABLE_OPERATORS };
  for (const [kind, list] of Object.entries(lists)) {
    it(`is no ${kind} that no spec needs`, () => {
      assert.deepEqual(
        list.filter((name) => !names(kind).has(name)),
        [],
      );
    });
  }

  it('calls no function that no spec calls', async () => {
    const expressions = await readFile(new URL('expressions.ts', COMPILED), 'utf8');
    assert.deepEqual(
      DRAWABLE_FUNCTIONS.filter((name) => !new RegExp(`\\b${name}\\(`, 'u').test(expressions)),
      [],
    );
  });

  it('is straight lines, which need no mention', () => {
    assert.deepEqual(DRAWABLE_CURVES, ['linear']);
  });
});
