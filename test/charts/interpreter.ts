/** Vega's own interpreter of expressions, the oracle for what the build makes of them. */
import { expressionInterpreter } from 'vega-interpreter';

import type { Datum, Inputs } from '../../src/charts/compiled-figure.js';

interface Interpreter {
  encode(
    context: { readonly functions: object },
    encoder: { readonly marktype: string; readonly channels: Readonly<Record<string, { readonly ast: unknown }>> },
  ): (item: object, inputs: Inputs) => unknown;
}

const interpreter: Interpreter = expressionInterpreter;

/** The channels of an item that syntax trees stand for. */
export function interpret(
  marktype: string,
  trees: Readonly<Record<string, unknown>>,
  datum: Datum = {},
  inputs: Inputs = {},
  functions: object = {},
): Readonly<Record<string, unknown>> {
  const channels = Object.fromEntries(Object.entries(trees).map(([name, ast]) => [name, { ast }]));
  const item = { datum };
  interpreter.encode({ functions }, { marktype, channels })(item, inputs);
  return item;
}
