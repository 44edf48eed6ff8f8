import { createScanner, type JSONScanner } from 'jsonc-parser';

/** What a value is written as. */
export type NodeKind = 'object' | 'list' | 'plain';

/** A property of an object or an item of a list, with the space around it. */
export interface Member {
  /** The name of a property, and how it is written, with the colon and the space around that; of an item, nothing. */
  readonly name: string | undefined;
  readonly nameText: string;
  readonly colon: string;
  readonly value: TextNode;
  /** The space before it: from the end of the line before, or what stands between it and the comma or bracket. */
  readonly lead: string;
  /** The space between it and the comma after it. */
  readonly tail: string;
  /** What stands at the end of its line, after the comma. */
  readonly trail: string;
}

/** What lies between the brackets of an object or a list. */
interface Content {
  readonly members: readonly Member[];
  /** What stands at the end of the line of the opening bracket. */
  readonly opening: string;
  /** The space before the closing bracket. */
  readonly closing: string;
}

/** A text that is JSON, read token by token; each is known by its first character. */
class TokenReader {
  readonly text: string;
  readonly #scanner: JSONScanner;

  constructor(text: string) {
    this.text = text;
    this.#scanner = createScanner(text, true);
  }

  /** Where the token begins and ends that was read last. */
  get start(): number {
    return this.#scanner.getTokenOffset();
  }

  get end(): number {
    return this.start + this.#scanner.getTokenLength();
  }

  /** What a text in quotes says that was read last. */
  get content(): string {
    return this.#scanner.getTokenValue();
  }

  goTo(offset: number): void {
    this.#scanner.setPosition(offset);
  }

  next(): string {
    this.#scanner.scan();
    return this.text.charAt(this.start);
  }

  /** Passes over a value of which the first token has been read. */
  passValue(): void {
    let depth = 0;
    for (let sign = this.text.charAt(this.start); ; sign = this.next()) {
      if (sign === '{' || sign === '[') depth += 1;
      else if (sign === '}' || sign === ']') depth -= 1;
      if (depth === 0) return;
    }
  }
}

/**
 * A value where it stands in a text that is JSON. What is in it is read only when somebody asks: an edit touches few
 * of the values of a large file, and the others are passed over.
 */
export class TextNode {
  readonly start: number;
  readonly end: number;
  readonly #tokens: TokenReader;
  #content: Content | undefined;

  constructor(tokens: TokenReader, start: number, end: number) {
    this.#tokens = tokens;
    this.start = start;
    this.end = end;
  }

  /** The value of a whole text. */
  static rootOf(text: string): TextNode {
    const tokens = new TokenReader(text);
    tokens.next();
    const { start } = tokens;
    tokens.passValue();
    return new TextNode(tokens, start, tokens.end);
  }

  get kind(): NodeKind {
    const sign = this.#tokens.text[this.start];
    return sign === '{' ? 'object' : sign === '[' ? 'list' : 'plain';
  }

  get text(): string {
    return this.#tokens.text.slice(this.start, this.end);
  }

  /** The properties of an object, doubled ones too, or the items of a list, as they stand in the file. */
  get members(): readonly Member[] {
    return this.#read().members;
  }

  get opening(): string {
    return this.#read().opening;
  }

  get closing(): string {
    return this.#read().closing;
  }

  /** The spaces with which the line begins on which this value does. */
  get indent(): string {
    const { text } = this.#tokens;
    const line = text.lastIndexOf('\n', this.start) + 1;
    return /^[ \t]*/.exec(text.slice(line, this.start))?.[0] ?? '';
  }

  /** The property that is read: the last of its name. */
  named(name: string): Member | undefined {
    return this.members.findLast((member) => member.name === name);
  }

  #read(): Content {
    this.#content ??= this.kind === 'plain' ? { members: [], opening: '', closing: '' } : this.#contentRead();
    return this.#content;
  }

  #contentRead(): Content {
    const tokens = this.#tokens;
    const { text } = tokens;
    const members: Member[] = [];
    tokens.goTo(this.start + 1);
    let sign = tokens.next();
    let gap = gapOf(text.slice(this.start + 1, tokens.start));
    const opening = gap.trail;
    while (sign !== '}' && sign !== ']') {
      const { lead } = gap;
      const head = this.#headRead();
      const { start } = tokens;
      tokens.passValue();
      const { end } = tokens;
      sign = tokens.next();
      const space = text.slice(end, tokens.start);
      const isFollowed = sign === ',';
      if (isFollowed) {
        const comma = tokens.end;
        sign = tokens.next();
        gap = gapOf(text.slice(comma, tokens.start));
      } else gap = gapOf(space);
      const value = new TextNode(tokens, start, end);
      members.push({ ...head, value, lead, tail: isFollowed ? space : '', trail: gap.trail });
    }
    return { members, opening, closing: gap.lead };
  }

  /** The name before a value, from the token that has been read to the first one of the value. */
  #headRead(): Pick<Member, 'name' | 'nameText' | 'colon'> {
    if (this.kind === 'list') return { name: undefined, nameText: '', colon: '' };
    const tokens = this.#tokens;
    const { start, end, content: name, text } = tokens;
    tokens.next();
    tokens.next();
    return { name, nameText: text.slice(start, end), colon: text.slice(end, tokens.start) };
  }
}

/** Parts the space between two values: what ends the line of the first one, and what comes before the second one. */
function gapOf(space: string): { readonly trail: string; readonly lead: string } {
  const [end = ''] = /^[^\r\n]*(?=\r?\n)/.exec(space) ?? [];
  return { trail: end, lead: space.slice(end.length) };
}
