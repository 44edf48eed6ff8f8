import { xmlCharactersOf } from '../../view/download/xml-text.js';
import { lettersAlongPath } from './letters-along-path.js';
import { plainPaintOf } from './plain-paint.js';

/** What a picture says besides the drawing, so that it can stand alone when it is passed on. */
export interface PictureText {
  readonly title: string;
  readonly summary: string;
  /** What must be known to read the drawing right. */
  readonly notes: readonly string[];
  readonly source: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LINE = 22;
const TITLE_LINE = 26;
/** How much wider than the page's font another may be: who gets the picture may not have the page's. */
const OTHER_FONT = 1.25;
/** Of the text size, how wide a letter is taken to be where nothing can be measured. */
const ESTIMATED_LETTER = 0.6;

/** Presentation properties that a style sheet may have set, and that have to travel with the picture. */
const PROPERTIES = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'display',
  'visibility',
] as const;

/** Of each paint its property and that of its opacity. */
const PAINTS = [
  ['fill', 'fill-opacity'],
  ['stroke', 'stroke-opacity'],
] as const;

/** Attributes that mean something only on the page. */
const PAGE_ATTRIBUTES = ['class', 'part', 'style', 'tabindex'] as const;

/** A text of the picture outside the drawing. */
interface Caption {
  readonly size: number;
  readonly weight: '400' | '700';
}

const TITLE: Caption = { size: 20, weight: '700' };
const SUMMARY: Caption = { size: 14, weight: '400' };
const NOTE: Caption = { size: 13, weight: '400' };

/**
 * A drawing as a picture of its own: colours and fonts resolved, with title and summary above, notes and source below.
 * It stands for itself in any program: colours are plain hex, and there is room for fonts wider than the page's.
 */
export function pictureOf(drawing: SVGSVGElement, text: PictureText): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const style = getComputedStyle(drawing);
  const titles = linesOf([text.title], TITLE, style, width);
  const lines = linesOf([text.summary], SUMMARY, style, width);
  const titleEnd = MARGIN + 16 + TITLE_LINE * (titles.length - 1);
  const top = titleEnd + LINE * lines.length + MARGIN;
  const { left, right } = marginsOf(drawing);
  const copy = withOwnStyle(drawing);
  copy.setAttribute('x', String(left));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  const notes = linesOf([...text.notes, text.source], NOTE, style, width);
  const total = { width: left + width + right, height: top + height + MARGIN + LINE * notes.length + MARGIN / 2 };
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('width', String(total.width));
  picture.setAttribute('height', String(total.height));
  picture.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  picture.append(
    background(drawing, total),
    ...titles.map((line, index) => captionAt(line, MARGIN + 16 + TITLE_LINE * index, TITLE, style)),
    ...lines.map((line, index) => captionAt(line, titleEnd + LINE * (index + 1), SUMMARY, style)),
    copy,
    ...notes.map((line, index) => captionAt(line, top + height + MARGIN + LINE * index, NOTE, style)),
  );
  return picture;
}

/** The picture as the text of an SVG file. */
export function textOf(picture: SVGSVGElement): string {
  return xmlCharactersOf(new XMLSerializer().serializeToString(picture));
}

/** The picture as a PNG at twice its size, for print and slides. */
export async function pngOf(picture: SVGSVGElement): Promise<Blob> {
  const width = Number(picture.getAttribute('width'));
  const height = Number(picture.getAttribute('height'));
  const image = new Image();
  // A data address, since strict pages allow `img-src data:` and seldom `blob:`.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made'))), 'image/png');
  });
}

function withOwnStyle(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const own = copies[index];
    if (!own) return;
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) own.setAttribute(property, style.getPropertyValue(property));
    for (const [property, opacity] of PAINTS) {
      const plain = plainPaintOf(style.getPropertyValue(property));
      own.setAttribute(property, plain.paint);
      own.setAttribute(opacity, String(Number(style.getPropertyValue(opacity)) * plain.opacity));
    }
    for (const name of PAGE_ATTRIBUTES) own.removeAttribute(name);
    if (style.dominantBaseline === 'central') lowerToBaseline(own, style);
    if (original instanceof SVGTextPathElement) straighten(original, own);
    else if (original instanceof SVGTextContentElement) keepLength(original, own);
  });
  return copy;
}

/** A text that is centred on its place stands on its letters' baseline instead: many programs know no other. */
function lowerToBaseline(text: Element, { fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): void {
  text.removeAttribute('dominant-baseline');
  const context = document.createElement('canvas').getContext('2d');
  if (!context || text.localName !== 'text') return;
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  const lower = (fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
  text.setAttribute('y', String(Number(text.getAttribute('y')) + lower));
}

function straighten(original: SVGTextPathElement, own: Element): void {
  const letters = lettersAlongPath(original, own);
  if (letters) own.closest('text')?.replaceWith(letters);
}

/** A text is as long in other fonts as in the page's, so that it meets no other. */
function keepLength(original: SVGTextContentElement, own: Element): void {
  const length = original.childElementCount === 0 ? original.getComputedTextLength() : 0;
  if (length === 0) return;
  own.setAttribute('textLength', length.toFixed(1));
  own.setAttribute('lengthAdjust', 'spacingAndGlyphs');
}

/** Room beside the drawing in which its texts can grow, for programs that do not keep their length. */
function marginsOf(drawing: SVGSVGElement): { readonly left: number; readonly right: number } {
  const room = drawing.getBoundingClientRect();
  const margins = { left: MARGIN, right: MARGIN };
  for (const text of drawing.querySelectorAll('text')) {
    const { left, right, width } = text.getBoundingClientRect();
    const anchor = getComputedStyle(text).textAnchor;
    const growth = width * (OTHER_FONT - 1) * (anchor === 'middle' ? 0.5 : 1);
    if (anchor !== 'end') margins.right = Math.max(margins.right, Math.ceil(right + growth - room.right));
    if (anchor !== 'start') margins.left = Math.max(margins.left, Math.ceil(room.left - left + growth));
  }
  return margins;
}

function background(drawing: SVGSVGElement, size: { readonly width: number; readonly height: number }): SVGRectElement {
  const surface = drawing.closest('.frame');
  const rectangle = document.createElementNS(SVG, 'rect');
  rectangle.setAttribute('width', String(size.width));
  rectangle.setAttribute('height', String(size.height));
  rectangle.setAttribute('fill', surface ? plainPaintOf(getComputedStyle(surface).backgroundColor).paint : '#ffffff');
  return rectangle;
}

function captionAt(text: string, y: number, { size, weight }: Caption, style: CSSStyleDeclaration): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', String(MARGIN));
  element.setAttribute('y', String(y));
  element.setAttribute('fill', plainPaintOf(style.color).paint);
  element.setAttribute('font-family', style.fontFamily);
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', weight);
  element.textContent = text;
  return element;
}

/** The lines of texts, each text on lines of its own, none wider than `width` pixels in fonts that may be wider. */
function linesOf(
  texts: readonly string[],
  { size, weight }: Caption,
  { fontFamily }: CSSStyleDeclaration,
  width: number,
): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${weight} ${size}px ${fontFamily}`;
  const widthOf = (line: string) => context?.measureText(line).width ?? line.length * size * ESTIMATED_LETTER;
  return texts.flatMap((text) => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = `${lines.at(-1)} ${word}`;
      if (lines.length === 0 || widthOf(longer) * OTHER_FONT > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}
