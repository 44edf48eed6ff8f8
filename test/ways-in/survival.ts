/** What is left of HTML that a content management system has taken something from. */
import { parseFragment, defaultTreeAdapter as tree } from 'parse5';

import { attributeOf, textOf, within, type ParsedElement } from '../static/parsed-html.js';

/** Of static HTML: what of it is whole, or what has become of it. */
export interface Survival {
  /** Headings, with their level, and all texts with their numbers, those in drawings and above tables aside. */
  readonly texts: boolean;
  /** All tables, cell by cell. */
  readonly tables: boolean;
  /** What stands above them. */
  readonly captions: boolean;
  readonly drawings: 'whole' | 'as words' | 'gone';
  /** `<details>`: what is folded until the reader wants it. */
  readonly folding: boolean;
  /** All classes, by which the style sheet finds what it is for; those of empty rooms aside. */
  readonly classes: boolean;
}

/** What of static HTML is left. */
export function survivalOf(given: string, kept: string): Survival {
  const [before, after] = [elementsIn(given), elementsIn(kept)];
  const same = (of: (elements: readonly ParsedElement[]) => unknown): boolean =>
    JSON.stringify(of(before)) === JSON.stringify(of(after));
  return {
    texts: same(headingsOf) && hasAll(after, before),
    tables: same(tablesOf),
    captions: captionsOf(before).every((caption) => captionsOf(after).includes(caption)),
    drawings: drawingsIn(before, after),
    folding: same((elements) => elements.filter(({ tagName }) => tagName === 'details').map(summaryOf)),
    classes: same(classesOf),
  };
}

/** The first element with such a name; undefined when there is none. */
export function elementIn(html: string, name: string): ParsedElement | undefined {
  return elementsIn(html).find(({ tagName }) => tagName === name);
}

/** Whether all texts of some HTML are in what is left of it. */
export function keepsTexts(given: string, kept: string): boolean {
  return hasAll(elementsIn(kept), elementsIn(given));
}

function elementsIn(html: string): ParsedElement[] {
  return within(parseFragment(`<main>${html}</main>`));
}

/** White space is what editors are free in. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function headingsOf(elements: readonly ParsedElement[]): string[] {
  return elements
    .filter(({ tagName }) => /^h\d$/.test(tagName))
    .map((each) => `${each.tagName} ${plain(textOf(each))}`);
}

function tablesOf(elements: readonly ParsedElement[]): string[][] {
  return elements
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => within(row).filter(({ tagName }) => tagName === 'th' || tagName === 'td'))
    .map((cells) => cells.map((cell) => plain(textOf(cell))));
}

function classesOf(elements: readonly ParsedElement[]): string[] {
  return outsideDrawings(elements)
    .filter((each) => !isInRoom(each))
    .flatMap((each) => attributeOf(each, 'class') ?? []);
}

/** Whether an element is a room of choices that only the element of samspill has, or a part of one. */
function isInRoom(element: ParsedElement): boolean {
  const { parentNode } = element;
  if (attributeOf(element, 'class')?.split(' ').includes('samspill-choices')) return true;
  return parentNode !== null && 'tagName' in parentNode && isInRoom(parentNode);
}

function captionsOf(elements: readonly ParsedElement[]): string[] {
  return elements.filter(({ tagName }) => tagName === 'caption').map((caption) => plain(textOf(caption)));
}

function summaryOf(details: ParsedElement): string {
  const summary = within(details).find(({ tagName }) => tagName === 'summary');
  return summary ? plain(textOf(summary)) : '';
}

/** Whether each piece of text is there as often as before, wherever it has come to stand. */
function hasAll(after: readonly ParsedElement[], before: readonly ParsedElement[]): boolean {
  const texts = outsideDrawings(before)
    .filter((each) => !isInCaption(each))
    .flatMap(ownTexts)
    .map(solid);
  const left = solid(after[0] ? textOf(after[0]) : '');
  const given = texts.join('');
  return texts.every((text) => text === '' || countOf(text, left) >= countOf(text, given));
}

function isInCaption(element: ParsedElement): boolean {
  const { parentNode } = element;
  return element.tagName === 'caption' || (parentNode !== null && 'tagName' in parentNode && isInCaption(parentNode));
}

/** Without white space: editors put blocks on lines of their own, and lines together. */
function solid(text: string): string {
  return text.replace(/\s+/g, '');
}

function countOf(piece: string, text: string): number {
  return text.split(piece).length - 1;
}

function ownTexts(element: ParsedElement): string[] {
  return element.childNodes.flatMap((child) => (tree.isTextNode(child) ? [child.value] : []));
}

function drawingsIn(before: readonly ParsedElement[], after: readonly ParsedElement[]): Survival['drawings'] {
  const [drawn, kept] = [before, after].map((elements) => elements.filter(({ tagName }) => tagName === 'svg'));
  if (kept && kept.length > 0)
    return kept.flatMap(within).length === drawn?.flatMap(within).length ? 'whole' : 'as words';
  const [given, left] = [before, after].map(([main]) => (main ? solid(textOf(main)) : ''));
  const words = (drawn ?? []).flatMap(within).flatMap(ownTexts).map(solid).filter(Boolean);
  const areLeft = words.some((each) => countOf(each, left ?? '') > countOf(each, given ?? ''));
  return areLeft ? 'as words' : 'gone';
}

function outsideDrawings(elements: readonly ParsedElement[]): ParsedElement[] {
  const drawn = new Set(elements.filter(({ tagName }) => tagName === 'svg').flatMap((svg) => [svg, ...within(svg)]));
  return elements.filter((element) => !drawn.has(element));
}
