import { isObject } from '../feed/json-value.js';
import type { Step } from '../feed/checks/place.js';
import { layoutLike, onLines, onOneLine, type FileStyle, type Layout } from './file-style.js';
import { orderAt, orderedNames } from './property-order.js';
import { namesIn } from './same-content.js';
import type { NodeKind, TextNode } from './text-node.js';

/** Columns that an object or a list may take which nothing like it shows how to write. */
const ONE_LINE = 100;

/** Items that are looked at for one that shows how to write a new value: a large file has as many that do not. */
const MOST_LOOKED_AT = 5000;

/** A search for such an item. */
interface Search {
  readonly isWanted: (node: TextNode) => boolean;
  left: number;
}

/** Where a new value is written. */
export interface NewPlace {
  readonly steps: readonly Step[];
  /** The spaces with which its line begins. */
  readonly indent: string;
  /** What stands beside it and is of its kind. */
  readonly example?: TextNode | undefined;
  /** Whether it is within something that is written on one line. */
  readonly isOnOneLine?: boolean;
}

/** Writes values that are new in a file as others like them are written there. */
export class ValueWriter {
  readonly style: FileStyle;
  readonly #root: TextNode | undefined;
  readonly #examples = new Map<string, TextNode | undefined>();

  /** @param root the file so far, when there is one */
  constructor(style: FileStyle, root?: TextNode) {
    this.style = style;
    this.#root = root;
  }

  /** The text of a value. */
  textOf(value: unknown, place: NewPlace): string {
    const kind = kindOf(value);
    if (kind === 'plain') return this.plainText(value);
    const names = isObject(value) ? namesIn(value) : [];
    if (isObject(value) ? names.length === 0 : (value as readonly unknown[]).length === 0)
      return kind === 'object' ? '{}' : '[]';
    const example = this.#exampleOf(value, place);
    const layout = this.#layoutFor(value, kind, place, example);
    const parts = isObject(value)
      ? this.#propertyTexts(value, names, { place, example, layout })
      : this.#itemTexts(value as readonly unknown[], { place, example, layout });
    const [open, close] = kind === 'object' ? '{}' : '[]';
    return `${open}${layout.first}${parts.join(`${layout.tail},${layout.rest}`)}${layout.closing}${close}`;
  }

  /** A text, a number, true, false or null; what JSON has no word for becomes null. */
  plainText(value: unknown): string {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) return 'null';
    return this.style.isAscii ? text.replace(/[^\u0000-\u007f]/g, escaped) : text;
  }

  /** What shows how to write a value where it comes: a neighbour much like it, else what stands so elsewhere. */
  exampleFor(value: unknown, steps: readonly Step[], neighbours: Iterable<TextNode>): TextNode | undefined {
    const kind = kindOf(value);
    if (kind === 'plain') return undefined;
    let near: TextNode | undefined;
    for (const neighbour of neighbours) {
      if (isLike(neighbour, value)) return neighbour;
      if (!near && isExample(neighbour, kind)) near = neighbour;
    }
    return this.#exampleAt(steps, (node) => isLike(node, value), likeness(value)) ?? near ?? this.#anyAt(steps, kind);
  }

  #anyAt(steps: readonly Step[], kind: NodeKind): TextNode | undefined {
    return this.#exampleAt(steps, (node) => isExample(node, kind), kind);
  }

  /** The first such object or list in the file that stands at such a place, in whatever item. */
  #exampleAt(steps: readonly Step[], isWanted: (node: TextNode) => boolean, what: string): TextNode | undefined {
    const key = JSON.stringify([what, ...steps.map((step) => (typeof step === 'number' ? 0 : step))]);
    const search = { isWanted, left: MOST_LOOKED_AT };
    if (!this.#examples.has(key)) this.#examples.set(key, this.#root && firstAt(this.#root, steps, search));
    return this.#examples.get(key);
  }

  #exampleOf(value: unknown, { steps, example, isOnOneLine = false }: NewPlace): TextNode | undefined {
    if (isExample(example, kindOf(value))) return example;
    const other = this.exampleFor(value, steps, []);
    return isOnOneLine && other?.text.includes('\n') ? undefined : other;
  }

  #layoutFor(value: unknown, kind: NodeKind, place: NewPlace, example: TextNode | undefined): Layout {
    const { steps, indent, isOnOneLine = false } = place;
    if (example) return layoutLike(example, this.style, indent);
    const oneLine = onOneLine(this.style, kind, indent);
    if (isOnOneLine || this.style.isOneLine) return oneLine;
    const isSmall = !isLarge(steps) && isFlat(value, kind === 'object' ? 2 : 1);
    const length = isSmall ? this.textOf(value, { ...place, isOnOneLine: true }).length : Infinity;
    return indent.length + String(steps.at(-1)).length + length <= ONE_LINE ? oneLine : onLines(this.style, indent);
  }

  #propertyTexts(value: Readonly<Record<string, unknown>>, names: readonly string[], within: Within): string[] {
    const { place, example, layout } = within;
    const ordered = orderedNames(names, example?.members.flatMap(({ name }) => name ?? []) ?? [], orderAt(place.steps));
    return ordered.map((name) => {
      const child = this.#childPlace(name, example?.named(name)?.value, within);
      return `${this.plainText(name)}${layout.colon}${this.textOf(value[name], child)}`;
    });
  }

  #itemTexts(items: readonly unknown[], within: Within): string[] {
    const { example } = within;
    const neighbours = example?.members.map(({ value }) => value) ?? [];
    return items.map((item, index) => {
      const steps = [...within.place.steps, index];
      const like = neighbours.length === 0 ? undefined : this.exampleFor(item, steps, neighbours);
      return this.textOf(item, this.#childPlace(index, like, within));
    });
  }

  #childPlace(step: Step, example: TextNode | undefined, { place, layout }: Within): NewPlace {
    const isOnOneLine = !layout.first.includes('\n') && !layout.rest.includes('\n');
    return { steps: [...place.steps, step], indent: layout.indent, example, isOnOneLine };
  }
}

