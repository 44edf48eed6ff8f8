/**
 * Says what in a spec is not drawn, with its place and what to do: figures are written in the part of Vega-Lite that
 * `src/drawing/spec.ts` describes. The compiler of TypeScript tells most of it where a spec is written; this tells the
 * rest, and all of it for specs that are made in another way. `vegaOf` is the same spec for the judge: Vega itself.
 */
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Spec } from 'vega-typings';
import type { LoggerInterface } from 'vega-util';

/** Something in a spec that is not drawn, and where: `layer[1].encoding.y.axis`. */
export interface SpecProblem {
  readonly place: string;
  readonly sentence: string;
}

type Node = Readonly<Record<string, unknown>>;
type Report = (place: string, sentence: string) => void;

const TOP = ['description', 'width', 'height', 'padding', 'autosize', 'config', 'params', 'layer'];
const PLACES = ['x', 'y'];
const ENDS = ['x2', 'y2'];
const PAINT = ['fill', 'fillOpacity', 'stroke', 'strokeOpacity', 'strokeDash'];
const LINE = ['strokeWidth', 'strokeCap', 'strokeJoin', 'opacity'];

/** For each mark the channels that it has, and the looks that all its rows may share besides those. */
const MARKS: Readonly<Record<string, { readonly channels: readonly string[]; readonly looks: readonly string[] }>> = {
  line: { channels: [...PLACES, ...PAINT, 'detail', 'order'], looks: LINE },
  rect: { channels: [...PLACES, ...ENDS, ...PAINT], looks: LINE },
  rule: { channels: [...PLACES, ...ENDS, ...PAINT], looks: LINE },
  point: { channels: [...PLACES, ...PAINT, 'size', 'shape'], looks: LINE },
  text: {
    channels: [...PLACES, ...PAINT, 'text'],
    looks: [...LINE, 'align', 'baseline', 'font', 'fontSize', 'fontWeight'],
  },
};
const LOOKS = [...PAINT, 'size', 'shape'];
const BASELINES = ['alphabetic', 'middle', 'top'];

const SCALE_REMEDY =
  'say `scale: null` for a place in pixels, or `scale: { domain: { expr: … }, zero: false, nice: false }`';

/** Everything in a spec that would not be drawn as Vega draws it. */
export function problemsIn(spec: object): readonly SpecProblem[] {
  const problems: SpecProblem[] = [];
  new SpecReader(spec as Node, (place, sentence) => problems.push({ place, sentence })).read();
  return problems;
}

/** Vega for a spec. Throws with the spec's name on whatever Vega-Lite warns of. */
export function vegaOf(name: string, source: TopLevelSpec): Spec {
  const { $schema: _, ...spec } = compile(structuredClone(source), { logger: throwingLogger(name) }).spec;
  return spec;
}

class SpecReader {
  readonly #names: ReadonlySet<string>;

  constructor(
    readonly spec: Node,
    readonly report: Report,
  ) {
    const parameters = listOf(spec['params']).map((parameter) => String(nodeOf(parameter)['name']));
    this.#names = new Set(['width', 'height', ...parameters]);
  }

  read(): void {
    const { spec } = this;
    this.#refuseOthers(spec, TOP, '', 'Rows come finished from the layout, and the page has the words.');
    if (!spec['description']) this.report('description', 'Say what the figure is.');
    this.#demand(
      spec['padding'],
      { expr: 'margins' },
      'padding',
      'The room round the plot is the parameter `margins`.',
    );
    this.#demand(spec['autosize'], 'none', 'autosize', 'The layout says how large the plot is.');
    listOf(spec['params']).forEach((parameter, index) => this.#parameter(nodeOf(parameter), `params[${index}]`));
    listOf(spec['layer']).forEach((layer, index) => this.#layer(nodeOf(layer), `layer[${index}]`));
    this.#refuseEndless(spec, '');
  }

  #parameter(parameter: Node, place: string): void {
    this.#refuseOthers(parameter, ['name', 'value'], place, 'A parameter is a value that the layout gives.');
  }

