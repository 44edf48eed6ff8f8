import { isObject } from '../feed/json-value.js';
import type { Step } from '../feed/checks/place.js';
import { isOnLine, lastLine, restLead, withoutEmptyLines } from './file-style.js';
import { matchedItems } from './item-matching.js';
import { orderAt, placeAmong } from './property-order.js';
import { namesIn, sameContent } from './same-content.js';
import type { Member, TextNode } from './text-node.js';
import { isExample, kindOf, type ValueWriter } from './value-writer.js';

/** A part of an object or a list as it will be written. */
interface Piece {
  /** The number of the member that it was, if it was there. */
  readonly old?: number;
  /** Its text, with the name when it is a property; the space before a new one decides how it is indented. */
  readonly textAfter: (lead: string) => string;
}

/** Where a value stands that is rewritten. */
interface Surroundings {
  readonly steps: readonly Step[];
  /** Whether it is within something that is written on one line. */
  readonly isOnOneLine: boolean;
}

/** Writes a value anew where it stands in a text, in the text's own way, and keeps the text of all that is the same. */
export class TextRewriter {
  readonly #writer: ValueWriter;

  constructor(writer: ValueWriter) {
    this.#writer = writer;
  }

  /**
   * @param node where the value stands
   * @param before what it was read into
   * @param after what shall stand there
   */
  textOf(node: TextNode, before: unknown, after: unknown, around: Surroundings): string {
    if (sameContent(before, after)) return node.text;
    const isEmpty = kindOf(after) === 'plain' || Object.keys(after as object).length === 0;
    if (isEmpty || !isExample(node, kindOf(after)))
      return this.#writer.textOf(after, { ...around, indent: node.indent });
    const within = { ...around, isOnOneLine: node.members.every(({ lead }) => isOnLine(lead)) };
    const pieces =
      isObject(before) && isObject(after)
        ? this.#properties(node, before, after, within)
        : this.#items(node, before as readonly unknown[], after as readonly unknown[], within);
    return this.#joined(node, pieces);
  }

  #properties(
    node: TextNode,
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
    around: Surroundings,
  ): Piece[] {
    const { members } = node;
    const kept = members.flatMap((member, old) => {
      const { name = '' } = member;
      if (!Object.hasOwn(after, name) || after[name] === undefined) return [];
      const inner = { ...around, steps: [...around.steps, name] };
      // A name that stands twice is read where it stands last.
      const isRead = node.named(name) === member;
      const value = isRead ? this.textOf(member.value, before[name], after[name], inner) : member.value.text;
      return { old, name, textAfter: () => `${member.nameText}${member.colon}${value}` };
    });
    const pieces: (Piece & { readonly name: string })[] = kept;
    const present = new Set(members.map(({ name }) => name));
    for (const name of namesIn(after)) {
      if (present.has(name)) continue;
      const names = pieces.map((piece) => piece.name);
      const place = placeAmong(names, name, orderAt(around.steps));
      pieces.splice(place, 0, { name, textAfter: this.#newProperty(node, name, after[name], around) });
    }
    return pieces;
  }

  #newProperty(node: TextNode, name: string, value: unknown, around: Surroundings): Piece['textAfter'] {
    const { steps, isOnOneLine } = around;
    const colon = node.members.find((member) => isOnLine(member.colon))?.colon ?? this.#writer.style.colon;
    return (lead) => {
      const place = { steps: [...steps, name], indent: indentAfter(lead, node), isOnOneLine };
      return `${this.#writer.plainText(name)}${colon}${this.#writer.textOf(value, place)}`;
    };
  }

  #items(
    node: TextNode,
    before: readonly unknown[],
    after: readonly unknown[],
    { steps, isOnOneLine }: Surroundings,
  ): Piece[] {
    const { members } = node;
    const matches = matchedItems(before, after);
    let near = 0;
    return after.map((item, index) => {
      const old = matches[index];
      const member = old === undefined ? undefined : members[old];
      const inner = { steps: [...steps, index], isOnOneLine };
      if (old !== undefined && member) {
        near = old;
        const text = this.textOf(member.value, before[old], item, inner);
        return { old, textAfter: () => text };
      }
      const example = this.#writer.exampleFor(item, inner.steps, nearestFirst(members, near));
      return {
        textAfter: (lead) => this.#writer.textOf(item, { ...inner, example, indent: indentAfter(lead, node) }),
      };
    });
  }

  #joined(node: TextNode, pieces: readonly Piece[]): string {
    const { members, opening, closing } = node;
    let near = 1;
    const texts = pieces.map((piece, index) => {
      const { old } = piece;
      const member = old === undefined ? undefined : members[old];
      const lead = this.#leadOf(members, piece, index === 0, near);
      near = old ?? near;
      const end = index === pieces.length - 1 ? '' : `${tailOf(members, old)},`;
      return `${lead}${piece.textAfter(lead)}${end}${member?.trail ?? ''}`;
    });
    const [open, close] = node.kind === 'object' ? '{}' : '[]';
    return `${open}${opening}${texts.join('')}${closing}${close}`;
  }

  /** The space before a piece: its own, unless it has become the first one, or is that no more. */
  #leadOf(members: readonly Member[], { old }: Piece, isFirst: boolean, near: number): string {
    const own = old === undefined ? undefined : members[old]?.lead;
    if (own !== undefined && isFirst === (old === 0)) return own;
    const { style } = this.#writer;
    return isFirst ? withoutEmptyLines(members[0]?.lead ?? '', style) : restLead(members, near, style);
  }
}

/** The space between a piece and the comma after it. */
function tailOf(members: readonly Member[], old: number | undefined): string {
  const isFollowed = old !== undefined && old < members.length - 1;
  // That of the first one is empty when nothing follows it.
  return (isFollowed ? members[old] : members[0])?.tail ?? '';
}

function indentAfter(lead: string, node: TextNode): string {
  return isOnLine(lead) ? node.indent : lastLine(lead);
}

/** The values of members, beginning with the one nearest to a place. */
function* nearestFirst(members: readonly Member[], near: number): Generator<TextNode> {
  for (let distance = 0; distance < members.length; distance += 1) {
    for (const index of distance === 0 ? [near] : [near - distance, near + distance]) {
      const member = members[index];
      if (member) yield member.value;
    }
  }
}
