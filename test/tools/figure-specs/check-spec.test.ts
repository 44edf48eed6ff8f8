/** What the author of a spec is told: everything that would not be drawn as Vega draws it, where, and what to do. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';

import { commonParams, figureConfig, seriesArea, seriesMark, seriesPaint } from '../../../src/drawing/spec-config.js';
import { problemsIn, vegaOf } from '../../../tools/figure-specs/check-spec.js';
import {
  inPixels,
  onScale,
  yes,
  point,
  text,
  line,
  rule,
  rect,
  right,
  of,
  encoded,
  marked,
  conditional,
  configured,
  withParameter,
  without,
  describeTold,
  assertToldOnce,
  type Case,
} from './right-spec.js';

const WHOLE: readonly Case[] = [
  ['a title', { ...right, title: 'Jobs' }, 'title', /not drawn.*page has the words/u],
  ['rows in the spec', { ...right, datasets: { rows: [] } }, 'datasets', /Rows come finished/u],
  ['a transform', { ...right, transform: [{ filter: 'true' }] }, 'transform', /Rows come finished/u],
  ['facets', { ...right, facet: { field: 'region' } }, 'facet', /not drawn/u],
  ['usermeta', { ...right, usermeta: {} }, 'usermeta', /not drawn/u],
  ['a name that is none in JavaScript', { ...right, 'a b': 1 }, '["a b"]', /not drawn/u],
  ['no description', without(right, 'description'), 'description', /Say what the figure is/u],
  ['an empty description', { ...right, description: ' ' }, 'description', /Say what the figure is/u],
  ['a description that is no text', { ...right, description: 5 }, 'description', /Say what the figure is/u],
  ['a width by the page', { ...right, width: 'container' }, 'width', /size in pixels/u],
  ['no height', without(right, 'height'), 'height', /size in pixels/u],
  ['a padding of its own', { ...right, padding: 5 }, 'padding', /\{"expr":"margins"\}.*parameter `margins`/u],
  ['sizes that fit themselves', { ...right, autosize: 'fit' }, 'autosize', /"none".*layout/u],
  ['no layers', without(right, 'layer'), 'layer', /List the layers/u],
  ['an empty list of layers', { ...right, layer: [] }, 'layer', /List the layers/u],
  ['a width without an end', { ...right, width: Infinity }, 'width', /Infinity.*has an end/u],
];

const CONFIGURATION: readonly Case[] = [
  ['an unknown key', configured({ axis: { grid: false } }), 'config.axis', /each mark/u],
  ['a mark without looks of its own', configured({ rect: { opacity: 1 } }), 'config.rect', /each mark/u],
  ['another background', configured({ background: 'white' }), 'config.background', /"transparent"/u],
  ["Vega's sentences", configured({ aria: true }), 'config.aria', /false.*Vega adds/u],
  ['tooltips', configured({ mark: { ...figureConfig.mark, tooltip: true } }), 'config.mark', /"tooltip":null/u],
  ['an edge of the plot', configured({ view: { stroke: 'grey' } }), 'config.view', /"stroke":null/u],
  [
    'a look that lines do not share',
    configured({ line: { strokeWidth: 2, point: true } }),
    'config.line.point',
    /strokeWidth/u,
  ],
  ['no width of lines', configured({ line: {} }), 'config.line', /Say its `strokeWidth`/u],
  ['no opacity of points', configured({ point: { strokeWidth: 2 } }), 'config.point', /Say its `opacity`/u],
  ['no font', configured({ text: without(figureConfig.text, 'font') }), 'config.text', /Say its `font`/u],
  [
    'an unknown baseline',
    configured({ text: { ...figureConfig.text, baseline: 'bottom' } }),
    'config.text.baseline',
    /"middle"/u,
  ],
  [
    'an unknown parameter',
    configured({ text: { ...figureConfig.text, font: { expr: 'family' } } }),
    'config.text.font',
    /no parameter family/u,
  ],
  ['a number that is none', configured({ line: { strokeWidth: NaN } }), 'config.line.strokeWidth', /NaN.*has an end/u],
];

const PARAMETERS: readonly Case[] = [
  [
    'one with an expression',
    withParameter({ name: 'a', value: 0, expr: 'b + 1' }),
    'params[4].expr',
    /value that the layout gives/u,
  ],
  [
    'a selection',
    withParameter({ name: 'a', value: 0, select: 'point' }),
    'params[4].select',
    /value that the layout gives/u,
  ],
  ['an input', withParameter({ name: 'a', value: 0, bind: {} }), 'params[4].bind', /value that the layout gives/u],
  ['no name', withParameter({ value: 0 }), 'params[4].name', /Name the parameter/u],
  ['a name that is no name', withParameter({ name: 'a-b', value: 0 }), 'params[4].name', /letters and digits/u],
  ['no value', withParameter({ name: 'a' }), 'params[4].value', /Give a value/u],
  ['a value without an end', withParameter({ name: 'a', value: [0, -Infinity] }), 'params[4].value[1]', /-Infinity/u],
  ['no margins', { ...right, params: right.params.slice(1) }, 'params', /no parameter margins.*commonParams/u],
];

const LAYERS: readonly Case[] = [
  ['a transform', of({ ...point, transform: [] }), 'layer[0].transform', /A layer is a dataset, a mark/u],
  ['layers inside', of({ ...point, layer: [] }), 'layer[0].layer', /A layer is a dataset, a mark/u],
  ['a selection', of({ ...point, params: [] }), 'layer[0].params', /A layer is a dataset, a mark/u],
  ['no dataset', of(without(point, 'data')), 'layer[0].data.name', /Name the dataset/u],
  ['a dataset without a name', of({ ...point, data: { name: '' } }), 'layer[0].data.name', /Name the dataset/u],
  [
    'rows from an address',
    of({ ...point, data: { name: 'a', url: 'rows.json' } }),
    'layer[0].data.url',
    /from the layout/u,
  ],
  ['rows in the layer', of({ ...point, data: { name: 'a', values: [] } }), 'layer[0].data.values', /from the layout/u],
  [
    'an unknown mark',
    of({ ...point, mark: { type: 'arc' } }),
    'layer[0].mark.type',
    /no mark "arc", only line.*To draw another/u,
  ],
  [
    'a name that all objects have',
    of({ ...point, mark: { type: 'constructor' } }),
    'layer[0].mark.type',
    /no mark "constructor"/u,
  ],
  ['a mark by its name alone', of({ ...point, mark: 'line' }), 'layer[0].mark', /mark: \{ type: "line" \}/u],
  ['no mark', of(without(point, 'mark')), 'layer[0].mark.type', /which mark.*line, rect, rule, geoshape, point, text/u],
  [
    'a mark whose type is no text',
    of({ ...point, mark: { type: { toString: 1 } } }),
    'layer[0].mark.type',
    /which mark/u,
  ],
];

const MARKS: readonly Case[] = [
  ['an unknown look', marked(point, { filled: true }), 'layer[0].mark.filled', /not drawn.*size, shape/u],
  ['a look of another mark', marked(line, { size: 4 }), 'layer[0].mark.size', /not drawn.*strokeDash/u],
  ['a tooltip', marked(point, { tooltip: true }), 'layer[0].mark.tooltip', /not drawn/u],
  [
    'an expression',
    marked(text, { fontSize: { expr: 'fontSize * 2' } }),
    'layer[0].mark.fontSize',
    /No expression.*`\{ expr: 'fontSize' \}`/u,
  ],
  ['a field inside a field', marked(text, { align: { expr: 'datum.a.b' } }), 'layer[0].mark.align', /No expression/u],
  [
    'a name and something else',
    marked(text, { font: { expr: 'fontFamily', x: 1 } }),
    'layer[0].mark.font',
    /No expression/u,
  ],
  ['a name that is no text', marked(text, { font: { expr: { toString: 1 } } }), 'layer[0].mark.font', /No expression/u],
  ['a gradient', marked(rect, { fill: { gradient: 'linear' } }), 'layer[0].mark.fill', /write a value/u],
  [
    'an unknown parameter',
    marked(text, { fontSize: { expr: 'size' } }),
    'layer[0].mark.fontSize',
    /no parameter size, only .*fontSize.*`params`/u,
  ],
  ['an unknown side', marked(text, { align: 'start' }), 'layer[0].mark.align', /"left" or "center" or "right"/u],
  [
    'an unknown baseline',
    marked(text, { baseline: 'bottom' }),
    'layer[0].mark.baseline',
    /"alphabetic" or "middle" or "top"/u,
  ],
  ['a baseline by name', marked(text, { baseline: { expr: 'datum.base' } }), 'layer[0].mark.baseline', /"alphabetic"/u],
  ['an unknown shape', marked(point, { shape: 'arrow' }), 'layer[0].mark.shape', /"circle" or "square"/u],
  ['a size without an end', marked(point, { size: Infinity }), 'layer[0].mark.size', /has an end/u],
  ['a rect without a fill', of({ ...rect, mark: { type: 'rect', stroke: 'red' } }), 'layer[0].mark', /Say its `fill`/u],
  ['a text without a fill', of({ ...text, mark: { type: 'text' } }), 'layer[0].mark', /Say its `fill`/u],
  ['a line without a stroke', of({ ...line, mark: { type: 'line' } }), 'layer[0].mark', /Say its `stroke`/u],
  ['a rule without a stroke', of({ ...rule, mark: { type: 'rule' } }), 'layer[0].mark', /Say its `stroke`/u],
  [
    'a point without a stroke',
    of({ ...point, mark: { type: 'point', size: 9 } }),
    'layer[0].mark',
    /Say its `stroke`/u,
  ],
  [
    'a point without a size',
    of({ ...point, mark: { type: 'point', stroke: 'red' } }),
    'layer[0].mark',
    /Say its `size`/u,
  ],
];

describeTold('the whole', WHOLE);
describeTold('the configuration', CONFIGURATION);
describeTold('parameters', PARAMETERS);
describeTold('a layer', LAYERS);
describeTold('a mark', MARKS);

describe('a spec that is right', () => {
  const RIGHT: readonly (readonly [string, object])[] = [
    ['has points', right],
    ['has lines', of(line)],
    ['has rules', of(rule)],
    ['has rects', of(rect)],
    ['has texts', of(text)],
    ['names parameters and fields', marked(text, { fontSize: { expr: 'fontSize' }, align: { expr: 'datum.align' } })],
    ['has places on scales and at edges', encoded(rule, { x: onScale, x2: { value: 'width' } })],
    [
      'says in the encoding how it is painted',
      of({ ...point, mark: { type: 'point' }, encoding: { ...inPixels, stroke: seriesPaint, size: seriesArea } }),
    ],
    ['has no paint, and says so', marked(rect, { fill: null })],
    [
      'has conditions',
      conditional([
        { test: yes, value: 'red' },
        { test: { field: 'form', equal: 'b' }, value: 'green' },
      ]),
    ],
    ['has a condition with a list', conditional({ test: yes, ...seriesPaint })],
    ['has its configuration in another order', configured({ mark: { tooltip: null, invalid: 'show', aria: false } })],
  ];
  for (const [what, spec] of RIGHT) {
    it(`${what}: nothing is said`, () => assert.deepEqual(problemsIn(spec), []));

    it(`${what}: Vega-Lite has no warning`, () => {
      assert.doesNotThrow(() => vegaOf('right', spec as Parameters<typeof vegaOf>[1]));
    });
  }
});

describe('problems', () => {
  it('are all told, of the whole first, then layer by layer', () => {
    const wrong = {
      ...right,
      layer: [
        { ...point, data: { url: 'a' }, encoding: { ...inPixels, x: { ...onScale, axis: {} } } },
        point,
        { ...line, mark: { type: 'line', stroke: 'red', opacity: Infinity } },
        { ...point, mark: 'point' },
      ],
      title: 'Jobs',
      params: [...commonParams, { name: 'ends' }],
    };
    assert.deepEqual(
      problemsIn(wrong).map(({ place }) => place),
      [
        'title',
        'params[3].value',
        'layer[0].data.url',
        'layer[0].data.name',
        'layer[0].encoding.x.axis',
        'layer[2].mark.opacity',
        'layer[3].mark',
      ],
    );
  });

  it('are one at a time where one thing is wrong', () => assertToldOnce([...WHOLE, ...MARKS]));

  for (const value of [null, undefined, 'x', '', 5, true, [], [right]]) {
    it(`are what becomes of ${JSON.stringify(value)}, which is no spec`, () => {
      const [problem, ...others] = problemsIn(value);
      assert.equal(problem?.place, 'spec');
      assert.match(problem.sentence, /A spec is an object/u);
      assert.deepEqual(others, []);
    });
  }
});

const NAMES = [
  ...['params', 'layer', 'config', 'name', 'value', 'data', 'mark', 'type', 'encoding', 'x', 'x2', 'y', 'fill', 'text'],
  ...['size', 'shape', 'order', 'detail', 'condition', 'test', 'field', 'equal', 'datum', 'scale', 'domain', 'range'],
  ...['expr', 'legend', 'axis', 'line', 'toString', 'valueOf', 'constructor', '__proto__'],
];

/** JSON with the names that specs have, among others that trip up code which trusts objects. */
const specLike = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, 'line', 'text', 'toString', '__proto__', 'width', 'datum.a', 'ends'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 6, noNullPrototype: true }),
  ),
})).value;

