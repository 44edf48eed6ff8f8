import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { transform } from 'esbuild';
import { transforms } from 'vega-dataflow';
import * as published from 'vega-transforms';
import type { Spec } from 'vega-typings';
import { View } from 'vega-view';

import { compileOperators, parseDataflow } from '../../bin/compile-dataflow.js';
import { printLiteral } from '../../bin/print-literal.js';
import { SharedExpressions } from '../../bin/shared-expressions.js';
import { compiledExpressions } from '../../src/charts/compiled-expressions.js';
import { FailureLog } from '../../src/charts/failure-log.js';
import { refusingLoader } from '../../src/charts/refusing-loader.js';

/** Transforms that no figure uses and the chunk leaves out, but that show what becomes of expressions in parameters. */
Object.assign(transforms, { filter: (published as Readonly<Record<string, unknown>>)['filter'] });

/** The operators as a page has them: written, read again and run. */
async function reread(spec: Spec): Promise<readonly object[]> {
  const expressions = new SharedExpressions();
  const literal = printLiteral(compileOperators(parseDataflow(spec), expressions, 'operators'), 'operators');
  const source = new URL('../../src/charts/', import.meta.url).href;
  const imports = `import { encoder } from '${source}expression.ts';\n`;
  const text = `${imports}${expressions.module().replaceAll("'../", `'${source}`).replaceAll(".js'", ".ts'")}`;
  const { code } = await transform(`${text}export const operators = ${literal};`, { loader: 'ts' });
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return (module as { readonly operators: readonly object[] }).operators;
}

function viewOf(operators: readonly object[]): View & { data(name: string): readonly object[] } {
  const view = new View({ operators, eventConfig: { bind: 'none', view: false } }, {
    expr: compiledExpressions, renderer: 'svg', loader: refusingLoader, logger: new FailureLog(),
    locale: { number: {} }, tooltip: () => undefined,
  });
  return view as ReturnType<typeof viewOf>;
}

describe('a compiled dataflow', () => {
  it('keeps the expressions of transforms apart and reads its signals anew', async () => {
    const operators = await reread({
      signals: [{ name: 'least', value: 2 }],
      data: [
        { name: 'rows' },
        { name: 'many', source: 'rows', transform: [{ type: 'filter', expr: 'datum.a >= least' }] },
        { name: 'few', source: 'rows', transform: [{ type: 'filter', expr: 'datum.a < least' }] },
      ],
    });
    const view = viewOf(operators);
    const namesIn = (name: string) => view.data(name).map((row) => (row as { readonly a: number }).a);
    await view.change('rows', view.changeset().insert([{ a: 1 }, { a: 2 }, { a: 3 }])).runAsync();
    assert.deepEqual([namesIn('many'), namesIn('few')], [[2, 3], [1]]);
    await view.signal('least', 3).runAsync();
    assert.deepEqual([namesIn('many'), namesIn('few')], [[3], [1, 2]]);
  });

  it('tells where an operator holds what nothing reads', () => {
    const operator = { id: 0, tempo: 1 };
    assert.throws(() => compileOperators([operator], new SharedExpressions(), 'operators'), /operators\[0\] has tempo/);
  });

  it('does not read rows by itself', () => {
    const operator = { id: 0, type: 'collect', value: { $ingest: 'a,b', $format: { type: 'csv' } } };
    assert.throws(() => compileOperators([operator], new SharedExpressions(), 'operators'), /operators\[0\] reads rows/);
  });

  it('reacts to no events', () => {
    const signals = [{ name: 's', value: 1, on: [{ events: 'click', update: '2' }] }];
    assert.throws(() => parseDataflow({ signals }), /reacts to events/);
  });
});
