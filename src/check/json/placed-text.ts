import { applyEdits, getNodeValue, parseTree, type Edit, type Node } from 'jsonc-parser';

import type { Step } from '../../feed/checks/place.js';
import { withoutByteOrderMark } from '../../feed/json/byte-order-mark.js';
import { placeIn, type Mistake } from './mending-grammar.js';
import { findMistakes } from './mistakes.js';

/** A line and a column, counted from 1. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** A property that stands twice in an object. */
export interface DoubledProperty {
  readonly path: string;
  /** Where the last one begins, which is the one that is read. */
  readonly offset: number;
  /** The line of the first one. */
  readonly line: number;
}

/** The text of a file as JSON, read as far as it goes, in which every value can be found again. */
export class PlacedText {
  readonly #text: string;
  readonly #root: Node | undefined;
  readonly #edits: readonly Edit[];
  readonly mistakes: readonly Mistake[];
  /** What `JSON.parse` would have given of the mended text; undefined where nothing could be read. */
  readonly value: unknown;

  constructor(text: string) {
    const { mistakes, edits } = findMistakes(text);
    this.#text = text;
    this.mistakes = mistakes;
    this.#edits = edits;
    const mended = edits.length === 0 ? text : applyEdits(text, [...this.#edits]);
    this.#root = parseTree(mended, [], { disallowComments: true });
    this.value = this.#root ? plainValue(mended, this.#root) : undefined;
  }

  /** Line and column of an offset in the file. */
  placeOf(offset: number): LineAndColumn {
    return placeIn(this.#text, offset);
  }

  /**
   * Where in the file a value begins.
   *
   * @param ofName whether the name of the property is meant instead of what it holds
   */
  offsetOf(steps: readonly Step[], ofName = false): number {
    let node = this.#root;
    let found = node;
    for (const [index, step] of steps.entries()) {
      const property = typeof step === 'string' ? lastNamed(node, step) : undefined;
      node = typeof step === 'number' ? node?.children?.[step] : property?.children?.[1];
      if (!node) break;
      found = ofName && index === steps.length - 1 && property ? property : node;
    }
    return this.#originalOf(found?.offset ?? 0);
  }

  /** Where in the file a value begins and ends. */
  extentOf(steps: readonly Step[]): readonly [from: number, to: number] {
    let node = this.#root;
    for (const step of steps)
      node = typeof step === 'number' ? node?.children?.[step] : lastNamed(node, step)?.children?.[1];
    return node ? [this.#originalOf(node.offset), this.#originalOf(node.offset + node.length)] : [0, 0];
  }

  /** The properties that an object has twice: reading keeps the last one and says nothing. */
  doubled(): DoubledProperty[] {
    return this.#root ? [...this.#doubledIn(this.#root, '')] : [];
  }

  *#doubledIn(node: Node, path: string): Generator<DoubledProperty> {
    const seen = new Map<string, Node>();
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') yield* this.#doubledIn(child, `${path}[${index}]`);
      if (child.type !== 'property') continue;
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      const place = path === '' ? name : `${path}.${name}`;
      const first = seen.get(name);
      if (first)
        yield {
          path: place.slice(0, 200),
          offset: this.#originalOf(child.offset),
          line: this.placeOf(this.#originalOf(first.offset)).line,
        };
      seen.set(name, child);
      if (value) yield* this.#doubledIn(value, place);
    }
  }

  /** An offset of the mended text in that of the file. */
  #originalOf(offset: number): number {
    let shift = 0;
    for (const { offset: start, length, content } of this.#edits) {
      if (start + shift > offset) break;
      if (offset < start + shift + content.length) return start;
      shift += content.length - length;
    }
    return offset - shift;
  }
}

function lastNamed(node: Node | undefined, name: string): Node | undefined {
  return node?.children?.findLast(({ type, children }) => type === 'property' && children?.[0]?.value === name);
}

/** The value as `JSON.parse` gives it: with a property called `__proto__` as one among others. */
function plainValue(text: string, root: Node): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(text)) as unknown;
  } catch {
    return getNodeValue(root) as unknown;
  }
}
