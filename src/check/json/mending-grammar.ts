import type { Edit } from 'jsonc-parser';

/** A place where a text is not JSON: what is wrong there, and what its sentence mentions. */
export interface Mistake {
  readonly offset: number;
  /** The word that `json-sentences.ts` has a sentence for. */
  readonly hint: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** What lies between these offsets may belong elsewhere: a bracket that was guessed. */
  readonly doubtful?: readonly [from: number, to: number];
}

/** What may come next. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

export type Sign = '{' | '}' | '[' | ']' | ',' | ':';

export interface Token {
  readonly kind: Sign | 'string' | 'number' | 'literal' | 'unknown' | 'comment' | 'end';
  readonly offset: number;
  readonly end: number;
}

/** A bracket that is open. */
interface Opening {
  readonly sign: '{' | '[';
  readonly offset: number;
}

const CLOSING = { '{': '}', '[': ']' } as const;

/**
 * Takes tokens by the grammar of JSON. Where one cannot stand, it notes what is most likely wrong, mends that, and
 * goes on.
 */
export class MendingGrammar {
  readonly mistakes: Mistake[] = [];
  readonly edits: Edit[] = [];
  expectation: Expectation = 'value';
  /** Where the last thing ended that is no comma, and where the comma after it stands. */
  end = 0;
  comma = -1;
  isNumberBefore = false;
  readonly #text: string;
  readonly #open: Opening[] = [];
  /** Brackets whose closing stands in another column than they: one of their closings is likely the missing one. */
  readonly #suspects: Opening[] = [];
  /** The text before a colon that comes where none can be, and the comma before that text. */
  #string: { readonly offset: number; readonly comma: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes a token by the grammar, mending what stands before it. */
  accept(token: Token): boolean {
    // Each turn mends one thing; a token that nothing can be made of is taken away.
    for (let turn = 0; turn < 20; turn += 1) {
      const next = this.#step(token);
      if (next === 'again') continue;
      if (next === 'stop') return false;
      this.end = token.end;
      return true;
    }
    this.replace(token.offset, token.end - token.offset, '');
    return true;
  }

