import { createScanner, type Edit } from 'jsonc-parser';

/** A place where a text is not JSON: what is wrong there, and what its sentence mentions. */
export interface Mistake {
  readonly offset: number;
  /** The word that `json-sentences.ts` has a sentence for. */
  readonly hint: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** What lies between these offsets may belong elsewhere: a bracket that was guessed. */
  readonly doubtful?: readonly [from: number, to: number];
}

/** A text that could be JSON, with all that had to be mended in it. */
export interface Mended {
  readonly mistakes: readonly Mistake[];
  /** What makes JSON of the text, in its order. */
  readonly edits: readonly Edit[];
}

/** No more are told of: a file with so many is not JSON. */
const MOST_MISTAKES = 200;

/** What may come next. */
type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

type Sign = '{' | '}' | '[' | ']' | ',' | ':';

interface Token {
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
 * What `getTokenError` of the scanner gives. The library declares its enums as constants, which modules cannot import
 * one by one.
 */
const SCAN_ERROR = { none: 0, unexpectedEndOfString: 2, invalidCharacter: 6 } as const;

/** Words of other languages that are not JSON's. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['none', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
  ['nan', 'null'],
  ['na', 'null'],
  ['ja', 'true'],
  ['nei', 'false'],
]);

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const CURLY = /[\u2018-\u201f\u00ab\u00bb'`\u00b4]/;

/**
 * Finds every place where a text is not JSON, in one run: after each mistake it goes on as if what was most likely meant
 * stood there.
 */
export function findMistakes(text: string): Mended {
  return new MistakeFinder(text).find();
}

class MistakeFinder {
  readonly #text: string;
  readonly #scanner;
  readonly #mistakes: Mistake[] = [];
  readonly #edits: Edit[] = [];
  readonly #open: Opening[] = [];
  /** Brackets whose closing stands in another column than they: one of their closings is likely the missing one. */
  readonly #suspects: Opening[] = [];
  #expectation: Expectation = 'value';
  /** Where the last thing ended that is no comma, and where the comma after it stands. */
  #end = 0;
  #comma = -1;
  /** The text before a colon that comes where none can be, and the comma before that text. */
  #string: { readonly offset: number; readonly comma: number } | undefined;
  #isNumberBefore = false;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text);
  }

