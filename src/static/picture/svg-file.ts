import type { Language } from '../../feed/feed.js';
import { withoutSoftHyphens } from '../../feed/localized-text.js';
import { xmlCharactersOf } from '../../view/download/xml-text.js';
import type { AttributeName, Content, MarkupElement } from '../markup/markup.js';

/** What is in an SVG file besides the drawing. Sizes are in pixels. */
export interface SvgFile {
  readonly width: number;
  readonly height: number;
  /** The room that the drawing is made for, which is enlarged to that size. */
  readonly viewBox: readonly [width: number, height: number];
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly content: Content;
}

/** Ours first, which has the widths of Arial; then what programs have in its place. */
const FONTS = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

/** What means something on a page alone. */
const OF_PAGES: ReadonlySet<string> = new Set<AttributeName>(['aria-hidden', 'class', 'data-color', 'hidden', 'lang']);

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * A drawing as the text of an SVG file that stands by itself: no style sheets, no scripts, no addresses. Texts and
 * values are escaped, nothing in them becomes markup.
 */
export function svgFileOf({ width, height, viewBox, language, title, description, content }: SvgFile): string {
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${width}" height="${height}" viewBox="0 0 ${viewBox.join(' ')}"`,
    `xml:lang="${language}" role="img" font-family="${FONTS}"`,
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg ${attributes.join(' ')}>`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `${xmlOf(content)}</svg>\n`,
  ].join('\n');
}

function xmlOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'string') return escaped(content);
  return 'attributes' in content ? elementXml(content) : content.map(xmlOf).join('');
}

function elementXml({ name, attributes, children }: MarkupElement): string {
  const written = Object.entries(attributes).flatMap(([attribute, value]) =>
    value === undefined || OF_PAGES.has(attribute) ? [] : `${attribute}="${escaped(value)}"`,
  );
  const inner = children.map(xmlOf).join('');
  const start = `<${[name, ...written].join(' ')}`;
  const end = inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
  return name === 'tspan' ? end : `${end}\n`;
}

/** What XML can hold, but HTML cannot, in which a picture may be put. */
const NOT_HTML = /\p{Noncharacter_Code_Point}|(?![\t\n])\p{Control}/gu;

function escaped(text: string): string {
  const plain = xmlCharactersOf(withoutSoftHyphens(text)).replace(NOT_HTML, '');
  return plain.replace(/[&<>"\n\t]/g, (character) => NAMES[character] ?? '');
}