  #step(token: Token): 'taken' | 'again' | 'stop' {
    switch (this.expectation) {
      case 'colon':
        return this.#stepColon(token);
      case 'value':
      case 'value-or-end':
        return this.#stepValue(token);
      case 'key':
      case 'key-or-end':
        return this.#stepKey(token);
      case 'comma-or-end':
        return this.#stepComma(token);
    }
  }

  #stepColon({ kind, offset }: Token): 'taken' | 'again' {
    this.expectation = 'value';
    if (kind === ':') return 'taken';
    const isEnd = kind === ',' || kind === '}' || kind === ']';
    this.tell(this.end, isEnd ? 'no-value' : 'colon', {}, offset);
    this.#insert(this.end, isEnd ? ': null' : ':');
    if (isEnd) this.expectation = 'comma-or-end';
    return 'again';
  }

  #stepValue(token: Token): 'taken' | 'again' {
    const { kind, offset, end } = token;
    const isInList = this.#open.at(-1)?.sign === '[';
    if (kind === '{' || kind === '[') {
      this.#open.push({ sign: kind, offset });
      this.expectation = kind === '{' ? 'key-or-end' : 'value-or-end';
      return 'taken';
    }
    if (kind === ']' && this.expectation === 'value-or-end') return this.#close(token);
    if (kind === ',' && isInList) return this.#drop(token, 'extra-comma');
    if (kind === ':') return this.#drop(token, '');
    if (kind === ',' || kind === '}' || kind === ']') {
      if (isInList && this.comma >= 0) this.#dropComma();
      else if (!isInList) {
        this.tell(this.end - 1, 'no-value', {}, end);
        this.#insert(this.end, ' null');
      }
      this.expectation = 'comma-or-end';
      return 'again';
    }
    if (kind === 'string') this.#string = { offset, comma: this.comma };
    this.isNumberBefore = kind === 'number';
    this.expectation = 'comma-or-end';
    this.comma = -1;
    return 'taken';
  }

  #stepKey(token: Token): 'taken' | 'again' {
    const { kind, offset } = token;
    if (kind === 'string') {
      this.expectation = 'colon';
      this.comma = -1;
      return 'taken';
    }
    if (kind === '}') {
      if (this.expectation === 'key') this.#dropComma();
      return this.#close(token);
    }
    if (kind === ',') return this.#drop(token, 'extra-comma');
    const isInList = this.#open.at(-2)?.sign === '[';
    if (isInList && (kind === ']' || kind === '{') && this.expectation === 'key' && this.comma >= 0) {
      if (kind === ']') this.#dropComma();
      this.#endMissing(kind === ']' ? this.end : this.comma, offset);
      this.expectation = kind === ']' ? 'comma-or-end' : 'value';
      return 'again';
    }
    if (kind === ']' && isInList) {
      this.#endMissing(this.end, offset);
      this.expectation = 'comma-or-end';
      return 'again';
    }
    return this.#drop(token, '');
  }

  #stepComma(token: Token): 'taken' | 'again' | 'stop' {
    const { kind, offset } = token;
    const inner = this.#open.at(-1);
    if (!inner) return this.#afterEnd(token);
    if (kind === ',') {
      this.comma = offset;
      this.expectation = inner.sign === '{' ? 'key' : 'value';
      return 'taken';
    }
    if (kind === CLOSING[inner.sign]) return this.#close(token);
    if (kind === '}' || kind === ']') return this.#closeOther(token);
    if (kind === ':') return this.#colonInList(token);
    if (kind === '{' && inner.sign === '{' && this.#open.at(-2)?.sign === '[') {
      this.#endMissing(this.end, offset);
      return 'again';
    }
    this.tell(this.end, 'missing-comma', {}, offset);
    this.#insert(this.end, ',');
    this.comma = this.end;
    this.expectation = inner.sign === '{' ? 'key' : 'value';
    return 'again';
  }

  /** After the end of the file's own object there is nothing; a bracket too many is the one that ended it too early. */
  #afterEnd({ kind, offset }: Token): 'taken' | 'stop' {
    if (kind === '}' || kind === ']') {
      this.tell(offset, 'extra-bracket', { sign: kind });
      this.replace(offset, 1, '');
      return 'taken';
    }
    this.tell(offset, 'after-end');
    this.replace(offset, this.#text.length - offset, '');
    return 'stop';
  }

  /** A bracket that ends something further out: what lies within has not been ended. */
  #closeOther(token: Token): 'taken' | 'again' {
    const opening = token.kind === '}' ? '{' : '[';
    const goesOn = opening === '{' && /^\s*,\s*\{/.test(this.#text.slice(token.end, token.end + 200));
    if (goesOn || !this.#open.some(({ sign }) => sign === opening)) return this.#drop(token, 'extra-bracket');
    this.#endMissing(this.end, token.offset);
    return 'again';
  }

  /** A colon after a text in a list: the text is the name of a property of what the list is in. */
  #colonInList(token: Token): 'taken' | 'again' {
    const [inner, outer] = [this.#open.at(-1), this.#open.at(-2)];
    const name = this.#string;
    if (inner?.sign !== '[' || outer?.sign !== '{' || !name || name.comma < 0) return this.#drop(token, '');
    const isCommaMissing = this.mistakes.at(-1)?.hint === 'missing-comma' && this.edits.at(-1)?.content === ',';
    if (isCommaMissing) {
      // Both are missing: the bracket comes first, and is what is told.
      this.mistakes.pop();
      this.edits.pop();
    }
    this.#endMissing(name.comma, name.offset);
    if (isCommaMissing) this.#insert(name.comma, ',');
    this.expectation = 'value';
    return 'taken';
  }

  #close({ offset }: Token): 'taken' {
    const opening = this.#open.pop();
    if (opening && this.#isFirstInLine(offset) && this.#indentOf(offset) !== this.#indentOf(opening.offset))
      this.#suspects.push(opening);
    this.expectation = 'comma-or-end';
    this.comma = -1;
    this.isNumberBefore = false;
    return 'taken';
  }

  /** Ends what is innermost, which nothing ends, and tells which bracket most likely lacks its end. */
  #endMissing(at: number, found: number): void {
    const inner = this.#open.pop();
    if (!inner) return;
    const [suspect = inner] = this.#suspects.splice(0);
    const from = Math.min(suspect.offset, inner.offset);
    this.#tellBracket(suspect, found, [from, found]);
    this.#insert(at, CLOSING[inner.sign]);
  }

  #tellBracket(opening: Opening, found: number, doubtful: readonly [number, number]): void {
    this.mistakes.push({
      offset: found,
      hint: 'missing-bracket',
      values: { sign: CLOSING[opening.sign], opening: opening.sign, ...placeIn(this.#text, opening.offset) },
      doubtful,
    });
  }

  /** What the end of the file leaves open. */
  finish(): void {
    if (this.expectation === 'colon') this.#insert(this.end, ': null');
    else if (this.expectation === 'value' && this.#open.at(-1)?.sign === '{') this.#insert(this.end, ' null');
    else if (this.comma >= 0) this.#dropComma(false);
    const open = this.#open.splice(0).reverse();
    const end = this.#text.trimEnd().length;
    const [suspect] = this.#suspects;
    const closings = open.map(({ sign }) => CLOSING[sign]).join(' ');
    if (open.length > 1 && !suspect) {
      // The text that the end of the file cuts off says the same.
      if (
        this.mistakes.at(-1)?.hint === 'open-quote' &&
        !this.#text.slice(this.mistakes.at(-1)?.offset ?? 0, end).includes('\n')
      )
        this.mistakes.pop();
      const last = Math.max(0, end - 1);
      this.mistakes.push({ offset: last, hint: 'cut-off', values: { sign: closings }, doubtful: [0, end] });
    } else {
      const told = suspect ?? open[0];
      if (told && open.length > 0) this.#tellBracket(told, Math.max(0, end - 1), [told.offset, end]);
    }
    for (const { sign } of open) this.#insert(this.#text.length, CLOSING[sign]);
  }

  #drop({ kind, offset, end }: Token, hint: string): 'taken' {
    this.tell(offset, hint, hint === 'extra-bracket' ? { sign: kind } : {});
    this.replace(offset, end - offset, '');
    return 'taken';
  }

  #dropComma(isTold = true): void {
    if (this.comma < 0) return;
    if (isTold) this.tell(this.comma, 'extra-comma');
    this.replace(this.comma, 1, '');
    this.comma = -1;
  }

  tell(offset: number, hint: string, values: Mistake['values'] = {}, until = offset): void {
    const excerpt = this.#text
      .slice(Math.max(0, offset - 20), Math.max(until, offset) + 20)
      .replace(/\s+/g, ' ')
      .trim();
    this.mistakes.push({ offset, hint, values: { excerpt, ...values } });
  }

  #insert(offset: number, content: string): void {
    this.replace(offset, 0, content);
  }

  replace(offset: number, length: number, content: string): void {
    this.edits.push({ offset, length, content });
  }

  #isFirstInLine(offset: number): boolean {
    return this.#text.slice(this.#text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  }

  #indentOf(offset: number): number {
    const line = this.#text.slice(this.#text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
    return line.search(/\S/);
  }
}

/** Line and column of an offset, counted from 1. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
