import { parse } from 'vega-parser';
import { transforms } from 'vega-dataflow';
import * as encode from 'vega-encode';
import * as transform from 'vega-transforms';
import type { Spec } from 'vega-typings';
import * as view from 'vega-view-transforms';

/** The parser asks the transforms what parameters they take. */
Object.assign(transforms, encode, transform, view);

/** Part of a parsed spec. */
export type Node = Readonly<Record<string, unknown>>;

/** One node of a dataflow as Vega's parser makes it, with the place where it stands. */
export interface Operator {
  readonly id: number | string;
  readonly type: string;
  readonly params: Node;
  /** The roles in which it belongs to datasets, by their names. */
  readonly data: Node;
  readonly place: string;
  readonly signal?: string;
  readonly scale?: string;
  readonly value?: unknown;
  readonly update?: unknown;
}

/** The operators of a spec, those inside facets among them, each where the first of its group stands. */
export class Operators {
  readonly all: readonly Operator[];
  readonly #byId: ReadonlyMap<number | string, Operator>;

  constructor(parsed: readonly Node[], place: string) {
    this.all = parsed.flatMap((node, index) => operatorsIn(node, `${place}[${index}]`));
    this.#byId = new Map(this.all.map((operator) => [operator.id, operator]));
  }

  byId(id: number | string | undefined): Operator {
    const found = id === undefined ? undefined : this.#byId.get(id);
    if (!found) throw new Error(`There is no operator ${String(id)}`);
    return found;
  }

  /** The operator of a type that takes what another one gives. */
  find(type: string, { id }: Operator): Operator | undefined {
    return this.all.find((operator) => operator.type === type && refOf(operator.params['pulse']) === id);
  }

  /** The same, which there must be. */
  following(before: Operator, type: string): Operator {
    const found = this.find(type, before);
    if (!found) throw new Error(`${before.place} is followed by no ${type}`);
    return found;
  }

  /** Where the rows of a mark come from: behind its items and their joining with rows. */
  source(mark: Operator): Operator {
    return this.#before(this.#joinOf(mark));
  }

  /** The facet whose rows an operator takes. */
  facetOf({ id }: Operator): Operator | undefined {
    return this.all.find(
      ({ type, params }) => type === 'facet' && groupOperators(params).some((inner) => inner['id'] === id),
    );
  }

  /** The mark of the axis that a mark is part of. */
  axisOf(mark: Operator): Operator {
    const proxy = this.byId(refOf(mark.params['groups']));
    const join = this.byId(refOf(proxy.params['value']));
    const found = this.all.find((other) => isGroup(other.params) && this.#joinOf(other) === join);
    if (!found) throw new Error(`${mark.place} is part of no axis`);
    return found;
  }

  #joinOf(mark: Operator): Operator {
    const join = this.#before(this.#before(mark));
    if (join.type !== 'datajoin') throw new Error(`${mark.place} joins no rows`);
    return join;
  }

  #before({ params, place }: Operator): Operator {
    const id = refOf(params['pulse']);
    if (id === undefined) throw new Error(`${place} takes nothing`);
    return this.byId(id);
  }
}

/**
 * The operators of a spec as Vega's parser hands them to its runtime, with each expression as a syntax tree beside its
 * text. Throws as Vega does, and on what would listen to events: figures react to nothing by themselves.
 */
export function parseDataflow(spec: Spec): readonly Node[] {
  const { operators, streams, updates, bindings } = parse(spec, {}, { ast: true });
  const reactions = [...streams, ...updates, ...bindings];
  if (reactions.length > 0) throw new Error('reacts to events');
  return operators as unknown as readonly Node[];
}

/** The id that a reference names; undefined when it is none. */
export function refOf(value: unknown): number | string | undefined {
  return isNode(value) ? (value['$ref'] as number | string | undefined) : undefined;
}

/** Whether a mark is a group: an axis, or what lies round the lines of a facet. It draws nothing itself. */
export function isGroup(params: Node): boolean {
  const { markdef } = params;
  return isNode(markdef) && markdef['marktype'] === 'group';
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function operatorsIn(node: Node, place: string): readonly Operator[] {
  const { id, type, params, data, signal, scale, value, update } = node;
  if (isNode(value) && ('$ingest' in value || '$request' in value)) throw new Error(`${place} reads rows by itself`);
  const operator = {
    id,
    type,
    place,
    params: isNode(params) ? params : {},
    data: isNode(data) ? data : {},
    ...(signal === undefined ? {} : { signal }),
    ...(scale === undefined ? {} : { scale }),
    ...(value === undefined ? {} : { value }),
    ...(update === undefined ? {} : { update }),
  } as Operator;
  const inner = groupOperators(operator.params);
  return [operator, ...inner.flatMap((each, index) => operatorsIn(each, `${place}.params.subflow[${index}]`))];
}

function groupOperators({ subflow }: Node): readonly Node[] {
  const {
    operators = [],
    streams = [],
    updates = [],
  } = isNode(subflow) && isNode(subflow['$subflow']) ? subflow['$subflow'] : {};
  if ([streams, updates].flat().length > 0) throw new Error('A facet reacts to events');
  return operators as readonly Node[];
}
