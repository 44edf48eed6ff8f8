/**
 * Compiles the Vega-Lite specs in `src/charts/*.spec.ts` to Vega: `node --import tsx bin/compile-specs.ts`.
 * With `--check` nothing is written; the exit code is 1 when a compiled spec is not what its source gives.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from 'vega-typings';
import type { LoggerInterface } from 'vega-util';
import { jobsValueSpec } from '../src/charts/jobs-value.spec.js';
import { rankingSpec } from '../src/charts/ranking.spec.js';
import { trendSpec } from '../src/charts/trend.spec.js';
import { unregisteredNeeds } from './spec-inventory.js';

/** The sources by name, and the constant that each becomes. */
export const SPECS: Readonly<Record<string, { readonly constant: string; readonly spec: TopLevelSpec }>> = {
  'jobs-value': { constant: 'jobsValueVega', spec: jobsValueSpec },
  ranking: { constant: 'rankingVega', spec: rankingSpec },
  trend: { constant: 'trendVega', spec: trendSpec },
};

/** Vega for one spec. Throws on anything that Vega-Lite warns of and on anything that the chart chunk cannot draw. */
export function compileSpec(name: string, source: TopLevelSpec): Spec {
  if ('usermeta' in source) throw new Error(`${name}: a spec has no usermeta`);
  if (!source.description) throw new Error(`${name}: a spec has a description`);
  const { $schema: _, ...spec } = compile(source, { logger: throwingLogger(name) }).spec;
  const missing = unregisteredNeeds(spec);
  if (missing.length > 0) {
    const lines = missing.map((need) => `  ${need.place}: ${need.kind} ${need.name}`);
    throw new Error(`${name}: the chart chunk does not register\n${lines.join('\n')}`);
  }
  return spec;
}

/** The generated module of a compiled spec. */
export function moduleOf(name: string, constant: string, spec: Spec): string {
  return [
    `// Generated from ../${name}.spec.ts by bin/compile-specs.ts. Change the source and compile again.`,
    "import type { Spec } from 'vega-typings';",
    '',
    "// Vega-Lite writes more than Vega's types know, hence the cast.",
    `export const ${constant} = ${JSON.stringify(spec, null, 2)} as unknown as Spec;`,
    '',
  ].join('\n');
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
  for (const [name, { constant, spec }] of Object.entries(SPECS)) {
    const file = new URL(`../src/charts/compiled/${name}.ts`, import.meta.url);
    const wanted = moduleOf(name, constant, compileSpec(name, spec));
    const found = await readFile(file, 'utf8').catch(() => '');
    if (found === wanted) continue;
    if (!check) await writeFile(file, wanted);
    console.log(`${name}: ${check ? 'differs from its source; run bin/compile-specs.ts' : 'compiled'}`);
    if (check) process.exitCode = 1;
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await run(process.argv.includes('--check'));
