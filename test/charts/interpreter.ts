/** Vega's own interpreter of expressions, the oracle for what the build makes of them. */
import { expressionInterpreter } from 'vega-interpreter';

import type { Inputs, Item } from '../../src/charts/expression.js';

interface Interpreter {
  encode(
    context: { readonly functions: object },
    encoder: { readonly marktype: string; readonly channels: Readonly<Record<string, { readonly ast: unknown }>> },
  ): (item: Item, inputs: Inputs) => unknown;
}

const interpreter: Interpreter = expressionInterpreter;

/** Gives an item the channels that syntax trees stand for. */
export function interpret(
  marktype: string, trees: Readonly<Record<string, unknown>>, item: Item, inputs: Inputs = {}, functions: object = {},
): void {
  const channels = Object.fromEntries(Object.entries(trees).map(([name, ast]) => [name, { ast }]));
  interpreter.encode({ functions }, { marktype, channels })(item, inputs);
}
