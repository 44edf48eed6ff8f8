import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { transform } from 'esbuild';
import { parseExpression } from 'vega-expression';
import { functionContext } from 'vega-functions';

import { expressionCode } from '../../tools/chart-compiler/expression-code.js';
import type { Tree } from '../../tools/chart-compiler/expression-tree.js';
import type { Datum, Expression, Inputs, NumberFormat } from '../../src/charts/compiled-figure.js';
import { interpret } from './interpreter.js';

const DATUM: Datum = {
  a: 5,
  b: 3,
  c: 2,
  t: 'x',
  n: null,
  u: undefined,
  nan: NaN,
  list: [4, 5],
  'two words': 'y',
  yes: true,
};
const INPUTS: Inputs = { $s: 7, $name: 'z', $none: null };
const WRITE: NumberFormat = (value, specifier) => `${specifier} ${value}`;
/** How Vega's own functions find the way to write numbers. */
const CONTEXT = {
  dataflow: { locale: () => ({ format: (specifier: string) => (value: number) => WRITE(value, specifier) }) },
};

/** Each is evaluated as compiled, and by Vega's own interpreter. */
const EXPRESSIONS = [
  'datum.a - (datum.b - datum.c)',
  'datum.a - datum.b - datum.c',
  'datum.a / (datum.b * datum.c)',
  '-(-datum.a)',
  '(datum.a + datum.b) * datum.c',
  'datum.a + datum.b * datum.c',
  'datum.a % datum.b',
  '+datum.t',
  '1 - -1',
  '2 * (3 + 4)',
  '"a" + datum.b',
  'datum.b + "a"',
  'datum.a + datum.b + "a"',
  '"a" + (datum.a + datum.b)',
  "'it\\'s \"so\"'",
  "'<\\u2028>'",
  '!(datum.yes && datum.n)',
  'datum.n || datum.a && datum.b',
  '(datum.n || datum.a) && datum.b',
  '!datum.n == datum.yes',
  '!(datum.a == datum.b)',
  'datum.a < datum.b == datum.n',
  'datum.a >= 5',
  'datum.t === "x"',
  'datum.u == null',
  'datum.u !== null',
  'datum.yes ? datum.n ? 1 : 2 : 3',
  '(datum.yes ? datum.n : 1) ? "a" : "b"',
  'if(datum.yes, datum.a, datum.b) + 1',
  'max(datum.a, datum.b) % 3',
  'round(datum.a / datum.b)',
  'abs(-datum.a) + floor(2.5) + ceil(2.5)',
  'isNaN(datum.nan)',
  'isFinite(+datum.a)',
  'isFinite(datum.t)',
  'min(datum.a, s)',
  's + 1',
  'name + s',
  'none',
  'datum["two words"]',
  'datum.list[1]',
  'datum.list[datum.c - 1]',
  'datum["a"]',
  '[datum.a, [datum.b], "c"]',
  '[1, [2], {k: "v"}]',
  '{k: datum.a, "b-c": [datum.b]}',
  '[]',
  '-0',
  'null',
  'isValid(datum.nan)',
  'isValid(datum.n) ? 1 : 0',
  'isValid(datum.t)',
  'inrange(datum.a, [9, 1])',
  'inrange(datum.a, [6, 9])',
  'lerp(datum.list, 0.5) * 2',
  'lerp([1, 3], 1)',
  'lerp(datum.list, 0)',
  'inrange(datum.a, [1, 9])',
  'format(datum.a, name)',
  'format(datum.n, "x")',
];

async function compiled(tree: Tree): Promise<Expression> {
  const { code, calls } = expressionCode(tree);
  const from = new URL('../../src/charts/expression-functions.ts', import.meta.url).href;
  const imports = `import { ${[...calls].join(', ')} } from ${JSON.stringify(from)};`;
  const script = await transform(`${imports}\nexport const expression = ${code};`, { loader: 'ts' });
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(script.code)}`);
  return (module as { readonly expression: Expression }).expression;
}

describe('an expression gives as a function what Vega reads in it', () => {
  const functions = Object.assign(Object.create(functionContext) as object, { context: CONTEXT });
  for (const text of EXPRESSIONS) {
    it(text, async () => {
      const tree = parseExpression(text) as unknown as Tree;
      const expression = await compiled(tree);
      assert.deepEqual(
        expression(DATUM, INPUTS, WRITE),
        interpret('symbol', { value: tree }, DATUM, INPUTS, functions)['value'],
      );
    });
  }
});

describe('the code of an expression', () => {
  const codeOf = (text: string): string => expressionCode(parseExpression(text) as unknown as Tree).code;

  it('takes only what it uses', () => {
    assert.equal(codeOf('1 + 1'), '() => 2');
    assert.equal(codeOf('datum.a'), '(datum) => datum.a');
    assert.equal(codeOf("format(1, 'd')"), "(_datum, _inputs, write) => format(write, 1, 'd')");
  });

  it('tells what it reads and calls', () => {
    const { inputs, calls } = expressionCode(parseExpression("scale('x', s) + lerp(range('y'), 1)") as unknown as Tree);
    assert.deepEqual([...inputs].sort(), ['$s', '%x', '%y']);
    assert.deepEqual([...calls].sort(), ['lerp', 'range', 'scale']);
  });

  it('knows its row only, not the items that are drawn', () => {
    assert.throws(() => codeOf('item.x'), /reads the item/);
  });

  it('reads the scale of its name', () => {
    assert.equal(codeOf("scale('x', datum.a)"), "(datum, inputs) => scale(inputs['%x'], datum.a)");
  });

  it('puts the branches of a long choice on lines of their own', () => {
    const code = codeOf(`datum.a ? '${'b'.repeat(60)}' : '${'c'.repeat(60)}'`);
    assert.match(code, /^\(datum\) => datum\.a\n {4}\? 'b+'\n {4}: 'c+'$/u);
  });
});