  find(): Mended {
    if (this.#text.trim() === '') this.#tell(0, 'empty');
    else {
      // A byte-order mark is tolerated.
      if (this.#text.startsWith('\ufeff')) this.#replace(0, 1, '');
      this.#scanner.setPosition(this.#text.startsWith('\ufeff') ? 1 : 0);
      for (let token = this.#next(); ; token = this.#next()) {
        if (this.#mistakes.length >= MOST_MISTAKES || token.kind === 'end' || !this.#take(token)) break;
      }
      this.#finish();
    }
    return { mistakes: this.#mistakes, edits: withoutOverlap(this.#edits) };
  }

  #next(): Token {
    let offset: number;
    do {
      this.#scanner.scan();
      offset = this.#scanner.getTokenOffset();
    } while (/[ \t\n\r]/.test(this.#text.charAt(offset)));
    const end = offset + this.#scanner.getTokenLength();
    return { kind: kindOf(this.#text.slice(offset, Math.min(end, offset + 6))), offset, end };
  }

  /** Takes a token as what it most likely was meant to be; false where the rest can be nothing. */
  #take(token: Token): boolean {
    if (token.kind === 'comment') return this.#skipComment(token);
    if (token.kind === 'unknown') return this.#takeUnknown(token);
    if (token.kind === 'number') return this.#takeNumber(token);
    if (token.kind === 'string') return this.#takeString(token);
    return this.#accept(token);
  }

  #skipComment({ offset, end }: Token): boolean {
    this.#tell(offset, 'comment');
    this.#replace(offset, end - offset, '');
    return true;
  }

  #takeUnknown({ offset }: Token): boolean {
    const rest = this.#text.slice(offset, offset + 400);
    if (rest.startsWith(';')) {
      this.#tell(offset, 'semicolon');
      return this.#takeAs(',', offset, 1, ',');
    }
    if (rest.startsWith('=') && this.#expectation === 'colon') {
      this.#tell(offset, 'colon');
      return this.#takeAs(':', offset, rest.startsWith('=>') ? 2 : 1, ':');
    }
    const [quoted, inner] =
      /^[\u2018-\u201f\u00ab\u00bb'`\u00b4]([^\n"\u2018-\u201f\u00ab\u00bb'`\u00b4]*)[\u2018-\u201f\u00ab\u00bb'`\u00b4"]/.exec(
        rest,
      ) ?? [];
    if (quoted !== undefined) {
      this.#tell(offset, 'quotes');
      return this.#takeAs('string', offset, quoted.length, JSON.stringify(inner));
    }
    if (/^[-+.\d\u2212]/.test(rest)) return this.#takeNumber({ kind: 'number', offset, end: offset + 1 });
    const [word = ''] = /^[^\s,:;{}[\]"/]+/.exec(rest) ?? [];
    const right = WORDS.get(word.toLowerCase());
    const wantsKey = this.#expectation === 'key' || this.#expectation === 'key-or-end';
    if (right !== undefined && !wantsKey) {
      this.#tell(offset, 'word', { value: word, right });
      return this.#takeAs('literal', offset, word.length, right);
    }
    return this.#takeWords(offset, rest, wantsKey);
  }

  /** Words without quotation marks, or with one of them only. */
  #takeWords(offset: number, rest: string, isKey: boolean): boolean {
    const [half, inner] = /^([\p{L}\d_$][^"\n{}[\]:,]*)"(?=\s*(?:[,:}\]]|\r?\n))/u.exec(rest) ?? [];
    if (half !== undefined) {
      this.#tell(offset, 'start-quote');
      return this.#takeAs('string', offset, half.length, JSON.stringify(inner));
    }
    const pattern = isKey ? /^[\p{L}\d_$-]+(?=\s*[:=])/u : /^[\p{L}][^"\n{}[\],:]*/u;
    const words = pattern.exec(rest)?.[0].trim();
    if (words !== undefined && words !== '') {
      this.#tell(offset, 'unquoted', { value: words });
      return this.#takeAs('string', offset, words.length, JSON.stringify(words));
    }
    this.#tell(offset, CURLY.test(rest.charAt(0)) ? 'quotes' : '');
    this.#replace(offset, 1, '');
    this.#scanner.setPosition(offset + 1);
    return true;
  }

  /** A number, with all that stands beside it up to the next sign. */
  #takeNumber({ offset }: Token): boolean {
    const [run = ''] = /^[^,:{}[\]"\n\r;/]+/.exec(this.#text.slice(offset, offset + 60)) ?? [];
    // Two numbers beside each other, unless a space groups the digits of one.
    const isGrouped = /^[-+\u2212]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?!\d)/.test(run);
    const [first] = isGrouped ? [] : (/^-?\d[\d.]*(?=\s+-?\d)/.exec(run) ?? []);
    const written = (first ?? run).trim();
    if (this.#expectation === 'key' && this.#isNumberBefore && this.#comma >= 0 && /^\d+$/.test(written)) {
      // A comma in a number, where the name of a property should be.
      const start = this.#text.slice(0, this.#comma).search(/[-\d]+$/);
      this.#tell(start, 'number', { value: this.#text.slice(start, offset + written.length) });
      this.#replace(this.#comma, offset - this.#comma, '.');
      this.#scanner.setPosition(offset + written.length);
      this.#expectation = 'comma-or-end';
      this.#end = offset + written.length;
      return true;
    }
    if (NUMBER.test(written)) {
      this.#scanner.setPosition(offset + written.length);
      return this.#accept({ kind: 'number', offset, end: offset + written.length });
    }
    const plain = written
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace('\u2212', '-')
      .replace(/^\+/, '');
    const [value = ''] = /^-?\d*\.?\d+/.exec(plain) ?? [];
    const hasSign = /^-?[\d\s\u00a0.]*\d\s*(?:[*†‡¹²³%a-z()]|\(.*\))+$/iu.test(written);
    this.#tell(offset, hasSign ? 'number-sign' : 'number', { value: written });
    return this.#takeAs('number', offset, written.length, value === '' ? 'null' : String(Number(value)));
  }

  #takeString(token: Token): boolean {
    const { offset, end } = token;
    const raw = this.#text.slice(offset, end);
    const error: number = this.#scanner.getTokenError();
    const value = this.#scanner.getTokenValue();
    // A text that was begun with a straight mark and ended with another one.
    const [odd] = /^"[^"\n:]*[\u201c-\u201f\u00bb](?=\s*[:,])/.exec(raw) ?? [];
    if (odd !== undefined && !/^\s*(?:[:,}\]]|\r?\n|$)/.test(this.#text.slice(end, end + 40))) {
      this.#tell(offset, 'quotes');
      return this.#takeAs('string', offset, odd.length, JSON.stringify(odd.slice(1, -1)));
    }
    if (error === SCAN_ERROR.unexpectedEndOfString) return this.#takeOpenString(offset, raw);
    const wantsKey = this.#expectation === 'key' || this.#expectation === 'key-or-end';
    const [name] = wantsKey ? (/^"[\w$]+(?=\s*:\s*"$)/.exec(raw) ?? []) : [];
    if (name !== undefined && !/^\s*:/.test(this.#text.slice(end, end + 20))) {
      this.#tell(offset, 'open-quote', { excerpt: raw.slice(0, -1) });
      return this.#takeAs('string', offset, name.length, `${name}"`);
    }
    const inner = this.#innerQuotes(offset, end, wantsKey);
    if (inner !== undefined) {
      this.#tell(offset, 'inner-quotes');
      const all = this.#text.slice(offset + 1, inner - 1);
      return this.#takeAs('string', offset, inner - offset, JSON.stringify(all));
    }
    if (error !== SCAN_ERROR.none) {
      this.#tellOfString(offset, raw, error);
      return this.#takeAs('string', offset, end - offset, JSON.stringify(value));
    }
    return this.#accept(token);
  }

  #tellOfString(offset: number, raw: string, error: number): void {
    if (error !== SCAN_ERROR.invalidCharacter) {
      const escaped = raw.search(/\\(?!["\\/bfnrt]|u[\da-f]{4})/i);
      return this.#tell(offset + Math.max(0, escaped), 'backslash');
    }
    const at = Math.max(0, raw.search(/[\u0000-\u001f]/));
    this.#tell(offset + at, raw.charAt(at) === '\t' ? 'tab' : 'control');
  }

  /** A text that its line ends before a quotation mark does. */
  #takeOpenString(offset: number, raw: string): boolean {
    const [, content = '', tail = ''] = /^"(.*?)(\s*[,}\]]*\s*)$/s.exec(raw) ?? [];
    this.#tell(offset, 'open-quote', { excerpt: content.slice(0, 40) });
    return this.#takeAs('string', offset, raw.length - tail.length, JSON.stringify(content));
  }

  /** Where a text ends that has quotation marks in it, when another word follows its own. */
  #innerQuotes(offset: number, end: number, isKey: boolean): number | undefined {
    if (isKey || !/^[\p{L}\d]/u.test(this.#text.slice(end, end + 2))) return undefined;
    const line = this.#text.slice(offset, this.#lineEnd(offset));
    const [all] = /^"(?:[^"\n]*"[\p{L}\d][^"\n]*)+"[^",:\n]*"?(?=\s*(?:[,}\]]|$))/u.exec(line) ?? [];
    return all?.endsWith('"') === true ? offset + all.length : undefined;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }

  /** Takes some of the text as if another token stood there. */
  #takeAs(kind: Token['kind'], offset: number, length: number, content: string): boolean {
    this.#scanner.setPosition(offset + length);
    const isTaken = this.#accept({ kind, offset, end: offset + length });
    this.#replace(offset, length, content);
    return isTaken;
  }

  /** Takes a token by the grammar, mending what stands before it. */
  #accept(token: Token): boolean {
    // Each turn mends one thing; a token that nothing can be made of is taken away.
    for (let turn = 0; turn < 20; turn += 1) {
      const next = this.#step(token);
      if (next === 'again') continue;
      if (next === 'stop') return false;
      this.#end = token.end;
      return true;
    }
    this.#replace(token.offset, token.end - token.offset, '');
    return true;
  }

  #step(token: Token): 'taken' | 'again' | 'stop' {
    switch (this.#expectation) {
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
    this.#expectation = 'value';
    if (kind === ':') return 'taken';
    const isEnd = kind === ',' || kind === '}' || kind === ']';
    this.#tell(this.#end, isEnd ? 'no-value' : 'colon', {}, offset);
    this.#insert(this.#end, isEnd ? ': null' : ':');
    if (isEnd) this.#expectation = 'comma-or-end';
    return 'again';
  }

  #stepValue(token: Token): 'taken' | 'again' {
    const { kind, offset, end } = token;
    const isInList = this.#open.at(-1)?.sign === '[';
    if (kind === '{' || kind === '[') {
      this.#open.push({ sign: kind, offset });
      this.#expectation = kind === '{' ? 'key-or-end' : 'value-or-end';
      return 'taken';
    }
    if (kind === ']' && this.#expectation === 'value-or-end') return this.#close(token);
    if (kind === ',' && isInList) return this.#drop(token, 'extra-comma');
    if (kind === ':') return this.#drop(token, '');
    if (kind === ',' || kind === '}' || kind === ']') {
      if (isInList && this.#comma >= 0) this.#dropComma();
      else if (!isInList) {
        this.#tell(this.#end - 1, 'no-value', {}, end);
        this.#insert(this.#end, ' null');
      }
      this.#expectation = 'comma-or-end';
      return 'again';
    }
    if (kind === 'string') this.#string = { offset, comma: this.#comma };
    this.#isNumberBefore = kind === 'number';
    this.#expectation = 'comma-or-end';
    this.#comma = -1;
    return 'taken';
  }

  #stepKey(token: Token): 'taken' | 'again' {
    const { kind, offset } = token;
    if (kind === 'string') {
      this.#expectation = 'colon';
      this.#comma = -1;
      return 'taken';
    }
    if (kind === '}') {
      if (this.#expectation === 'key') this.#dropComma();
      return this.#close(token);
    }
    if (kind === ',') return this.#drop(token, 'extra-comma');
    const isInList = this.#open.at(-2)?.sign === '[';
    if (isInList && (kind === ']' || kind === '{') && this.#expectation === 'key' && this.#comma >= 0) {
      if (kind === ']') this.#dropComma();
      this.#endMissing(kind === ']' ? this.#end : this.#comma, offset);
      this.#expectation = kind === ']' ? 'comma-or-end' : 'value';
      return 'again';
    }
    if (kind === ']' && isInList) {
      this.#endMissing(this.#end, offset);
      this.#expectation = 'comma-or-end';
      return 'again';
    }
    return this.#drop(token, '');
  }

  #stepComma(token: Token): 'taken' | 'again' | 'stop' {
    const { kind, offset } = token;
    const inner = this.#open.at(-1);
    if (!inner) return this.#afterEnd(token);
    if (kind === ',') {
      this.#comma = offset;
      this.#expectation = inner.sign === '{' ? 'key' : 'value';
      return 'taken';
    }
    if (kind === CLOSING[inner.sign]) return this.#close(token);
    if (kind === '}' || kind === ']') return this.#closeOther(token);
    if (kind === ':') return this.#colonInList(token);
    if (kind === '{' && inner.sign === '{' && this.#open.at(-2)?.sign === '[') {
      this.#endMissing(this.#end, offset);
      return 'again';
    }
    this.#tell(this.#end, 'missing-comma', {}, offset);
    this.#insert(this.#end, ',');
    this.#comma = this.#end;
    this.#expectation = inner.sign === '{' ? 'key' : 'value';
    return 'again';
  }

  /** After the end of the file's own object there is nothing; a bracket too many is the one that ended it too early. */
  #afterEnd({ kind, offset }: Token): 'taken' | 'stop' {
    if (kind === '}' || kind === ']') {
      this.#tell(offset, 'extra-bracket', { sign: kind });
      this.#replace(offset, 1, '');
      return 'taken';
    }
    this.#tell(offset, 'after-end');
    this.#replace(offset, this.#text.length - offset, '');
    return 'stop';
  }

  /** A bracket that ends something further out: what lies within has not been ended. */
  #closeOther(token: Token): 'taken' | 'again' {
    const opening = token.kind === '}' ? '{' : '[';
    const goesOn = opening === '{' && /^\s*,\s*\{/.test(this.#text.slice(token.end, token.end + 200));
    if (goesOn || !this.#open.some(({ sign }) => sign === opening)) return this.#drop(token, 'extra-bracket');
    this.#endMissing(this.#end, token.offset);
    return 'again';
  }

  /** A colon after a text in a list: the text is the name of a property of what the list is in. */
  #colonInList(token: Token): 'taken' | 'again' {
    const [inner, outer] = [this.#open.at(-1), this.#open.at(-2)];
    const name = this.#string;
    if (inner?.sign !== '[' || outer?.sign !== '{' || !name || name.comma < 0) return this.#drop(token, '');
    const isCommaMissing = this.#mistakes.at(-1)?.hint === 'missing-comma' && this.#edits.at(-1)?.content === ',';
    if (isCommaMissing) {
      // Both are missing: the bracket comes first, and is what is told.
      this.#mistakes.pop();
      this.#edits.pop();
    }
    this.#endMissing(name.comma, name.offset);
    if (isCommaMissing) this.#insert(name.comma, ',');
    this.#expectation = 'value';
    return 'taken';
  }

  #close({ offset }: Token): 'taken' {
    const opening = this.#open.pop();
    if (opening && this.#isFirstInLine(offset) && this.#indentOf(offset) !== this.#indentOf(opening.offset))
      this.#suspects.push(opening);
    this.#expectation = 'comma-or-end';
    this.#comma = -1;
    this.#isNumberBefore = false;
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
    this.#mistakes.push({
      offset: found,
      hint: 'missing-bracket',
      values: { sign: CLOSING[opening.sign], opening: opening.sign, ...placeIn(this.#text, opening.offset) },
      doubtful,
    });
  }

  /** What the end of the file leaves open. */
  #finish(): void {
    if (this.#expectation === 'colon') this.#insert(this.#end, ': null');
    else if (this.#expectation === 'value' && this.#open.at(-1)?.sign === '{') this.#insert(this.#end, ' null');
    else if (this.#comma >= 0) this.#dropComma(false);
    const open = this.#open.splice(0).reverse();
    const end = this.#text.trimEnd().length;
    const [suspect] = this.#suspects;
    const closings = open.map(({ sign }) => CLOSING[sign]).join(' ');
    if (open.length > 1 && !suspect) {
      // The text that the end of the file cuts off says the same.
      if (this.#mistakes.at(-1)?.hint === 'open-quote' && this.#lineEnd(this.#mistakes.at(-1)?.offset ?? 0) >= end)
        this.#mistakes.pop();
      const last = Math.max(0, end - 1);
      this.#mistakes.push({ offset: last, hint: 'cut-off', values: { sign: closings }, doubtful: [0, end] });
    } else {
      const told = suspect ?? open[0];
      if (told && open.length > 0) this.#tellBracket(told, Math.max(0, end - 1), [told.offset, end]);
    }
    for (const { sign } of open) this.#insert(this.#text.length, CLOSING[sign]);
  }

  #drop({ kind, offset, end }: Token, hint: string): 'taken' {
    this.#tell(offset, hint, hint === 'extra-bracket' ? { sign: kind } : {});
    this.#replace(offset, end - offset, '');
    return 'taken';
  }

  #dropComma(isTold = true): void {
    if (this.#comma < 0) return;
    if (isTold) this.#tell(this.#comma, 'extra-comma');
    this.#replace(this.#comma, 1, '');
    this.#comma = -1;
  }

  #tell(offset: number, hint: string, values: Mistake['values'] = {}, until = offset): void {
    const excerpt = this.#text
      .slice(Math.max(0, offset - 20), Math.max(until, offset) + 20)
      .replace(/\s+/g, ' ')
      .trim();
    this.#mistakes.push({ offset, hint, values: { excerpt, ...values } });
  }

  #insert(offset: number, content: string): void {
    this.#replace(offset, 0, content);
  }

  #replace(offset: number, length: number, content: string): void {
    this.#edits.push({ offset, length, content });
  }

  #isFirstInLine(offset: number): boolean {
    return this.#text.slice(this.#text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
  }

  #indentOf(offset: number): number {
    const line = this.#text.slice(this.#text.lastIndexOf('\n', offset - 1) + 1, offset + 1);
    return line.search(/\S/);
  }
}

/** The edits in the order of the text; of two that overlap, the one that was made first. */
function withoutOverlap(edits: readonly Edit[]): readonly Edit[] {
  const inOrder = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.offset - b.edit.offset || a.edit.length - b.edit.length || a.index - b.index)
    .map(({ edit }) => edit);
  let end = 0;
  return inOrder.filter(({ offset, length }) => {
    if (offset < end) return false;
    end = Math.max(end, offset + length);
    return true;
  });
}

/** What a token is, by its beginning. */
function kindOf(text: string): Token['kind'] {
  if (text === '') return 'end';
  if (/^[{}[\],:]/.test(text)) return text.charAt(0) as Sign;
  if (text.startsWith('"')) return 'string';
  if (/^\/[/*]/.test(text)) return 'comment';
  if (/^-?\d/.test(text)) return 'number';
  return text === 'true' || text === 'false' || text === 'null' ? 'literal' : 'unknown';
}

/** Line and column of an offset, counted from 1. */
export function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}
