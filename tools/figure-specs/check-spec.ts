/**
 * Says what in a spec is not drawn, with its place and what to do: figures are written in the part of Vega-Lite that
 * `src/drawing/spec.ts` describes. The compiler of TypeScript tells most of it where a spec is written; this tells the
 * rest, and all of it for specs that are made in another way. `vegaOf` is the same spec for the judge: Vega itself.
 */
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from 'vega-typings';
import type { LoggerInterface } from 'vega-util';
import { checkEncoding } from './check-encoding.js';
import { Findings, isNode, nodeOf, type Node, type SpecProblem } from './findings.js';
import { checkLooks, checkMark, CONFIGURED, kindOf } from './marks-of-specs.js';

const TOP = [
  '$schema',
  'description',
  'width',
  'height',
  'padding',
  'autosize',
  'config',
  'projection',
  'params',
  'layer',
];

/** The rest of the configuration, with which Vega-Lite adds nothing of its own. */
const FIXED = {
  background: 'transparent',
  aria: false,
  mark: { aria: false, invalid: 'show', tooltip: null },
  view: { stroke: null },
};

/** Everything in a spec that would not be drawn as Vega draws it: what is of the whole first, then layer by layer. */
export function problemsIn(spec: unknown): readonly SpecProblem[] {
  const found = new Findings();
  if (isNode(spec)) checkSpec(spec, found);
  else found.report('spec', 'A spec is an object: `{ description: …, layer: […] }`, see `src/drawing/spec.ts`.');
  return found.problems;
}

/** Vega for a spec. Throws with the spec's name on whatever Vega-Lite warns of. */
export function vegaOf(name: string, source: TopLevelSpec): Spec {
  const { $schema: _, ...spec } = compile(structuredClone(source), { logger: throwingLogger(name) }).spec;
  return spec;
}

function checkSpec(spec: Node, found: Findings): void {
  const { params, layer, ...whole } = spec;
  const names = namesIn(params);
  checkWhole(whole, names, found);
  if (!Array.isArray(params))
    found.report('params', 'List the parameters that the layout gives, `margins` among them.');
  else params.forEach((parameter, index) => checkParameter(nodeOf(parameter), `params[${index}]`, found));
  if (!Array.isArray(layer) || layer.length === 0) found.report('layer', 'List the layers, the first at the bottom.');
  else layer.forEach((each, index) => checkLayer(nodeOf(each), `layer[${index}]`, names, found));
}

function checkWhole(whole: Node, names: ReadonlySet<string>, found: Findings): void {
  found.refuseOthers(whole, TOP, '', 'Rows come finished from the layout, and the page has the words.');
  const { description, width, height, padding, autosize, config } = whole;
  if (typeof description !== 'string' || description.trim() === '') {
    found.report('description', 'Say what the figure is.');
  }
  for (const [name, size] of Object.entries({ width, height })) {
    if (typeof size !== 'number') found.report(name, 'Give the plot a size in pixels; the layout gives another.');
  }
  found.demand(padding, { expr: 'margins' }, 'padding', 'The room round the plot is the parameter `margins`.');
  if (!names.has('margins')) found.report('params', 'There is no parameter margins: add `...commonParams`.');
  found.demand(autosize, 'none', 'autosize', 'The layout says how large the plot is.');
  checkProjection(whole['projection'], found);
  checkConfig(nodeOf(config), names, found);
  found.refuseEndless(whole, '');
}

/** Without it Vega-Lite would fit outlines into the plot. */
const PLANE = { type: 'identity', scale: 1, translate: [0, 0] };

function checkProjection(projection: unknown, found: Findings): void {
  if (projection !== undefined) found.demand(projection, PLANE, 'projection', 'Outlines are in pixels already.');
}

function checkConfig(config: Node, names: ReadonlySet<string>, found: Findings): void {
  const known = [...Object.keys(FIXED), ...Object.keys(CONFIGURED)];
  found.refuseOthers(config, known, 'config', 'Say it in each mark, or begin with `figureConfig`.');
  for (const [name, wanted] of Object.entries(FIXED)) {
    found.demand(
      config[name],
      wanted,
      `config.${name}`,
      'Else Vega adds something of its own; begin with `figureConfig`.',
    );
  }
  for (const [mark, { may, must }] of Object.entries(CONFIGURED)) {
    const [looks, place] = [nodeOf(config[mark]), `config.${mark}`];
    checkLooks(looks, may, place, `It has ${may.join(', ')}; say the rest in each mark.`, names, found);
    for (const name of must) {
      if (looks[name] === undefined) found.report(place, `Say its \`${name}\`; Vega-Lite would choose one.`);
    }
  }
}

/** What the looks of marks and the ends of scales can be named after. */
function namesIn(params: unknown): ReadonlySet<string> {
  const names = Array.isArray(params) ? params.map((parameter) => nodeOf(parameter)['name']) : [];
  return new Set(['width', 'height', ...names.filter((name) => typeof name === 'string')]);
}

function checkParameter(parameter: Node, place: string, found: Findings): void {
  found.refuseOthers(parameter, ['name', 'value'], place, 'A parameter is a value that the layout gives.');
  const { name, value } = parameter;
  if (typeof name !== 'string' || !/^[A-Za-z_]\w*$/u.test(name)) {
    found.report(`${place}.name`, 'Name the parameter, with letters and digits.');
  }
  if (value === undefined) found.report(`${place}.value`, 'Give a value for where no layout gives one.');
  found.refuseEndless(parameter, place);
}

function checkLayer(layer: Node, place: string, names: ReadonlySet<string>, found: Findings): void {
  found.refuseOthers(layer, ['data', 'mark', 'encoding'], place, 'A layer is a dataset, a mark and its encoding.');
  const data = nodeOf(layer['data']);
  found.refuseOthers(data, ['name'], `${place}.data`, 'Rows come from the layout, by the name of their dataset.');
  if (typeof data['name'] !== 'string' || data['name'] === '') {
    found.report(`${place}.data.name`, 'Name the dataset of the layer.');
  }
  const kind = kindOf(layer['mark'], `${place}.mark`, found);
  if (kind) {
    const encoding = nodeOf(layer['encoding']);
    checkMark(nodeOf(layer['mark']), encoding, kind, `${place}.mark`, names, found);
    checkEncoding(encoding, kind, `${place}.encoding`, names, found);
  }
  found.refuseEndless(layer, place);
}

function throwingLogger(name: string): LoggerInterface {
  const fail = (...messages: readonly unknown[]): never => {
    throw new Error(`${name}: ${messages.map(String).join(' ')}`);
  };
  const pass = () => logger;
  const logger = { level: pass, error: fail, warn: fail, info: pass, debug: pass };
  return logger;
}
