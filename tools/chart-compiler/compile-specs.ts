/**
 * Compiles the Vega-Lite specs in `src/charts/*.spec.ts` to figures whose expressions are functions, and which need
 * nothing of Vega to be drawn: `node --import tsx tools/chart-compiler/compile-specs.ts`. With `--check` nothing is written; the exit
 * code is 1 when a generated module is not what its source gives.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from 'vega-typings';
import type { LoggerInterface } from 'vega-util';
import { compositionSpec } from '../../src/charts/composition.spec.js';
import { jobsValueSpec } from '../../src/charts/jobs-value.spec.js';
import { rankingSpec } from '../../src/charts/ranking.spec.js';
import { trendSpec } from '../../src/charts/trend.spec.js';
import { compileScene } from './compile-scene.js';
import { Operators, parseDataflow } from './operators.js';
import { printImport, printLiteral, Reference } from './print-literal.js';
import { SharedExpressions } from './shared-expressions.js';
import { needsOfDataflow, needsOfSpec, undrawable, type Need } from './spec-inventory.js';

/** The sources by name, and the constant that each becomes. */
export const SPECS: Readonly<Record<string, { readonly constant: string; readonly spec: TopLevelSpec }>> = {
  composition: { constant: 'compositionFigure', spec: compositionSpec },
  'jobs-value': { constant: 'jobsValueFigure', spec: jobsValueSpec },
  ranking: { constant: 'rankingFigure', spec: rankingSpec },
  trend: { constant: 'trendFigure', spec: trendSpec },
};

/** Vega for one spec. Throws on anything that Vega-Lite warns of and on anything that cannot be drawn. */
export function vegaOf(name: string, source: TopLevelSpec): Spec {
  if ('usermeta' in source) throw new Error(`${name}: a spec has no usermeta`);
  if (!source.description) throw new Error(`${name}: a spec has a description`);
  const { $schema: _, ...spec } = compile(source, { logger: throwingLogger(name) }).spec;
  refuse(name, needsOfSpec(spec));
  return spec;
}

/** A spec as it stands in a generated module. */
export interface CompiledSpec {
  /** The figure, as a literal. */
  readonly literal: string;
  /** The shared expressions that the literal names. */
  readonly names: readonly string[];
}

/**
 * Compiles one spec. Throws with its name and the place of a fault.
 * @param expressions takes up the spec's expressions
 */
export function compileSpec(name: string, source: TopLevelSpec, expressions: SharedExpressions): CompiledSpec {
  const spec = vegaOf(name, source);
  const operators = naming(name, () => parseDataflow(spec));
  refuse(name, needsOfDataflow(operators));
  return naming(name, () => {
    const scene = compileScene(new Operators(operators, 'dataflow.operators'), expressions);
    return { literal: printLiteral(scene, 'figure'), names: namesIn(scene) };
  });
}

/** The text of every generated module, by its file name. */
export function compiledModules(): ReadonlyMap<string, string> {
  const modules = new Map<string, string>();
  const expressions = new SharedExpressions();
  for (const [name, { constant, spec }] of Object.entries(SPECS)) {
    modules.set(`${name}.ts`, moduleOf(name, constant, compileSpec(name, spec, expressions)));
  }
  return modules.set('expressions.ts', expressions.module());
}

function moduleOf(name: string, constant: string, { literal, names }: CompiledSpec): string {
  return [
    `// Generated from ../${name}.spec.ts by tools/chart-compiler/compile-specs.ts. Change the source and compile again.`,
    "import type { CompiledFigure } from '../compiled-figure.js';",
    printImport(names, './expressions.js'),
    `export const ${constant}: CompiledFigure = ${literal};`,
    '',
  ].join('\n');
}

function namesIn(value: unknown): readonly string[] {
  if (value instanceof Reference) return [value.name];
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.values(value).flatMap(namesIn))];
}

function naming<Result>(name: string, step: () => Result): Result {
  try {
    return step();
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

function refuse(name: string, needs: readonly Need[]): void {
  const missing = undrawable(needs);
  if (missing.length === 0) return;
  const lines = missing.map((need) => `  ${need.place}: ${need.kind} ${need.name}`);
  throw new Error(`${name}: cannot be drawn\n${lines.join('\n')}`);
}

function throwingLogger(name: string): LoggerInterface {
  const fail = (...messages: readonly unknown[]): never => {
    throw new Error(`${name}: ${messages.map(String).join(' ')}`);
  };
  const pass = () => logger;
  const logger = { level: pass, error: fail, warn: fail, info: pass, debug: pass };
  return logger;
}

async function run(check: boolean): Promise<void> {
  const folder = new URL('../../src/charts/compiled/', import.meta.url);
  const modules = compiledModules();
  for (const [file, wanted] of modules) {
    const found = await readFile(new URL(file, folder), 'utf8').catch(() => '');
    if (found !== wanted) await settle(file, () => writeFile(new URL(file, folder), wanted));
  }
  for (const file of await readdir(folder)) {
    if (!modules.has(file)) await settle(file, () => rm(new URL(file, folder)));
  }

  async function settle(file: string, change: () => Promise<void>): Promise<void> {
    if (!check) await change();
    console.log(
      `${file}: ${check ? 'differs from its source; run tools/chart-compiler/compile-specs.ts' : 'compiled'}`,
    );
    if (check) process.exitCode = 1;
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await run(process.argv.includes('--check'));