  #layer(layer: Node, place: string): void {
    this.#refuseOthers(layer, ['data', 'mark', 'encoding'], place, 'A layer is a dataset and a mark.');
    const data = nodeOf(layer['data']);
    this.#refuseOthers(data, ['name'], `${place}.data`, 'Rows come from the layout, by the name of their dataset.');
    if (typeof data['name'] !== 'string') this.report(`${place}.data.name`, 'Name the dataset of the layer.');
    const mark = nodeOf(layer['mark']);
    const known = MARKS[String(mark['type'])];
    if (!known) {
      const marks = Object.keys(MARKS).join(', ');
      const remedy = 'To draw another, add it to `spec.ts`, `marks.ts` and this file; Vega will say when it is right.';
      this.report(`${place}.mark.type`, `There is no mark ${JSON.stringify(mark['type'])}, only ${marks}. ${remedy}`);
      return;
    }
    this.#mark(mark, known, `${place}.mark`);
    this.#encoding(nodeOf(layer['encoding']), known.channels, `${place}.encoding`);
    this.#demandPaint(mark, nodeOf(layer['encoding']), `${place}.mark`);
  }

  #mark(mark: Node, known: (typeof MARKS)[string], place: string): void {
    const shared = [...known.looks, ...known.channels.filter((name) => LOOKS.includes(name))];
    this.#refuseOthers(mark, ['type', ...shared], place, `This mark has ${shared.join(', ')}.`);
    for (const [name, look] of Object.entries(mark)) this.#name(look, `${place}.${name}`);
    const { baseline } = mark;
    if (baseline !== undefined && !BASELINES.some((known) => known === baseline)) {
      this.report(`${place}.baseline`, `A text stands on ${BASELINES.join(', ')}.`);
    }
  }

  /** Without these Vega-Lite paints in a colour and a size of its own, which no theme can change; null is none. */
  #demandPaint(mark: Node, encoding: Node, place: string): void {
    const needed = { rect: ['fill'], text: ['fill'], line: ['stroke'], rule: ['stroke'], point: ['stroke', 'size'] };
    for (const name of needed[mark['type'] as keyof typeof needed]) {
      if (mark[name] !== undefined || encoding[name] !== undefined) continue;
      this.report(place, `Say its \`${name}\`, in the mark or in the encoding; Vega-Lite would choose one.`);
    }
  }

  #encoding(encoding: Node, channels: readonly string[], place: string): void {
    this.#refuseOthers(encoding, channels, place, `This mark has ${channels.join(', ')}.`);
    for (const [name, definition] of Object.entries(encoding)) {
      const where = `${place}.${name}`;
      const node = nodeOf(definition);
      if (PLACES.includes(name)) this.#place(node, where);
      else if (ENDS.includes(name))
        this.#refuseOthers(node, ['field', 'datum', 'value'], where, 'An end is one of these.');
      else if (LOOKS.includes(name)) this.#look(node, where);
      else this.#refuseOthers(node, ['field', 'type'], where, 'It is a field of the row.');
    }
  }

  #place(node: Node, place: string): void {
    if ('value' in node) return this.#refuseOthers(node, ['value'], place, 'A fixed place has nothing else.');
    this.#refuseOthers(node, ['field', 'type', 'scale', 'axis'], place, 'Rows come finished from the layout.');
    this.#demand(
      node['type'],
      'quantitative',
      `${place}.type`,
      'Places are numbers; the layout makes numbers of all else.',
    );
    this.#demand(node['axis'], null, `${place}.axis`, 'Ticks are rows of a dataset: see `valueAxisLayers`.');
    if (node['scale'] === null) return;
    const scale = nodeOf(node['scale']);
    this.#refuseOthers(scale, ['domain', 'zero', 'nice'], `${place}.scale`, SCALE_REMEDY);
    if (typeof nodeOf(scale['domain'])['expr'] !== 'string' || scale['zero'] !== false || scale['nice'] !== false) {
      this.report(`${place}.scale`, `The layout chooses the ends of a scale: ${SCALE_REMEDY}.`);
    }
    this.#name(scale['domain'], `${place}.scale.domain`);
  }

  #look(node: Node, place: string): void {
    const { condition, ...otherwise } = node;
    [condition ?? []].flat().forEach((each) => this.#condition(nodeOf(each), `${place}.condition`));
    if (!('value' in otherwise)) return this.#lookField(otherwise, place);
    this.#refuseOthers(otherwise, ['value'], place, 'A look is a value, or a field with its list.');
    if (condition === undefined) this.report(place, 'A look that all rows share stands in the mark.');
  }

  #condition({ test, ...look }: Node, place: string): void {
    const { field, equal, ...others } = nodeOf(test);
    if (field === undefined || equal === undefined || Object.keys(others).length > 0) {
      this.report(`${place}.test`, 'No expression is read: a test is a field and the value that it must have.');
    }
    if ('value' in look) this.#refuseOthers(look, ['value'], place, 'A condition has a value or a field.');
    else this.#lookField(look, place);
  }

  #lookField(node: Node, place: string): void {
    this.#refuseOthers(node, ['field', 'type', 'scale', 'legend'], place, 'Rows come finished from the layout.');
    this.#demand(node['legend'], null, `${place}.legend`, 'Labels stand at what they name, and nothing has a legend.');
    const scale = nodeOf(node['scale']);
    this.#refuseOthers(scale, ['type', 'domain', 'range'], `${place}.scale`, 'A look comes from a list of values.');
    if (!Array.isArray(scale['domain']) || !Array.isArray(scale['range'])) {
      this.report(`${place}.scale`, 'A look comes from a list: give its `domain` and its `range`.');
    }
  }

  /** A look that depends on the drawing or the row is a name. */
  #name(look: unknown, place: string): void {
    if (typeof look !== 'object' || look === null || Array.isArray(look)) return;
    const { expr, ...others } = look as Node;
    const [, field, name] = /^(?:datum\.(\w+)|(\w+))$/u.exec(String(expr)) ?? [];
    if (Object.keys(others).length > 0 || (field === undefined && name === undefined)) {
      this.report(place, 'No expression is read, only the name of a parameter or of a field, as `datum.align`.');
    } else if (name !== undefined && !this.#names.has(name)) {
      this.report(place, `There is no parameter ${name}, only ${[...this.#names].join(', ')}.`);
    }
  }

  #demand(value: unknown, wanted: unknown, place: string, remedy: string): void {
    if (JSON.stringify(value) !== JSON.stringify(wanted))
      this.report(place, `It is ${JSON.stringify(wanted)}. ${remedy}`);
  }

  #refuseOthers(node: Node, known: readonly string[], place: string, remedy: string): void {
    for (const name of Object.keys(node)) {
      if (known.includes(name)) continue;
      this.report(place === '' ? name : `${place}.${name}`, `It is not drawn. ${remedy}`);
    }
  }

  #refuseEndless(value: unknown, place: string): void {
    if (typeof value === 'number' && !Number.isFinite(value)) this.report(place, 'A number has an end.');
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? `${place}[${name}]` : place === '' ? name : `${place}.${name}`;
      this.#refuseEndless(inner, step);
    }
  }
}

function nodeOf(value: unknown): Node {
  return typeof value === 'object' && value !== null ? (value as Node) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function throwingLogger(name: string): LoggerInterface {
  const fail = (...messages: readonly unknown[]): never => {
    throw new Error(`${name}: ${messages.map(String).join(' ')}`);
  };
  const pass = () => logger;
  const logger = { level: pass, error: fail, warn: fail, info: pass, debug: pass };
  return logger;
}
