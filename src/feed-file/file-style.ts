import type { Member, NodeKind, TextNode } from './text-node.js';

/** How a file is written throughout. */
export interface FileStyle {
  readonly newline: '\n' | '\r\n';
  /** What one level is indented by. */
  readonly unit: string;
  /** Whether everything stands on one line. */
  readonly isOneLine: boolean;
  /** Between a name and its value. */
  readonly colon: string;
  /** Between two values on one line. */
  readonly space: string;
  /** Inside the braces of an object on one line. */
  readonly padding: string;
  /** Whether letters outside of ASCII are written as escapes, as some programs do. */
  readonly isAscii: boolean;
}

/** How a file is written that has nothing to follow. */
export const PLAIN_STYLE: FileStyle = {
  newline: '\n',
  unit: '  ',
  isOneLine: false,
  colon: ': ',
  space: ' ',
  padding: ' ',
  isAscii: false,
};

/** The style of a text that is JSON. */
export function styleOf(text: string, root: TextNode): FileStyle {
  const [first] = root.members;
  if (!first) return PLAIN_STYLE;
  const content = root.text;
  const isOneLine = !content.includes('\n');
  const colon = isOnLine(first.colon) && first.colon !== '' ? first.colon : PLAIN_STYLE.colon;
  const hasSpaces = colon !== ':';
  return {
    newline: text.includes('\r\n') ? '\r\n' : '\n',
    unit: /\n([ \t]+)\S/.exec(content)?.[1] ?? PLAIN_STYLE.unit,
    isOneLine,
    colon,
    space: isOneLine ? (root.members[1]?.lead ?? (hasSpaces ? ' ' : '')) : hasSpaces ? ' ' : '',
    padding: /\{([ \t]*)"/.exec(content)?.[1] ?? (hasSpaces ? PLAIN_STYLE.padding : ''),
    isAscii: /\\u00[89a-f]/i.test(content) && !/[^\u0000-\u007f]/.test(content),
  };
}

/** How what lies in an object or a list is laid out. */
export interface Layout {
  /** Before the first member, before every other one, and before the closing bracket. */
  readonly first: string;
  readonly rest: string;
  readonly closing: string;
  /** Before a comma, and between a name and its value. */
  readonly tail: string;
  readonly colon: string;
  /** The spaces with which a line in it begins. */
  readonly indent: string;
}

/** Each member on a line of its own. */
export function onLines(style: FileStyle, indent: string, unit = style.unit): Layout {
  const lead = `${style.newline}${indent}${unit}`;
  const closing = `${style.newline}${indent}`;
  return { first: lead, rest: lead, closing, tail: '', colon: style.colon, indent: `${indent}${unit}` };
}

/** All members on one line. */
export function onOneLine(style: FileStyle, kind: NodeKind, indent: string): Layout {
  const padding = kind === 'object' ? style.padding : '';
  return { first: padding, rest: style.space, closing: padding, tail: '', colon: style.colon, indent };
}

/**
 * The layout of an object or a list that has members, as another one has it that begins on a line with its own indent.
 */
export function layoutLike(example: TextNode, style: FileStyle, indent: string): Layout {
  const { members, closing } = example;
  const [first, second] = members;
  if (!first) return onLines(style, indent);
  const colon = first.colon === '' ? style.colon : first.colon;
  if (isOnLine(first.lead)) {
    const rest = second && isOnLine(second.lead) ? second.lead : style.space;
    const tail = isOnLine(first.tail) ? first.tail : '';
    return { first: first.lead, rest, closing: isOnLine(closing) ? closing : '', tail, colon, indent };
  }
  const inner = lastLine(first.lead);
  const unit = inner.startsWith(example.indent) ? inner.slice(example.indent.length) : style.unit;
  const lines = onLines(style, indent, unit);
  return { ...lines, colon, closing: isOnLine(closing) ? closing : lines.closing };
}

/** Whether a space has no end of a line in it. */
export function isOnLine(space: string): boolean {
  return !space.includes('\n');
}

/** The space before a value without the empty lines in it: they part groups, and a new value begins none. */
export function withoutEmptyLines(lead: string, style: FileStyle): string {
  return isOnLine(lead) ? lead : `${style.newline}${lastLine(lead)}`;
}

export function lastLine(space: string): string {
  return space.slice(space.lastIndexOf('\n') + 1);
}

/** The space between a member that is not the first one and the comma before it, as the neighbours have it. */
export function restLead(members: readonly Member[], near: number, style: FileStyle): string {
  const others = members.slice(1);
  const neighbour = others[Math.min(Math.max(near - 1, 0), others.length - 1)];
  const [first] = members;
  if (neighbour) return withoutEmptyLines(neighbour.lead, style);
  return first && !isOnLine(first.lead) ? withoutEmptyLines(first.lead, style) : spaceLike(first, style);
}

/** The space between members on one line, as it is within the only one. */
function spaceLike(only: Member | undefined, style: FileStyle): string {
  const [first, second] = only?.value.members ?? [];
  if (second && isOnLine(second.lead)) return second.lead;
  return first?.colon.endsWith(' ') ? ' ' : style.space;
}
