/** The marks that are drawn: what each has, what each must say, and the looks that all its rows share. */
import { isNode, nodeOf, type Findings, type Node } from './findings.js';

/** A kind of mark. */
export interface MarkKind {
  /** What its encoding may have. */
  readonly channels: readonly string[];
  /** What the mark itself may have besides the looks among its channels. */
  readonly looks: readonly string[];
  readonly needs: {
    /** Looks without which Vega-Lite paints in a colour and a size of its own, which no theme can change. */
    readonly looks: readonly string[];
    readonly ends?: 'one' | 'both';
    readonly text?: true;
    /** Whether its shape is an outline of the row. */
    readonly outline?: true;
  };
}

const PLACES = ['x', 'y'];
const ENDS = ['x2', 'y2'];
const PAINT = ['fill', 'fillOpacity', 'stroke', 'strokeOpacity', 'strokeDash'];
const LINE = ['strokeWidth', 'strokeCap', 'strokeJoin', 'opacity'];
const TEXT = ['align', 'baseline', 'font', 'fontSize', 'fontWeight'];

/** Channels that say how a row looks. */
export const LOOKS: readonly string[] = [...PAINT, 'size', 'shape'];

/** The shapes that points can have. */
export const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'cross', 'triangle-down'] as const;

const ALIGNMENTS = ['left', 'center', 'right'];
const BASELINES = ['alphabetic', 'middle', 'top'];

/** By name. A map: `constructor` is no mark. */
export const MARKS: ReadonlyMap<unknown, MarkKind> = new Map<unknown, MarkKind>([
  ['line', { channels: [...PLACES, ...PAINT, 'detail', 'order'], looks: LINE, needs: { looks: ['stroke'] } }],
  ['rect', { channels: [...PLACES, ...ENDS, ...PAINT], looks: LINE, needs: { looks: ['fill'], ends: 'both' } }],
  ['rule', { channels: [...PLACES, ...ENDS, ...PAINT], looks: LINE, needs: { looks: ['stroke'], ends: 'one' } }],
  ['geoshape', { channels: [...PAINT, 'shape'], looks: LINE, needs: { looks: ['fill', 'stroke'], outline: true } }],
  ['point', { channels: [...PLACES, ...PAINT, 'size', 'shape'], looks: LINE, needs: { looks: ['stroke', 'size'] } }],
  [
    'text',
    { channels: [...PLACES, ...PAINT, 'text'], looks: [...LINE, ...TEXT], needs: { looks: ['fill'], text: true } },
  ],
]);

/** The kind of a mark; reports where there is none. */
export function kindOf(mark: unknown, place: string, found: Findings): MarkKind | undefined {
  const type = isNode(mark) ? mark['type'] : undefined;
  const kind = MARKS.get(type);
  if (kind) return kind;
  const marks = [...MARKS.keys()].join(', ');
  if (typeof mark === 'string') {
    found.report(place, `Write the mark as an object: \`mark: { type: ${JSON.stringify(mark)} }\`.`);
  } else if (typeof type !== 'string') {
    found.report(`${place}.type`, `Say which mark it is: ${marks}.`);
  } else {
    const remedy =
      'To draw another, add it to `spec.ts`, `marks.ts` and `marks-of-specs.ts`; Vega says when it is right.';
    found.report(`${place}.type`, `There is no mark ${JSON.stringify(type)}, only ${marks}. ${remedy}`);
  }
  return undefined;
}

/** Reports what would not be drawn of a mark, and the looks that neither it nor its encoding says. */
export function checkMark(
  mark: Node,
  encoding: Node,
  kind: MarkKind,
  place: string,
  names: ReadonlySet<string>,
  found: Findings,
): void {
  const shared = [...kind.looks, ...kind.channels.filter((name) => LOOKS.includes(name))];
  const { type: _, ...looks } = mark;
  checkLooks(looks, shared, place, `This mark has ${shared.join(', ')}.`, names, found);
  for (const name of kind.needs.looks) {
    if (mark[name] !== undefined || encoding[name] !== undefined) continue;
    found.report(place, `Say its \`${name}\`, in the mark or in the encoding; Vega-Lite would choose one.`);
  }
}

/** Reports what would not be drawn of looks that rows share, in a mark or in the configuration. */
export function checkLooks(
  looks: Node,
  known: readonly string[],
  place: string,
  remedy: string,
  names: ReadonlySet<string>,
  found: Findings,
): void {
  found.refuseOthers(looks, known, place, remedy);
  for (const [name, look] of Object.entries(looks)) checkGiven(look, `${place}.${name}`, names, found);
  const { align, baseline, shape } = looks;
  if (typeof align === 'string') found.demandOneOf(align, ALIGNMENTS, `${place}.align`, 'The side of a text');
  if (baseline !== undefined) found.demandOneOf(baseline, BASELINES, `${place}.baseline`, 'What a text stands on');
  if (typeof shape === 'string') found.demandOneOf(shape, SHAPES, `${place}.shape`, 'A shape');
}

/** Reports a look that is neither a value nor the name of a parameter, or of a field of the row. */
export function checkGiven(look: unknown, place: string, names: ReadonlySet<string>, found: Findings): void {
  if (!isNode(look)) return;
  const { expr, ...others } = nodeOf(look);
  const [, field, name] = /^(?:datum\.(\w+)|(\w+))$/u.exec(typeof expr === 'string' ? expr : '') ?? [];
  if (Object.keys(others).length > 0 || (field === undefined && name === undefined)) {
    const examples = "`{ expr: 'fontSize' }`, or of a field, as `{ expr: 'datum.align' }`";
    found.report(place, `No expression is read: write a value, or the name of a parameter, as ${examples}.`);
  } else if (name !== undefined && !names.has(name)) {
    found.report(place, `There is no parameter ${name}, only ${[...names].join(', ')}: add it to \`params\`.`);
  }
}

/** The looks that the configuration has for marks: those that it may say, and those that it must. */
export const CONFIGURED: Readonly<
  Record<string, { readonly may: readonly string[]; readonly must: readonly string[] }>
> = {
  line: { may: ['strokeWidth'], must: ['strokeWidth'] },
  point: { may: ['opacity', 'strokeWidth'], must: ['opacity', 'strokeWidth'] },
  text: { may: TEXT, must: ['font', 'fontSize', 'baseline'] },
};
