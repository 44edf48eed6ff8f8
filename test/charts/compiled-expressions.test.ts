import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { parseExpression } from 'vega-expression';

import { compiledExpressions } from '../../src/charts/compiled-expressions.js';
import {
  encoder, type Constant, type Context, type Encoder, type Expression, type Item,
} from '../../src/charts/expression.js';
import { interpret } from './interpreter.js';

const CONTEXT: Context = {
  dataflow: { locale: () => ({ format: (specifier) => (value) => `${specifier} ${value}` }) },
};

const itemWith = (channels: object): Item => ({ ...channels, datum: { a: 4 } }) as unknown as Item;

function encoded(marktype: string, channels: Encoder['channels'], before: object = {}): object {
  const item = itemWith(before);
  compiledExpressions.encode(CONTEXT, { marktype, channels })(item, {});
  return channelsOf(item);
}

/** What Vega makes of the same channels. */
function oracle(marktype: string, channels: Readonly<Record<string, Constant>>, before: object = {}): object {
  const treeOf = (value: Constant) => parseExpression(JSON.stringify(value));
  const trees = Object.entries(channels).map(([name, value]) => [name, treeOf(value)] as const);
  const item = itemWith(before);
  interpret(marktype, Object.fromEntries<unknown>(trees), item);
  return channelsOf(item);
}

function channelsOf({ datum: _, ...channels }: Item): object {
  return channels;
}

describe('channels', () => {
  const ends: readonly (readonly [Readonly<Record<string, Constant>>, object?])[] = [
    [{ x: 10, x2: 30 }], [{ x: 30, x2: 10 }], [{ y: 30, y2: 10 }], [{ x2: 30 }], [{ x2: 30 }, { width: 5 }],
    [{ xc: 30 }], [{ xc: 30 }, { width: 5 }], [{ y2: 30, yc: 5 }, { height: 8 }], [{ x: 1, x2: null }],
    [{ fill: 'red' }],
  ];
  for (const marktype of ['rect', 'group', 'rule', 'text', 'symbol']) {
    it(`of a ${marktype} with ends and middles are what Vega makes of them`, () => {
      for (const [channels, before] of ends) {
        const given = JSON.stringify([channels, before]);
        assert.deepEqual(encoded(marktype, channels, before), oracle(marktype, channels, before), given);
      }
    });
  }

  it('are constants or what an expression gives', () => {
    const channels = encoded('symbol', { size: 5, fill: (datum) => datum['a'], text: () => null });
    assert.deepEqual(channels, { size: 5, fill: 4, text: null });
  });

  it('tell whether they have changed', () => {
    const channels: Encoder['channels'] = { size: (datum) => datum['a'], strokeDash: [1, 2] };
    const encode = compiledExpressions.encode(CONTEXT, { marktype: 'symbol', channels });
    const item = itemWith({});
    assert.deepEqual([encode(item, {}), encode(item, {})], [true, false]);
  });

  it('are told to what depends on them', () => {
    assert.deepEqual(encoder({ marktype: 'rect', channels: { x: 1, fill: 'red' } }).$output, ['x', 'fill']);
  });
});

describe('an expression', () => {
  it('is the value of an operator', () => {
    const value = compiledExpressions.operator(CONTEXT, (_datum, inputs, _item, context) =>
      context.dataflow.locale().format('d')(inputs['$a'] as number));
    assert.equal(value({ $a: 3 }), 'd 3');
  });

  it('is a function of rows', () => {
    const both: Expression = (datum, inputs) => [datum['a'], inputs['$b']];
    const run = compiledExpressions.parameter(CONTEXT, { code: 'both', run: both });
    assert.deepEqual(run({ a: 1 }, { $b: 2 }), [1, 2]);
  });
});
