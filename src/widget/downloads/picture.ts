import { xmlCharactersOf } from '../../view/download/xml-text.js';

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
/** Width of a letter of the title, as a rule. */
const TITLE_LETTER = 11.5;

/** Presentation properties that a style sheet may have set, and that have to travel with the picture. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
] as const;

/**
 * A drawing as a picture of its own: colours and fonts resolved, with title and summary above, notes and source below.
 */
export function pictureOf(drawing: SVGSVGElement, text: PictureText): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect();
  const style = getComputedStyle(drawing);
  const titles = wrap(text.title, Math.max(20, Math.floor(width / TITLE_LETTER)));
  const lines = wrap(text.summary, Math.max(30, Math.floor(width / 7.5)));
  const titleEnd = MARGIN + 16 + TITLE_LINE * (titles.length - 1);
  const top = titleEnd + LINE * lines.length + MARGIN;
  const copy = withOwnStyle(drawing);
  copy.setAttribute('x', String(MARGIN));
  copy.setAttribute('y', String(top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const sourceLines = [...text.notes, text.source].flatMap((note) => wrap(note, Math.max(30, Math.floor(width / 7))));
  const total = { width: width + 2 * MARGIN, height: top + height + MARGIN + LINE * sourceLines.length + MARGIN / 2 };
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('xmlns', SVG);
  picture.setAttribute('width', String(total.width));
  picture.setAttribute('height', String(total.height));
  picture.setAttribute('viewBox', `0 0 ${total.width} ${total.height}`);
  picture.append(background(drawing, total));
  titles.forEach((line, index) => picture.append(caption(line, MARGIN + 16 + TITLE_LINE * index, style, 20, '700')));
  lines.forEach((line, index) => picture.append(caption(line, titleEnd + LINE * (index + 1), style, 14, '400')));
  picture.append(copy);
  sourceLines.forEach((line, index) =>
    picture.append(caption(line, top + height + MARGIN + LINE * index, style, 13, '400')),
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
    const style = getComputedStyle(original);
    for (const property of PROPERTIES) copies[index]?.setAttribute(property, style.getPropertyValue(property));
    for (const name of ['class', 'part', 'style', 'tabindex']) copies[index]?.removeAttribute(name);
  });
  return copy;
}

function background(drawing: SVGSVGElement, size: { readonly width: number; readonly height: number }): SVGRectElement {
  const surface = drawing.closest('.frame');
  const rectangle = document.createElementNS(SVG, 'rect');
  rectangle.setAttribute('width', String(size.width));
  rectangle.setAttribute('height', String(size.height));
  rectangle.setAttribute('fill', surface ? getComputedStyle(surface).backgroundColor : '#fff');
  return rectangle;
}

function caption(text: string, y: number, style: CSSStyleDeclaration, size: number, weight: string): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', String(MARGIN));
  element.setAttribute('y', String(y));
  element.setAttribute('fill', style.color);
  element.setAttribute('font-family', style.fontFamily);
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', weight);
  element.textContent = text;
  return element;
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
