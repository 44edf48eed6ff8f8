import { defaultTreeAdapter as tree, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

import type { Language } from '../../feed/feed.js';
import { languageOf } from '../../feed/localized-text.js';
import { STATIC_ELEMENTS } from '../static-options.js';
import type { WrittenAttributes } from './attributes.js';

type Node = DefaultTreeAdapterTypes.Node;
type Comment = DefaultTreeAdapterTypes.CommentNode;
type PageElement = DefaultTreeAdapterTypes.Element;

/** A place in a page that is filled: between two comments, or between the tags of an element. */
export interface PageRegion {
  /** Where its content begins and ends, in characters from the start of the page. */
  readonly start: number;
  readonly end: number;
  /** The tag of the element that is rendered there. */
  readonly element: string;
  readonly attributes: WrittenAttributes;
  /** What the page or the place says, else bokmål. */
  readonly language: Language;
  /** The line of the page on which it begins, from 1. */
  readonly line: number;
}

/** A place that is meant to be filled and cannot be, and why. */
export interface RegionProblem {
  readonly kind: 'no-end' | 'no-start' | 'not-understood';
  readonly line: number;
}

/** What a page has to be filled. */
export interface PageRegions {
  readonly regions: readonly PageRegion[];
  readonly problems: readonly RegionProblem[];
}

const START = /^\s*samspill:render(?![^\s])/;
const END = /^\s*\/samspill:render\s*$/;
/** The attribute of an element whose content is filled. */
const MARK = 'data-static';

/** The places that a page wants filled, in their order. What lies within another of them belongs to that one. */
export function regionsIn(page: string): PageRegions {
  const all = nodesIn(parse(page, { sourceCodeLocationInfo: true }));
  const found = [betweenTags(all), betweenComments(all)];
  const regions = found.flatMap((each) => each.regions).sort((one, other) => one.start - other.start);
  return {
    regions: regions.filter(
      (region) => !regions.some((other) => other !== region && other.start <= region.start && region.end <= other.end),
    ),
    problems: found.flatMap(({ problems }) => problems).sort((one, other) => one.line - other.line),
  };
}

function nodesIn(node: Node): Node[] {
  const content = 'content' in node ? nodesIn(node.content) : [];
  const children = 'childNodes' in node ? node.childNodes.flatMap(nodesIn) : [];
  return [node, ...content, ...children];
}

function betweenTags(all: readonly Node[]): PageRegions {
  const regions: PageRegion[] = [];
  const problems: RegionProblem[] = [];
  for (const node of all) {
    if (!tree.isElementNode(node) || !isMarked(node)) continue;
    const { startTag, endTag, startLine = 0 } = node.sourceCodeLocation ?? {};
    if (!startTag || !endTag) {
      problems.push({ kind: 'no-end', line: startLine });
      continue;
    }
    const attributes = attributesOf(node);
    const place = { start: startTag.endOffset, end: endTag.startOffset, line: startLine };
    regions.push({ ...place, element: node.tagName, attributes, language: languageAt(node) });
  }
  return { regions, problems };
}

function isMarked({ tagName, attrs }: PageElement): boolean {
  return STATIC_ELEMENTS.some((name) => name === tagName) && attrs.some(({ name }) => name === MARK);
}

function betweenComments(all: readonly Node[]): PageRegions {
  const comments = all
    .filter((node): node is Comment => tree.isCommentNode(node))
    .sort((one, other) => offsetOf(one) - offsetOf(other));
  const regions: PageRegion[] = [];
  const problems: RegionProblem[] = [];
  let open: Comment | undefined;
  const problem = (kind: RegionProblem['kind'], { sourceCodeLocation }: Comment): void => {
    problems.push({ kind, line: sourceCodeLocation?.startLine ?? 0 });
  };
  for (const comment of comments) {
    if (START.test(comment.data)) {
      if (open) problem('no-end', open);
      open = comment;
    } else if (END.test(comment.data)) {
      const region = open && regionBetween(open, comment);
      if (region) regions.push(region);
      else problem(open ? 'not-understood' : 'no-start', open ?? comment);
      open = undefined;
    }
  }
  if (open) problem('no-end', open);
  return { regions, problems };
}

function regionBetween(first: Comment, last: Comment): PageRegion | undefined {
  const start = first.sourceCodeLocation?.endOffset;
  const end = last.sourceCodeLocation?.startOffset;
  const attributes = attributesIn(first.data.replace(START, ''));
  if (start === undefined || end === undefined || !attributes) return undefined;
  const { element = '', lang } = attributes;
  const language = lang === undefined ? languageAt(first) : (languageOf(lang) ?? 'nb');
  return { start, end, element, attributes, language, line: first.sourceCodeLocation?.startLine ?? 0 };
}

/** Attributes as they stand in a comment, in the form that they have in a tag; undefined where they are none. */
function attributesIn(text: string): WrittenAttributes | undefined {
  const { childNodes } = parseFragment(`<br ${text.trim()} />`);
  const [node, ...others] = childNodes;
  return node && tree.isElementNode(node) && others.length === 0 ? attributesOf(node) : undefined;
}

function attributesOf({ attrs }: PageElement): WrittenAttributes {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

/** The language of a place: the nearest `lang` up the page, else bokmål. */
function languageAt(node: Comment | PageElement): Language {
  let place: Node | null = node;
  while (place) {
    const tag = tree.isElementNode(place) ? attributesOf(place)['lang'] : undefined;
    if (tag) return languageOf(tag) ?? 'nb';
    place = 'parentNode' in place ? place.parentNode : null;
  }
  return 'nb';
}

function offsetOf({ sourceCodeLocation }: Comment): number {
  return sourceCodeLocation?.startOffset ?? 0;
}
