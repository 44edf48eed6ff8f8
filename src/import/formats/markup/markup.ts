/** A piece of HTML or XML: a tag, or the text between two. Nothing of it is ever run or put on a page. */
export type Markup =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isEmpty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** What stands inside these is no text. */
const SKIPPED: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  thinsp: '\u2009',
  ensp: ' ',
  emsp: ' ',
  minus: '\u2212',
  ndash: '\u2013',
  mdash: '\u2014',
  hellip: '\u2026',
  shy: '',
  middot: '\u00b7',
  sup2: '\u00b2',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  auml: 'ä',
  ouml: 'ö',
  Auml: 'Ä',
  Ouml: 'Ö',
  aacute: 'á',
  Aacute: 'Á',
  eacute: 'é',
  Eacute: 'É',
  uuml: 'ü',
  Uuml: 'Ü',
  laquo: '«',
  raquo: '»',
  copy: '©',
};

/** Takes HTML or XML apart, piece by piece. Names are in small letters, without the prefix of a namespace. */
export function* piecesOf(markup: string): Generator<Markup> {
  let at = 0;
  while (at < markup.length) {
    const start = tagAt(markup, at);
    if (start > at) yield { kind: 'text', text: textIn(markup.slice(at, start)) };
    if (start >= markup.length) return;
    const end = endOfTag(markup, start);
    const piece = tagOf(markup.slice(start + 1, end.from));
    if (piece) yield piece;
    at = end.to;
    if (piece?.kind === 'open' && !piece.isEmpty && SKIPPED.has(piece.name)) at = closeOf(markup, piece.name, at);
  }
}

/** The text of HTML or XML, with its character references replaced. */
export function textIn(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d?));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? all) : all;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** The next `<` that begins a tag; the end of the text when there is none. */
function tagAt(markup: string, from: number): number {
  let at = markup.indexOf('<', from);
  while (at >= 0 && !/[a-z/!?]/i.test(markup.charAt(at + 1))) at = markup.indexOf('<', at + 1);
  return at < 0 ? markup.length : at;
}

/** Where a tag ends. A comment ends at its own sign, and a `>` in quotes ends nothing. */
function endOfTag(markup: string, start: number): { readonly from: number; readonly to: number } {
  const close = (sign: string): { readonly from: number; readonly to: number } => {
    const found = markup.indexOf(sign, start);
    return found < 0 ? { from: markup.length, to: markup.length } : { from: found, to: found + sign.length };
  };
  if (markup.startsWith('<!--', start)) return close('-->');
  if (markup.startsWith('<![CDATA[', start)) return close(']]>');
  let quote = '';
  for (let at = start + 1; at < markup.length; at += 1) {
    const letter = markup.charAt(at);
    if (quote === '' && letter === '>') return { from: at, to: at + 1 };
    if (letter === quote) quote = '';
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
  }
  return { from: markup.length, to: markup.length };
}

function tagOf(inside: string): Markup | undefined {
  if (inside.startsWith('![CDATA[')) return { kind: 'text', text: inside.slice(8) };
  const [all, slash, name = ''] = /^(\/?)\s*([a-z][\w:.-]*)/i.exec(inside) ?? [];
  if (all === undefined) return undefined;
  const plain = name.toLowerCase().replace(/^.*:/, '');
  if (slash === '/') return { kind: 'close', name: plain };
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single, bare] of inside.slice(all.length).matchAll(ATTRIBUTE))
    attributes.set(key.toLowerCase(), textIn(double ?? single ?? bare ?? ''));
  return { kind: 'open', name: plain, attributes, isEmpty: inside.endsWith('/') };
}

function closeOf(markup: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = from;
  return close.exec(markup)?.index ?? markup.length;
}