/** What a value is written in. */
interface Within {
  readonly place: NewPlace;
  readonly example: TextNode | undefined;
  readonly layout: Layout;
}

/** What a value will be written as. */
export function kindOf(value: unknown): NodeKind {
  if (Array.isArray(value)) return 'list';
  return isObject(value) ? 'object' : 'plain';
}

/** Whether something shows how to write a value of a kind. */
export function isExample(node: TextNode | undefined, kind: NodeKind): node is TextNode {
  return node?.kind === kind && node.members.length > 0;
}

/** The feed itself, and a region, a focus area or an actor in it, are never written on one line. */
function isLarge(steps: readonly Step[]): boolean {
  return steps.length === 0 || (steps.length === 2 && typeof steps[1] === 'number');
}

/** Whether objects and lists lie in each other no deeper than some levels; a list of objects counts as deep. */
function isFlat(value: unknown, levels: number): boolean {
  const kind = kindOf(value);
  if (kind === 'plain') return true;
  const inner = kind === 'list' ? 0 : levels - 1;
  return levels > 0 && Object.values(value as object).every((part) => isFlat(part, inner));
}

/** Whether something shows how to write a value and holds objects as well, or holds none as well. */
function isLike(node: TextNode, value: unknown): boolean {
  return isExample(node, kindOf(value)) && holdsObjectsIn(node) === holdsObjects(value);
}

function likeness(value: unknown): string {
  return `${kindOf(value)} ${holdsObjects(value) ? 'of objects' : ''}`;
}

function holdsObjects(value: unknown): boolean {
  return Object.values(value as object).some(
    (part) => kindOf(part) === 'object' || (kindOf(part) === 'list' && holdsObjects(part)),
  );
}

function holdsObjectsIn(node: TextNode): boolean {
  return node.members.some(({ value }) => value.kind === 'object' || (value.kind === 'list' && holdsObjectsIn(value)));
}

/** The first one that is wanted at such a place, as far as the search may go. */
function firstAt(node: TextNode, steps: readonly Step[], search: Search): TextNode | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return search.isWanted(node) ? node : undefined;
  if (typeof step === 'string') {
    const value = node.kind === 'object' ? node.named(step)?.value : undefined;
    return value && firstAt(value, rest, search);
  }
  if (node.kind !== 'list') return undefined;
  for (const { value } of node.members) {
    search.left -= 1;
    const found = search.left < 0 ? undefined : firstAt(value, rest, search);
    if (found) return found;
  }
  return undefined;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