describe('whatever is written', () => {
  it('gives problems that have a place and a sentence, and no exception: any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => assertTold(problemsIn(json))));
  });

  it('gives problems that have a place and a sentence, and no exception: JSON like a spec', () => {
    fc.assert(
      fc.property(specLike, specLike, (layer, encoding) => {
        assertTold(problemsIn(layer));
        assertTold(problemsIn(of(layer)));
        for (const mark of [point, line, rule, rect, text]) problemsIn(of({ ...mark, encoding }));
      }),
    );
  });
});

function assertTold(problems: ReturnType<typeof problemsIn>): void {
  assert.ok(problems.length > 0);
  for (const { place, sentence } of problems) {
    assert.notEqual(place, '');
    assert.match(sentence, /^[^ ].*\.$/su);
  }
}

describe('Vega for a spec', () => {
  it('is refused with its name when Vega-Lite has a warning', () => {
    const shapesInOrder = encoded(point, { shape: { ...seriesMark, type: 'ordinal' } });
    assert.throws(() => vegaOf('trend', shapesInOrder as Parameters<typeof vegaOf>[1]), {
      message: /^trend: .*"shape".*misleading/u,
    });
  });

  it('leaves the spec as it is', () => {
    const before = structuredClone(right);
    vegaOf('right', right as Parameters<typeof vegaOf>[1]);
    assert.deepEqual(right, before);
  });
});
