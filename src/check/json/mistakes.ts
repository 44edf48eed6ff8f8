import { createScanner, type Edit } from 'jsonc-parser';

import { MendingGrammar, type Mistake, type Sign, type Token } from './mending-grammar.js';

/** A text that could be JSON, with all that had to be mended in it. */
export interface Mended {
  readonly mistakes: readonly Mistake[];
  /** What makes JSON of the text, in its order. */
  readonly edits: readonly Edit[];
}

/** No more are told of: a file with so many is not JSON. */
const MOST_MISTAKES = 200;

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
/** Words between marks that are not the straight ones, or of which one is not. */
const QUOTED = new RegExp(
  /^[\u2018-\u201f\u00ab\u00bb'`\u00b4]/.source +
    /([^\n"\u2018-\u201f\u00ab\u00bb'`\u00b4]*)[\u2018-\u201f\u00ab\u00bb'`\u00b4"]/.source,
);
const CURLY = /[\u2018-\u201f\u00ab\u00bb'`\u00b4]/;

/**
 * Finds every place where a text is not JSON, in one run: after each mistake it goes on as if what was most likely
 * meant stood there.
 */
export function findMistakes(text: string): Mended {
  return new MistakeFinder(text).find();
}

class MistakeFinder {
  readonly #text: string;
  readonly #scanner;
  readonly #grammar: MendingGrammar;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text);
    this.#grammar = new MendingGrammar(text);
  }

  find(): Mended {
    if (this.#text.trim() === '') this.#grammar.tell(0, 'empty');
    else {
      // A byte-order mark is tolerated.
      if (this.#text.startsWith('\ufeff')) this.#grammar.replace(0, 1, '');
      this.#scanner.setPosition(this.#text.startsWith('\ufeff') ? 1 : 0);
      for (let token = this.#next(); ; token = this.#next()) {
        if (this.#grammar.mistakes.length >= MOST_MISTAKES || token.kind === 'end' || !this.#take(token)) break;
      }
      this.#grammar.finish();
    }
    return { mistakes: this.#grammar.mistakes, edits: withoutOverlap(this.#grammar.edits) };
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
    return this.#grammar.accept(token);
  }

  #skipComment({ offset, end }: Token): boolean {
    this.#grammar.tell(offset, 'comment');
    this.#grammar.replace(offset, end - offset, '');
    return true;
  }

  #takeUnknown({ offset }: Token): boolean {
    const rest = this.#text.slice(offset, offset + 400);
    if (rest.startsWith(';')) {
      this.#grammar.tell(offset, 'semicolon');
      return this.#takeAs(',', offset, 1, ',');
    }
    if (rest.startsWith('=') && this.#grammar.expectation === 'colon') {
      this.#grammar.tell(offset, 'colon');
      return this.#takeAs(':', offset, rest.startsWith('=>') ? 2 : 1, ':');
    }
    const [quoted, inner] = QUOTED.exec(rest) ?? [];
    if (quoted !== undefined) {
      this.#grammar.tell(offset, 'quotes');
      return this.#takeAs('string', offset, quoted.length, JSON.stringify(inner));
    }
    if (/^[-+.\d\u2212]/.test(rest)) return this.#takeNumber({ kind: 'number', offset, end: offset + 1 });
    const [word = ''] = /^[^\s,:;{}[\]"/]+/.exec(rest) ?? [];
    const right = WORDS.get(word.toLowerCase());
    const wantsKey = this.#grammar.expectation === 'key' || this.#grammar.expectation === 'key-or-end';
    if (right !== undefined && !wantsKey) {
      this.#grammar.tell(offset, 'word', { value: word, right });
      return this.#takeAs('literal', offset, word.length, right);
    }
    return this.#takeWords(offset, rest, wantsKey);
  }

  /** Words without quotation marks, or with one of them only. */
  #takeWords(offset: number, rest: string, isKey: boolean): boolean {
    const [half, inner] = /^([\p{L}\d_$][^"\n{}[\]:,]*)"(?=\s*(?:[,:}\]]|\r?\n))/u.exec(rest) ?? [];
    if (half !== undefined) {
      this.#grammar.tell(offset, 'start-quote');
      return this.#takeAs('string', offset, half.length, JSON.stringify(inner));
    }
    const pattern = isKey ? /^[\p{L}\d_$-]+(?=\s*[:=])/u : /^[\p{L}][^"\n{}[\],:]*/u;
    const words = pattern.exec(rest)?.[0].trim();
    if (words !== undefined && words !== '') {
      this.#grammar.tell(offset, 'unquoted', { value: words });
      return this.#takeAs('string', offset, words.length, JSON.stringify(words));
    }
    this.#grammar.tell(offset, CURLY.test(rest.charAt(0)) ? 'quotes' : '');
    this.#grammar.replace(offset, 1, '');
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
    if (
      this.#grammar.expectation === 'key' &&
      this.#grammar.isNumberBefore &&
      this.#grammar.comma >= 0 &&
      /^\d+$/.test(written)
    ) {
      // A comma in a number, where the name of a property should be.
      const start = this.#text.slice(0, this.#grammar.comma).search(/[-\d]+$/);
      this.#grammar.tell(start, 'number', { value: this.#text.slice(start, offset + written.length) });
      this.#grammar.replace(this.#grammar.comma, offset - this.#grammar.comma, '.');
      this.#scanner.setPosition(offset + written.length);
      this.#grammar.expectation = 'comma-or-end';
      this.#grammar.end = offset + written.length;
      return true;
    }
    if (NUMBER.test(written)) {
      this.#scanner.setPosition(offset + written.length);
      return this.#grammar.accept({ kind: 'number', offset, end: offset + written.length });
    }
    const plain = written
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace('\u2212', '-')
      .replace(/^\+/, '');
    const [value = ''] = /^-?\d*\.?\d+/.exec(plain) ?? [];
    const hasSign = /^-?[\d\s\u00a0.]*\d\s*(?:[*†‡¹²³%a-z()]|\(.*\))+$/iu.test(written);
    this.#grammar.tell(offset, hasSign ? 'number-sign' : 'number', { value: written });
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
      this.#grammar.tell(offset, 'quotes');
      return this.#takeAs('string', offset, odd.length, JSON.stringify(odd.slice(1, -1)));
    }
    if (error === SCAN_ERROR.unexpectedEndOfString) return this.#takeOpenString(offset, raw);
    const wantsKey = this.#grammar.expectation === 'key' || this.#grammar.expectation === 'key-or-end';
    const [name] = wantsKey ? (/^"[\w$]+(?=\s*:\s*"$)/.exec(raw) ?? []) : [];
    if (name !== undefined && !/^\s*:/.test(this.#text.slice(end, end + 20))) {
      this.#grammar.tell(offset, 'open-quote', { excerpt: raw.slice(0, -1) });
      return this.#takeAs('string', offset, name.length, `${name}"`);
    }
    const inner = this.#innerQuotes(offset, end, wantsKey);
    if (inner !== undefined) {
      this.#grammar.tell(offset, 'inner-quotes');
      const all = this.#text.slice(offset + 1, inner - 1);
      return this.#takeAs('string', offset, inner - offset, JSON.stringify(all));
    }
    if (error !== SCAN_ERROR.none) {
      this.#tellOfString(offset, raw, error);
      return this.#takeAs('string', offset, end - offset, JSON.stringify(value));
    }
    return this.#grammar.accept(token);
  }

  #tellOfString(offset: number, raw: string, error: number): void {
    if (error !== SCAN_ERROR.invalidCharacter) {
      const escaped = raw.search(/\\(?!["\\/bfnrt]|u[\da-f]{4})/i);
      return this.#grammar.tell(offset + Math.max(0, escaped), 'backslash');
    }
    const at = Math.max(0, raw.search(/[\u0000-\u001f]/));
    this.#grammar.tell(offset + at, raw.charAt(at) === '\t' ? 'tab' : 'control');
  }

  /** A text that its line ends before a quotation mark does. */
  #takeOpenString(offset: number, raw: string): boolean {
    const [, content = '', tail = ''] = /^"(.*?)(\s*[,}\]]*\s*)$/s.exec(raw) ?? [];
    this.#grammar.tell(offset, 'open-quote', { excerpt: content.slice(0, 40) });
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
    const isTaken = this.#grammar.accept({ kind, offset, end: offset + length });
    this.#grammar.replace(offset, length, content);
    return isTaken;
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
